type Years = { readonly firstYear: number; readonly lastYear: number | null };

/** Whether it is a focus area in that year; `lastYear` null: until further notice. */
export const isInYear = ({ firstYear, lastYear }: Years, year: number): boolean =>
  firstYear <= year && (lastYear === null || year <= lastYear);

/** The code of the area that a series is of: FA4 of 'FA.satisfaction-work.FA4'; undefined: it is of none. */
export const areaOfSeries = (series: string): string | undefined => area.exec(series)?.[1];

/** What the plan calls it: 'FA.satisfaction-work' of 'FA.satisfaction-work.FA4'. */
export const withoutArea = (series: string): string => series.replace(area, '');

const area = /\.(FA[1-9]\d?)$/;
