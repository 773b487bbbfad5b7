import { describe, expect, it } from 'vitest';
import { openWorkspace } from '../../../client/collaborate/model/workspace.ts';
import { nobody, nowhere } from '../../../client/collaborate/page/nowhere.ts';
import { conditionWords } from '../../../client/collaborate/parts/condition-words.ts';
import { wordsIn } from '../../../client/collaborate/texts/catalogues.ts';
import { noCover } from './no-cover.ts';
import { textsIn } from '../../../client/respond/texts/catalogues.ts';
import type { Condition } from '../../../survey-definitions/language/condition.ts';
import type { Definition, Entry } from '../../../survey-definitions/questionnaire/definition.ts';
import { emptyOccasion } from '../../../survey-definitions/language/occasion.ts';
import type { Texts } from '../../../survey-definitions/language/texts.ts';
import { definitionWith } from '../../survey-definitions/small-definition.ts';

const earlier: readonly Entry[] = [
  { name: 'use', kind: 'single', options: [{ code: 'yes' }, { code: 'partly' }, { code: 'no' }], other: true },
  { name: 'rate', kind: 'rating', scale: 'satisfaction' },
  { name: 'why', kind: 'multiple', options: [{ code: 'law' }, { code: 'staff' }] },
  { name: 'days', kind: 'number' },
];

const texts: Readonly<Record<'en' | 'fr', Texts>> = {
  en: {
    title: '',
    introduction: '',
    scales: { satisfaction: { '5': 'Very good', '4': 'Good', '3': 'Fair', '2': 'Poor', '1': 'Very poor' } },
    sections: {},
    items: {
      use: { label: 'Is it used?', options: { yes: 'Yes', partly: 'Partly', no: 'No' }, other: 'Otherwise' },
      rate: { label: 'How satisfied are you with it?', short: 'Satisfaction' },
      why: { label: 'Why?', options: { law: 'The law', staff: 'Staff' } },
      days: { label: 'How many days?' },
    },
  },
  fr: {
    title: '',
    introduction: '',
    scales: { satisfaction: { '5': 'Très bien', '4': 'Bien', '3': 'Moyen', '2': 'Mal', '1': 'Très mal' } },
    sections: {},
    items: {
      use: { label: 'Est-ce utilisé ?', options: { yes: 'Oui', partly: 'En partie', no: 'Non' }, other: 'Autrement' },
      rate: { label: 'En êtes-vous satisfait ?', short: 'Satisfaction' },
      why: { label: 'Pourquoi ?', options: { law: 'La loi', staff: 'Le personnel' } },
      days: { label: 'Combien de jours ?' },
    },
  },
};

function wordsOf(when: Condition | undefined, language: 'en' | 'fr'): string | null | false {
  const last: Entry = { name: 'last', kind: 'short-text', ...(when && { when }) };
  const definition: Definition = definitionWith([...earlier, last]);
  const occasion = { ...emptyOccasion, facts: { format: 'online' } };
  const data = {
    mode: 'form',
    language,
    languages: ['en', 'fr'],
    surveyId: 'wave',
    definition,
    texts: texts[language],
    occasion,
    member: { id: 'FR', name: { en: 'France' } },
    lastWave: null,
    hasYears: false,
    cover: noCover,
    writtenAt: '2026-11-22T09:00:00.000Z',
    route: { name: 'tasks' },
    state: nobody,
    hasPdf: false,
    news: {},
    catalogue: textsIn(language).form,
    words: wordsIn(language),
  } as const;
  const workspace = openWorkspace(data, nobody, nowhere);
  const question = workspace.form.model.questionnaire.value.sections[0]?.questions.at(-1);
  if (question === undefined) throw new Error('there is a last question');
  return conditionWords(workspace, question);
}

const plain = (text: string | null | false) =>
  typeof text === 'string' ? text.replaceAll(/[\u00a0\u202f]/g, ' ') : text;

describe('on paper a question says on which answers it depends', () => {
  it.each<readonly [Condition, string, string]>([
    [
      { is: ['use', 'partly'] },
      'Only if the answer to ‘Is it used?’ is ‘Partly’.',
      'Seulement dans le cas suivant : la réponse à « Est-ce utilisé ? » est « En partie ».',
    ],
    [
      { isOneOf: ['use', ['partly', 'no', 'other']] },
      'Only if the answer to ‘Is it used?’ is ‘Partly’, ‘No’ or ‘Otherwise’.',
      'Seulement dans le cas suivant : la réponse à « Est-ce utilisé ? » est « En partie », « Non » ou « Autrement ».',
    ],
    [
      { atMost: ['rate', 2] },
      'Only if the answer to ‘Satisfaction’ is ‘Poor’ or ‘Very poor’.',
      'Seulement dans le cas suivant : la réponse à « Satisfaction » est « Mal » ou « Très mal ».',
    ],
    [
      { all: [{ includes: ['why', 'law'] }, { atLeast: ['why', 2] }] },
      'Only if ‘The law’ is ticked at ‘Why?’; and at least 2 answers are ticked at ‘Why?’.',
      'Seulement dans le cas suivant : la réponse « La loi » est cochée à « Pourquoi ? » ; et au moins 2 réponses sont cochées à « Pourquoi ? ».',
    ],
    [
      { any: [{ not: { answered: 'use' } }, { all: [{ atLeast: ['days', 5] }, { atMost: ['days', 9] }] }] },
      'Only if it is not the case that ‘Is it used?’ is answered; or (the number at ‘How many days?’ is 5 or more; and the number at ‘How many days?’ is 9 or less).',
      'Seulement dans le cas suivant : il n’est pas exact que « Est-ce utilisé ? » a reçu une réponse ; ou (le nombre indiqué à « Combien de jours ? » est d’au moins 5 ; et le nombre indiqué à « Combien de jours ? » est d’au plus 9).',
    ],
    [
      { all: [{ is: ['occasion.format', 'online'] }, { is: ['use', 'yes'] }] },
      'Only if the answer to ‘Is it used?’ is ‘Yes’.',
      'Seulement dans le cas suivant : la réponse à « Est-ce utilisé ? » est « Oui ».',
    ],
  ])('%j', (when, english, french) => {
    expect([plain(wordsOf(when, 'en')), plain(wordsOf(when, 'fr'))]).toEqual([english, french]);
  });

  it.each<readonly [Condition | undefined, null | false]>([
    [undefined, null],
    [{ is: ['occasion.format', 'online'] }, null],
    [{ is: ['occasion.format', 'in-person'] }, false],
  ])('what the occasion decides is not said: %j', (when, said) => expect(wordsOf(when, 'en')).toBe(said));
});
