import { describe, expect, it } from 'vitest';
import en from '../../client/console/texts/en.json' with { type: 'json' };
import fr from '../../client/console/texts/fr.json' with { type: 'json' };
import { verdictWords } from '../../survey-definitions/statistics/verdict-words.ts';

const catalogues = { en, fr } as const;
const rows = Object.entries(verdictWords).flatMap(([code, words]) =>
  (['en', 'fr'] as const).map((language) => ({ code, language, words: words[language] })),
);

/** On the scorecard the margin stands in a line of its own. */
const withoutMargin = (words: unknown) => (typeof words === 'string' ? words.replace(/ \(.*\)$/, '') : words);

describe('a verdict on the scorecard', () => {
  it.each(rows)('is said in the words of methodology.md: $code, $language', ({ code, language, words }) => {
    const catalogue = new Map<string, unknown>(Object.entries(catalogues[language]));
    const said = catalogue.get(`scorecard.standing.${code}`) ?? catalogue.get(`scorecard.${code}`);
    expect(said).toEqual(withoutMargin(words));
  });
});
