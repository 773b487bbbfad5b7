/** The views of the annual survey and of its mails. */
export type WaveRoute =
  | { readonly name: 'new-wave' }
  | { readonly name: 'wave-plan'; readonly id: string }
  | { readonly name: 'wave'; readonly id: string }
  | { readonly name: 'history-import' }
  | { readonly name: 'mail-templates' };

/** undefined: the address is another's. */
export function waveRoute(noun: string, id: string | undefined, view: string | undefined): WaveRoute | undefined {
  if (noun === 'mail-templates' && id === undefined) return { name: 'mail-templates' };
  if (noun !== 'surveys' || id === undefined) return undefined;
  if (id === 'new' && view === 'history') return { name: 'history-import' };
  if (id === 'new') return view === 'wave' ? { name: 'new-wave' } : undefined;
  if (view === 'wave') return { name: 'wave', id };
  return view === 'wave-plan' ? { name: 'wave-plan', id } : undefined;
}
