/** What an import looks like: a count with what belongs to it, a percentage of a number, a percentage alone. */
export const sampleFigures = [
  'series,period,value,base,operations,members,source',
  'SP2.seizures,2025,1240,,14,96,Final reports of the joint operations of 2025',
  'SP3.alignment,2024-07/2025-06,82.5,57,,,Register of capacity-building activities',
  'ORG.completion,2025,90%,,,,"Implementation Plan, yearly review"',
  '',
].join('\r\n');
