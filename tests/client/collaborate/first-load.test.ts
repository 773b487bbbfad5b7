import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acknowledged, batched, emptyLedger, entryOf } from '../../../client/collaborate/model/ledger.ts';
import type { Batch, Ledger } from '../../../client/collaborate/model/ledger.ts';
import { saving } from '../../../server/wave/member-form/member-form-contract.ts';
import { saveLimits } from '../../../survey-definitions/collaboration/save-limits.ts';

/** Edits that were made without a line, and the saves by which they leave once it is back. */
function savesOf(texts: readonly string[]): readonly Batch[] {
  const { held } = entryOf(emptyLedger, 'item');
  const typed = (value: string) => ({ held, mine: { value, base: 0 }, theirs: null, isRefused: false });
  const entries = Object.fromEntries(texts.map((text, index) => [`item${index}`, typed(text)]));
  let ledger: Ledger = { entries, batch: null };
  const saves: Batch[] = [];
  for (;;) {
    ledger = batched(ledger, () => `key-of-a-save-${String(saves.length).padStart(10, '0')}`);
    const { batch } = ledger;
    if (batch === null) return saves;
    saves.push(batch);
    const saved = Object.fromEntries(batch.changes.map(({ variable }) => [variable, { revision: saves.length }]));
    ledger = acknowledged(ledger, { saved, conflicts: [] }, 'marie', '2026-11-22T10:00:00.000Z');
  }
}

const bytesOf = (save: Batch): number => Buffer.byteLength(JSON.stringify(save));

describe('what was typed in a long time without a line', () => {
  it('leaves in saves that the server takes, each answer once and in order', () => {
    const text = fc.tuple(fc.constantFrom('a', 'é', '税', '"', '\u0000', '😀'), fc.nat(40_000));
    const typed = fc.array(text, { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(typed, (long) => {
        const texts = long.map(([character, times]) => `.${character.repeat(times)}`);
        const saves = savesOf(texts);
        for (const save of saves) {
          expect(saving.safeParse(save).success).toBe(true);
          expect(bytesOf(save)).toBeLessThanOrEqual(saveLimits.bytes);
        }
        expect(saves.flatMap(({ changes }) => changes.map(({ value }) => value))).toEqual(texts);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    [1, 1],
    [saveLimits.changes, 1],
    [saveLimits.changes + 1, 2],
    [2 * saveLimits.changes + 1, 3],
  ])('%i short answers leave in %i saves', (answers, saves) => {
    expect(savesOf(Array<string>(answers).fill('short'))).toHaveLength(saves);
  });

  it('an answer that no save can hold leaves alone: the server says that it is too long', () => {
    const saves = savesOf(['short', 'x'.repeat(saveLimits.bytes), 'short']);
    expect(saves.map(({ changes }) => changes.length)).toEqual([1, 1, 1]);
  });
});
