import { describe, expect, it } from 'vitest';
import type { CatalogueEntry } from '../../client/shared/i18n.ts';
import { entriesOf, formsOf, groups, type Group } from './catalogue-texts.ts';
import { terms, termsBroken, type Language } from './terms.ts';

const languages = ['en', 'fr'] as const;

const against = (group: Group, language: Language, offence: (text: string) => readonly string[]): readonly string[] =>
  [...entriesOf(group, language)].flatMap(([key, entry]) =>
    formsOf(entry).flatMap((text) => offence(text).map((found) => `${key}: ${found} in ‘${text}’`)),
  );

const signs: Readonly<Record<Language, readonly (readonly [rule: string, offence: RegExp])[]>> = {
  en: [
    ['apostrophes are round', /\p{L}'\p{L}/u],
    ['quotation marks are single and round', /["“”]|(?<!\p{L})'/u],
    ['nothing stands apart from the sign that ends it', /\s[:;!?%]/],
  ],
  fr: [
    ['apostrophes are round', /\p{L}'\p{L}/u],
    ['a thin space stands before ; ! ? and %', /(?<!\u202f)(?<!^)[;!?%](?!\w)|^[!?%]/],
    ['a space that does not break stands before a colon', /(?<!\u00a0)(?<!\d)(?<!https?):(?!\/)/],
    ['a space that does not break stands inside quotation marks', /«(?!\u00a0)|(?<!\u00a0)»/],
    ['a number stays with its hours', /\d\s?h\s?\d(?<!\d\u00a0h\u00a0\d)/],
  ],
};

it('the table is read, and no row wants what another refuses', () => {
  expect(terms.length).toBeGreaterThan(60);
  const said = terms.flatMap((term) => languages.flatMap((language) => termsBroken(language, term.said[language])));
  expect(said).toEqual([]);
});

it.each([
  ['en', 'Last wave: {answer}', 1],
  ['en', 'The survey is open until {date}.', 0],
  ['fr', 'Vague précédente\u00a0: {answer}', 1],
  ['fr', '{count} Membres de plus', 1],
  ['fr', '{occasion.year} Membres de plus', 1],
  ['fr', '{count} Membres satisfaits de plus', 0],
  ['fr', 'Conservez cet accusé de réception.', 0],
  ['fr', 'Conservez cet accusé.', 1],
  ['fr', 'Mot de passe oublié\u202f?', 0],
] as const)('in %s ‘%s’ breaks %i terms', (language, text, count) => {
  expect(termsBroken(language, text)).toHaveLength(count);
});

/** Where one language speaks of it, so does the other. */
const together: readonly (readonly [concept: string, english: RegExp, french: RegExp])[] = [
  ['KPI', /\bKPIs?\b|\bindicators?\b/i, /indicateur/i],
  ['annual survey', /annual survey/i, /enquêtes? annuelle/i],
  ['questionnaire', /questionnaire/i, /questionnaire/i],
  ['comment', /\bcomments?\b/i, /commentaire/i],
  ['receipt', /receipt/i, /accusés? de réception/i],
  ['contact point', /contact point/i, /points? de contact/i],
  ['deputy', /deput(y|ies)(?! Director)/i, /suppléant/i],
  ['e-mail', /e-mail/i, /courriel|adresses? électronique/i],
  ['Brussels time', /Brussels time/i, /heure de Bruxelles/i],
  ['scorecard', /scorecard/i, /tableaux? de bord/i],
  ['target', /\btargets?\b/i, /\bcibles?\b/i],
  ['codebook', /codebook/i, /dictionnaire/i],
  ['data package', /data package/i, /jeux? de données/i],
  ['focus area', /focus area/i, /domaines? d’attention/i],
  ['access key', /access key/i, /clés? d’accès/i],
];

describe.each(groups)('the texts of %s', (group) => {
  const english = entriesOf(group, 'en');

  it('are found, in both languages under the same keys', () => {
    expect(english.size).toBeGreaterThan(7);
    expect([...entriesOf(group, 'fr').keys()]).toEqual([...english.keys()]);
  });

  it('fill the same places in both languages', () => {
    const different = [...entriesOf(group, 'fr')].filter(([key, entry]) => {
      const [ours, theirs] = [placesIn(formsOf(entry)), placesIn(formsOf(english.get(key)))];
      return ours.join() !== theirs.join();
    });
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it.each(together)('speak of a %s in both languages or in neither', (_concept, inEnglish, inFrench) => {
    const french = entriesOf(group, 'fr');
    const says = (entry: CatalogueEntry | undefined, word: RegExp) =>
      formsOf(entry).some((text) => word.test(text.replaceAll(/\{[\w.]+\}/g, '')));
    const alone = [...english].filter(([key, entry]) => says(entry, inEnglish) !== says(french.get(key), inFrench));
    expect(alone.map(([key]) => key)).toEqual([]);
  });

  describe.each(languages)('in %s', (language) => {
    it('say every concept by its term', () => {
      expect(against(group, language, (text) => termsBroken(language, text))).toEqual([]);
    });

    for (const [rule, offence] of signs[language]) {
      it(rule, () => {
        const broken = [...entriesOf(group, language)].filter(([, entry]) =>
          formsOf(entry).some((text) => offence.test(signsIn(text))),
        );
        expect(broken.map(([key]) => key)).toEqual([]);
      });
    }

    // 'many' is of millions, and 'other' is taken where it is not given.
    it('have every plural form of the language', () => {
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
      const needed = pluralCategories.filter((category) => category !== 'many');
      const incomplete = [...entriesOf(group, language)].filter(
        ([, entry]) => typeof entry !== 'string' && !needed.every((category) => category in entry),
      );
      expect(incomplete.map(([key]) => key)).toEqual([]);
    });
  });

  it('have plural forms in French where points are counted: « 1,9 point »', () => {
    const bare = [...entriesOf(group, 'fr')].filter(
      ([key, entry]) => !decreed.has(key) && typeof entry === 'string' && counted.test(entry),
    );
    expect(bare.map(([key]) => key)).toEqual([]);
  });
});

/** A plural form may say its number in words. */
const placesIn = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts.flatMap((text) => text.match(/\{[\w.]+\}/g) ?? []))]
    .filter((place) => place !== '{count}')
    .toSorted();

/** `margins` is a list. The decreed words leave it to the console to inflect the margin. */
const counted = /\{(?!margins)\w+\}\spoints\b/;

/** A name with a mark of its own. */
const signsIn = (text: string): string => text.replaceAll('CLiKC!', 'CLiKC');

/** In the words of methodology.md, whatever the number of points. */
const decreed = new Set(['conclusion.maintained', 'conclusion.slightly-lower']);
