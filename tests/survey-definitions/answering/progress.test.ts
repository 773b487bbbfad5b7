import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../survey-definitions/language/answer.ts';
import { pathOf } from '../../../survey-definitions/answering/path.ts';
import { progressOf } from '../../../survey-definitions/answering/progress.ts';
import type { Entry } from '../../../survey-definitions/questionnaire/definition.ts';
import { questionnaireWith, session } from '../small-definition.ts';

const items: readonly Entry[] = [
  { name: 'overall', kind: 'rating', scale: 'satisfaction', required: true, missing: ['noOpinion'] },
  { name: 'reason', kind: 'long-text', when: { atMost: ['overall', 2] } },
  { name: 'agenda', kind: 'grid', scale: 'satisfaction', rows: { occasion: 'agendaItems' } },
  { name: 'mode', kind: 'single', options: [{ code: 'onSite' }], other: true },
];

const progress = (answers: Answers, entries = items) => {
  const [section] = progressOf(pathOf(questionnaireWith(entries, session), answers), answers);
  return section && [section.state, section.answered, section.asked];
};

describe('the progress of a section', () => {
  it.each<[string, Answers, readonly unknown[]]>([
    ['nothing is answered', {}, ['empty', 0, 4]],
    ['the required item is open', { mode: 'onSite' }, ['in-progress', 1, 4]],
    ['all that is required is answered', { overall: 5 }, ['complete', 1, 4]],
    ['a missing answer is an answer', { overall: { missing: 'noOpinion' } }, ['complete', 1, 4]],
    ['a condition opens a question', { overall: 1 }, ['complete', 1, 5]],
    ['a grid is half done', { overall: 5, agenda_A1: 4 }, ['in-progress', 2, 4]],
    ['a grid is done', { overall: 5, agenda_A1: 4, agenda_A2: 4 }, ['complete', 3, 4]],
    ["'other' lacks its words", { overall: 5, mode: 'other' }, ['in-progress', 1, 4]],
    ["'other' has its words", { overall: 5, mode: 'other', mode_other: 'by boat' }, ['complete', 2, 4]],
    ['an answer off the path does not count', { overall: 5, reason: 'words' }, ['complete', 1, 4]],
  ])('%s', (_case, answers, expected) => {
    expect(progress(answers)).toEqual(expected);
  });

  it.each<[string, Answers, readonly unknown[]]>([
    ['nobody has picked a row', { overall: 5 }, ['complete', 1, 3]],
    ['one row is picked', { overall: 5, agenda_A2: 4 }, ['complete', 2, 3]],
    ['both rows are picked', { overall: 5, agenda_A1: 4, agenda_A2: 4 }, ['complete', 3, 4]],
  ])('of a grid to pick from: %s', (_case, answers, expected) => {
    const toPick = items.map((item) => (item.name === 'agenda' ? { ...item, pickBeyond: 1 } : item));
    expect(progress(answers, toPick)).toEqual(expected);
  });
});
