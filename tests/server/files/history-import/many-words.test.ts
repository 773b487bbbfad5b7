import { expect, it } from 'vitest';
import { historyMapping } from '../../../../server/files/history-import/mapping.ts';
import { respondentReader } from '../../../../server/files/history-import/read-respondent.ts';
import { foreignMapping } from './foreign-file.ts';

/** Words that count how often they are gone through. */
function countingWords(count: number) {
  let readings = 0;
  const words = Object.fromEntries(Array.from({ length: count }, (_, index) => [`Country number ${index}`, 'TR']));
  const watched = new Proxy(words, {
    ownKeys: (target) => {
      readings += 1;
      return Reflect.ownKeys(target);
    },
  });
  return { words: watched, readings: () => readings };
}

it('A mapping of very many words is gone through once, not once a row', () => {
  const { words, readings } = countingWords(20_000);
  const mapping = historyMapping.parse(foreignMapping);
  const places = { member: 0, language: 1, submittedOn: 2, columns: [] };
  const ground = { findMemberId: (cell: string) => cell, definition: { languages: ['en', 'fr'] } };
  const read = respondentReader(places, { ...mapping, member: { column: 'Pays', values: words } }, ground);
  const cells = ['country NUMBER 19999', 'Français', '2022-02-01 08:00'];
  const rows = Array.from({ length: 1_000 }, (_, index) => read({ line: index + 2, cells, broken: false }));
  expect(rows.every(({ respondent, problems }) => respondent.memberId === 'TR' && problems.length === 0)).toBe(true);
  expect(readings()).toBe(1);
});
