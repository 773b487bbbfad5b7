/** How a figure is called in the report and in the data package. */
export const referenceOf = (series: string): string => `R-${series}`;
