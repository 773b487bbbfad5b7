/** What an import looks like: everything known in the first row, only what is required in the second. */
export const sampleCsv = [
  'series,rate,n,N,unit,scale,wording,date,source',
  'SO1.satisfaction-ptc,78.2,92,116,Member,satisfaction/5-4-3-2-1,post-session-ptc/overall/1,2025-11-14,"PTC 241/242, summary report"',
  'RES.satisfaction-overall,81.5,,,,,,2022-03-31,Annual survey 2022',
  '',
].join('\r\n');
