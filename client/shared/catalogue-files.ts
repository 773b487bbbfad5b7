import { firstLanguage } from '../../survey-definitions/reference/first-language.ts';

type ByLanguage<Texts> = Readonly<Record<string, Texts>>;

/** What stands in the files `<language>.json` of a folder, by language. */
export const byLanguage = <Texts>(files: Readonly<Record<string, Texts>>): ByLanguage<Texts> =>
  Object.fromEntries(Object.entries(files).map(([path, texts]) => [path.replace(/^.*\/|\.json$/g, ''), texts]));

/** The texts in a language; where it has none, those of the first. */
export function textsOf<Texts>(catalogues: ByLanguage<Texts>, language: string): Texts {
  const texts = catalogues[language] ?? catalogues[firstLanguage];
  if (texts === undefined) throw new Error('the texts of the first language are lacking');
  return texts;
}
