import { describe, expect, it } from 'vitest';
import { durationOf } from '../../../survey-definitions/answering/duration.ts';
import type { Answers } from '../../../survey-definitions/language/answer.ts';
import type { Entry } from '../../../survey-definitions/questionnaire/definition.ts';
import { questionnaireFor } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { compiled, type Folder } from '../questionnaires.ts';
import { definitionWith, textsFor } from '../small-definition.ts';

const rating = (name: string): Entry => ({ name, kind: 'rating', scale: 'satisfaction' });
const ofWords = (count: number): string => 'word '.repeat(count).trim();

/** Minutes of a hundred of the same question in the annual survey, each with this many words to read. */
function minutesOf(entry: (name: string) => Entry, words = 0): number {
  const entries = Array.from({ length: 100 }, (_, index) => entry(`item${index}`));
  const definition = definitionWith(entries, { occasion: 'wave' });
  const items = Object.fromEntries(entries.map(({ name }) => [name, { label: ofWords(words) }]));
  const texts = { ...textsFor(definition)['en'], title: '', introduction: '', scales: {}, sections: {}, items };
  return durationOf(questionnaireFor(definition, { facts: {}, names: {}, lists: {} }), texts).minutes;
}

describe('how long the annual survey takes is counted question by question', () => {
  it.each([
    ['a rating takes 6 seconds', rating, 10],
    ['a single choice 6', (name) => ({ name, kind: 'single', options: [{ code: 'a' }] }), 10],
    ['a number 6', (name) => ({ name, kind: 'number' }), 10],
    ['a multiple choice 14', (name) => ({ name, kind: 'multiple', options: [{ code: 'a' }] }), 23],
    ['a row of a grid 5', (name) => ({ name, kind: 'grid', scale: 'satisfaction', rows: ['A', 'B', 'C'] }), 25],
    ['an open text two minutes', (name) => ({ name, kind: 'long-text' }), 200],
  ] satisfies readonly (readonly [string, (name: string) => Entry, number])[])('%s', (_what, entry, minutes) => {
    expect(minutesOf(entry)).toBe(minutes);
  });

  it('and 220 words are read in a minute', () => {
    expect(minutesOf(rating, 22)).toBe(10 + 10);
  });

  it('as far as it is asked: what follows from an answer counts, and before any answer what follows from the usual one', () => {
    const definition = definitionWith(
      [
        { name: 'used', kind: 'single', options: [{ code: 'yes' }, { code: 'no' }] },
        { name: 'how', kind: 'long-text', when: { is: ['used', 'yes'] } },
        { name: 'why', kind: 'long-text', when: { is: ['used', 'no'] } },
        { name: 'what', kind: 'long-text', when: { is: ['used', 'no'] } },
      ],
      { occasion: 'wave' },
    );
    const texts = { title: '', introduction: '', scales: {}, sections: {}, items: {} };
    const minutes = (answers?: Answers) =>
      durationOf(questionnaireFor(definition, { facts: {}, names: {}, lists: {} }), texts, answers).minutes;
    expect([minutes(), minutes({ used: 'yes' }), minutes({ used: 'no' })]).toEqual([2, 2, 4]);
  });
});

describe('how long a session’s form takes', () => {
  it.each([
    ['no agenda', 0, 4],
    ['twelve items', 12, 5],
    ['more than that, of which those followed are picked', 96, 5],
  ])('with %s is four minutes and a twelfth for each row', (_what, count, minutes) => {
    expect(durationFor('post-session/ptc', count).minutes).toBe(minutes);
  });
});

describe('how long an activity’s form takes', () => {
  it('is what its definition says', () => {
    expect(durationFor('post-capacity-building', 0).minutes).toBe(5);
  });
});

function durationFor(folder: Folder, agendaItems: number) {
  const { definition, texts } = compiled(folder);
  const occasion = {
    facts: { delegationKnown: 'yes', format: 'on-site' },
    names: {},
    lists: {
      agendaItems: Array.from({ length: agendaItems }, (_, index) => ({ code: `A${index}`, label: { en: 'Item' } })),
    },
  };
  const words = texts['en'];
  if (words === undefined) throw new Error('it speaks English');
  return durationOf(questionnaireFor(definition, occasion), words);
}
