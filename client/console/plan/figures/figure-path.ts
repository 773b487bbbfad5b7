export const figurePath = (series: string): string => `/console/figures/${encodeURIComponent(series)}`;
