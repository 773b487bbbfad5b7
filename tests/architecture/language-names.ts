import { languages } from '../../survey-definitions/reference/languages.ts';

const tags = languages.join('|');
const patterns: readonly RegExp[] = [
  // 'fr' alone, in a path such as 'name.fr', or in what HTML says of itself
  /(?<![\w-])(['"])(?:[\w./-]*[./_-])?(TAGS)(?:\.json|\.md)?\1/g,
  // .fr  name_fr  ['fr']
  /(?:\.|\w_)(TAGS)\b(?!['"`])/g,
  // { fr: …, fr }
  /[{,]\s*(TAGS)\s*(?=[:,}])/g,
  // nameFr  titleEn
  /\b[a-z]+(En|Fr)\b(?!\w)/g,
].map((pattern) => new RegExp(pattern.source.replace('TAGS', tags), 'gm'));

/** The shape of all catalogues is that of the first language's, which a type may be taken from. */
const shapes = /^import type \w+ from '[^']*\/en\.json';|\btypeof en\b/gm;

/** Where code, without its comments, names a language by its tag. */
export function languagesNamed(text: string): readonly string[] {
  const code = text.replaceAll(shapes, '').replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '');
  return patterns.flatMap((pattern) => [...code.matchAll(pattern)].map(([found]) => found.trim()));
}
