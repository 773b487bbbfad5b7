/** The views of what the Secretariat records and decides. */
export type FigureRoute =
  | { readonly name: 'figures' }
  | { readonly name: 'figure-import' }
  | { readonly name: 'figure-series'; readonly series: string }
  | { readonly name: 'targets' }
  | { readonly name: 'margins' }
  | { readonly name: 'focus-areas' };

/** undefined: the address is another's. */
export function figureRoute(noun: string, series: string | undefined): FigureRoute | undefined {
  if (noun === 'figures') {
    if (series === undefined) return { name: 'figures' };
    return series === 'import' ? { name: 'figure-import' } : { name: 'figure-series', series };
  }
  if (series !== undefined) return undefined;
  return noun === 'targets' || noun === 'margins' || noun === 'focus-areas' ? { name: noun } : undefined;
}
