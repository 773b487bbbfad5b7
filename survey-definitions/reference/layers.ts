import document from './layers.json' with { type: 'json' };

/** A layer of the Strategic Plan, by the code that its rows in kpis.json name. */
export type Layer = keyof typeof document;

/** The plan's own headings; `en_status` says whether the English one is the plan's or a translation. */
export const layers: Readonly<Record<Layer, { readonly en: string; readonly fr: string; readonly en_status: string }>> =
  document;
