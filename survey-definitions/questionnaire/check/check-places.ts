import type { Definition } from '../definition.ts';
import { problemAt } from '../../language/definition-problem.ts';
import { occasionVocabulary } from '../../language/occasion-vocabulary.ts';
import type { Problem } from '../../language/problem.ts';
import { committeeEntries, isCommittee } from '../../reference/committees.ts';
import unknownMember from '../../language/unknown-member.json' with { type: 'json' };
import type { TextsByLanguage } from '../../language/texts.ts';
import { expectedTexts } from './expected-texts.ts';
import { writtenTexts } from './written-texts.ts';

/** Anything in braces is meant as a place: a text with a brace of its own has no need of one. */
const BRACES = /\{[^{}]*\}|[{}]/g;

/** Places in texts are ones that will be filled in, and every language has the same ones. */
export function checkPlaces(definition: Definition, texts: TextsByLanguage): readonly Problem[] {
  const written = Object.entries(texts).map(([language, words]) => ({ language, words: writtenTexts(words) }));
  return expectedTexts(definition).flatMap(({ path, repeated }) => {
    const known = placesOf(definition, repeated === true);
    const [first, ...others] = written.flatMap(({ language, words }) => {
      const text = words.get(path);
      return text === undefined ? [] : [{ language, file: `${language}.json`, places: new Set(text.match(BRACES)) }];
    });
    if (!first) return [];
    return [
      ...[first, ...others].flatMap(({ file, places }) =>
        [...places]
          .filter((place) => !known.has(place))
          .map((place): Problem => ({ file, ...problemAt([path], 'unknown-place', { place }) })),
      ),
      ...[first, ...others].flatMap(({ language, file, places }) =>
        [...places]
          .filter((place) => isSilent(place, language, definition))
          .map((place): Problem => ({ file, ...problemAt([path], 'place-without-language', { place, language }) })),
      ),
      ...others
        .filter(({ places }) => !areSame(places, first.places))
        .map(({ file }): Problem => ({
          file,
          ...problemAt([path], 'places-differ', { places: [...first.places].join(' ') }),
        })),
    ];
  });
}

const placesOf = ({ occasion }: Definition, repeated: boolean): ReadonlySet<string> =>
  new Set([
    ...occasionVocabulary[occasion].names.map((name) => `{occasion.${name}}`),
    '{member.name}',
    ...(repeated ? ['{repeat.label}'] : []),
  ]);

const areSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((place) => other.has(place));

/** A place that we fill ourselves, by a name that nobody has said in this language yet. */
function isSilent(place: string, language: string, { committee }: Definition): boolean {
  if (place === '{member.name}') return !Object.hasOwn(unknownMember, language);
  if (committee === undefined || !isCommittee(committee)) return false;
  const { name, short } = committeeEntries[committee];
  return place === '{occasion.committee}'
    ? !Object.hasOwn(name, language)
    : place === '{occasion.committeeShort}' && !Object.hasOwn(short, language);
}
