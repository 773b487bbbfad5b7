type Decision = { readonly series: string; readonly state: string; readonly validFrom: string };

/** What of a series holds on an ISO day, of entries that come newest first. */
export const holdingOn = <Entry extends Decision>(
  entries: readonly Entry[],
  series: string,
  day: string,
): Entry | undefined =>
  entries.find((entry) => entry.series === series && entry.state === 'in-force' && entry.validFrom <= day);
