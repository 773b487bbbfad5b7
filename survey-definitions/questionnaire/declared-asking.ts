/** On which scale and in which words something was put: only what is alike in both is compared. */
export type ScaleAndWording = { readonly scale: string; readonly wording: string };

/** What nobody knows of it, and a comparison takes to be as today. */
export type AssumedAsking = { readonly assumed: readonly (keyof ScaleAndWording)[] };

/**
 * How the responses of an earlier year were asked, by variable, as whoever brought them in says: `same` as by us, `unknown`, or any other
 * words, which name a scale or a wording of their own and break the series. `otherwise` holds for variables of which nothing is said.
 */
export type DeclaredAsking = {
  readonly byVariable: Readonly<Record<string, ScaleAndWording>>;
  readonly otherwise: 'same' | 'unknown';
};

/** Ours, where nothing else is declared. */
export function askedAs(
  own: ScaleAndWording,
  variable: string,
  declared: DeclaredAsking | undefined,
): ScaleAndWording & AssumedAsking {
  if (declared === undefined) return { ...own, assumed: [] };
  const said = (aspect: keyof ScaleAndWording): string => declared.byVariable[variable]?.[aspect] ?? declared.otherwise;
  const asked = (aspect: keyof ScaleAndWording): string =>
    ['same', 'unknown'].includes(said(aspect)) ? own[aspect] : `imported/${said(aspect)}`;
  return {
    scale: asked('scale'),
    wording: asked('wording'),
    assumed: (['scale', 'wording'] as const).filter((aspect) => said(aspect) === 'unknown'),
  };
}
