import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scaleNameOf } from '../../survey-definitions/kinds/on-scale.ts';
import { isBlock } from '../../survey-definitions/questionnaire/definition.ts';
import { entriesOf, formsOf, groups } from '../documentation/catalogue-texts.ts';
import type { Language } from '../documentation/terms.ts';
import { compiled, folders } from './questionnaires.ts';

type Subject = 'administration' | 'person';

/** Who is satisfied: the adjective agrees with whoever answers, in every language that has genders. */
const scaleWords: Readonly<Record<Language, Readonly<Record<Subject, readonly string[]>>>> = {
  en: {
    administration: english(),
    person: english(),
  },
  fr: {
    administration: [
      'Très satisfaite',
      'Satisfaite',
      'Ni satisfaite ni insatisfaite',
      'Insatisfaite',
      'Très insatisfaite',
    ],
    person: [
      'Très satisfait(e)',
      'Satisfait(e)',
      'Ni satisfait(e) ni insatisfait(e)',
      'Insatisfait(e)',
      'Très insatisfait(e)',
    ],
  },
};

function english(): readonly string[] {
  return ['Very satisfied', 'Satisfied', 'Neither satisfied nor dissatisfied', 'Dissatisfied', 'Very dissatisfied'];
}

const stems: Readonly<Record<Language, Readonly<Record<Subject, RegExp>>>> = {
  en: { administration: /how satisfied is your administration with /i, person: /how satisfied are you with /i },
  fr: {
    administration: /dans quelle mesure votre administration est-elle satisfaite d/i,
    person: /dans quelle mesure êtes-vous satisfait\(e\) d/i,
  },
};

const subjects = {
  'annual-engagement': 'administration',
  'post-capacity-building-follow-up': 'administration',
  'post-capacity-building': 'person',
  'post-session/ptc': 'person',
  'post-session/hsc': 'person',
  'post-session/ec': 'person',
  'post-session/cbc': 'person',
} as const satisfies Record<(typeof folders)[number], Subject>;

const languages = ['en', 'fr'] as const;

describe.each(folders)('%s asks how satisfied one is', (folder) => {
  const { definition, texts } = compiled(folder);
  const subject = subjects[folder];

  it.each(languages)('on the one scale of who answers, in %s', (language) => {
    const words = texts[language]?.scales['satisfaction'];
    expect([5, 4, 3, 2, 1].map((code) => words?.[code])).toEqual(scaleWords[language][subject]);
  });

  it.each(languages)('in every rating, by itself or in the sentence that leads to it, in %s', (language) => {
    const words = texts[language];
    const without = definition.sections.flatMap(({ name, items }) =>
      items
        .flatMap((entry) => (isBlock(entry) ? entry.items : [entry]))
        .filter((item) => scaleNameOf(item) === 'satisfaction')
        .filter((item) => {
          const asked = [words?.sections[name]?.introduction, words?.items[item.name]?.label].join(' ');
          return !stems[language][subject].test(asked);
        })
        .map((item) => item.name),
    );
    expect(without).toEqual([]);
  });
});

describe('whoever reads of a rate reads the words that were asked', () => {
  it.each([
    ['report', 'method-rate'],
    ['console', 'method.rate'],
  ] as const)('the %s says of which answers a rate is made, in the words of the scale', (group, key) => {
    for (const language of languages) {
      const [text = ''] = formsOf(entriesOf(group, language).get(key));
      const [very = '', plainly = ''] = scaleWords[language].person;
      const counted = quotedIn(text).filter((words) => /satisf/.test(words));
      expect(counted).toEqual([plainly.toLowerCase(), very.toLowerCase()]);
    }
  });

  it.each(groups)('%s quotes no answer that nobody could give', (group) => {
    for (const language of languages) {
      const known = Object.values(scaleWords[language])
        .flat()
        .map((word) => word.toLowerCase());
      const quoted = [...entriesOf(group, language).values()].flatMap((entry) => formsOf(entry).flatMap(quotedIn));
      const answers = quoted.filter((words) => /^(?:\S+ )?(?:in|dis)?satisf\S*$/i.test(words));
      expect(answers.filter((words) => !known.includes(words.toLowerCase()))).toEqual([]);
    }
  });

  it.each(groups)('%s speaks nowhere of what is satisfactory, which is a mark and no satisfaction', (group) => {
    const found = [...entriesOf(group, 'fr').values()].flatMap(formsOf).filter((text) => /satisfaisant/i.test(text));
    expect(found).toEqual([]);
  });

  it('the example speaks to a person, in Arabic too', () => {
    const example = new URL('../../survey-definitions/example/', import.meta.url);
    const words = (language: string) =>
      Object.values<string>(
        JSON.parse(readFileSync(new URL(`${language}.json`, example), 'utf8')).scales.satisfaction,
      ).toReversed();
    expect(words('fr')).toEqual(scaleWords.fr.person);
    expect(words('en')).toEqual(scaleWords.en.person);
    expect(words('ar').every((word) => word.includes('راضٍ'))).toBe(true);
  });
});

const quotedIn = (text: string): readonly string[] =>
  [...text.matchAll(/«\u00a0([^»]+)\u00a0»|(?<!\p{L})‘([^’]+)’/gu)].map(
    ([, french, inEnglish]) => french ?? inEnglish ?? '',
  );
