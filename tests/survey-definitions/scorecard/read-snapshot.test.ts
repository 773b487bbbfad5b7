import { describe, expect, it } from 'vitest';
import { printedLines } from '../../../survey-definitions/scorecard/printed-lines.ts';
import { readSnapshot } from '../../../survey-definitions/scorecard/read-snapshot.ts';
import { storedFormat1 } from './stored-snapshots.ts';

describe('a snapshot of format 1', () => {
  const read = readSnapshot(storedFormat1);

  it('says which format it has, on every page', () => {
    expect(read.scorecard.snapshot).toEqual({ ...storedFormat1.scorecard.snapshot, format: 1 });
    expect([...new Set(read.pages.map(({ snapshot }) => snapshot?.format))]).toEqual([1]);
  });

  it('is shown as it was: nothing that was stored is changed, left out or computed again', () => {
    expect(read).toMatchObject(storedFormat1);
  });

  it('binds the lines of a focus area under the series that its rating feeds today: that of the work', () => {
    const areas = new Set(printedLines(read).flatMap(({ of }) => (of.startsWith('FA.') ? [of] : [])));
    expect([...areas]).toEqual(['FA.satisfaction-work.FA1', 'FA.satisfaction-work.FA2', 'FA.satisfaction-work.FA3']);
  });
});

it('a snapshot of a later program is refused, not guessed at', () => {
  const read = readSnapshot(storedFormat1);
  const snapshot = { id: 'S', takenAt: '2030-01-01T00:00:00.000Z', title: 'Council', format: 99 };
  expect(() => readSnapshot({ ...read, scorecard: { ...read.scorecard, snapshot } })).toThrow(/format 99/);
});
