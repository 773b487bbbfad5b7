import { describe, expect, it } from 'vitest';
import {
  acknowledged,
  batched,
  edited,
  emptyLedger,
  entryOf,
  keptOf,
  refreshed,
  refused,
  resolved,
  restored,
  shownOf,
  type Held,
  type Ledger,
} from '../../../client/collaborate/model/ledger.ts';

const key = () => 'key';
const held = (value: Held['value'], revision: number, by = 'luc'): Held => ({
  value,
  revision,
  by,
  at: '2026-11-22T09:00:00.000Z',
});
const saved = (ledger: Ledger, revision: number) =>
  acknowledged(ledger, { saved: { overall: { revision } }, conflicts: [] }, 'marie', '2026-11-22T10:00:00.000Z');

describe('the ledger', () => {
  it('sends what was typed, with the revision that was in sight, and holds it once it is saved', () => {
    const sent = batched(edited(refreshed(emptyLedger, { overall: held(3, 7) }), 'overall', 4), key);
    expect(sent.batch).toEqual({ key: 'key', changes: [{ variable: 'overall', value: 4, base: 7 }] });
    expect(entryOf(saved(sent, 8), 'overall')).toMatchObject({
      held: { value: 4, revision: 8, by: 'marie' },
      mine: null,
    });
  });

  it('sends that a fact was looked at, while it is still on its way and after a colleague has taken it over too', () => {
    const status = (entries: Ledger) => edited(entries, 'overall', 4, { carry: 'confirmed' });
    const carried = batched(edited(emptyLedger, 'overall', 4, { carry: 'carried' }), key);
    const seen = { variable: 'overall', value: 4, carry: 'confirmed' };
    expect(batched(saved(status(carried), 1), key).batch?.changes).toEqual([{ ...seen, base: 1 }]);
    const theirs = { overall: { ...held(4, 3), carry: 'carried' as const } };
    const met = refreshed(status(refreshed(emptyLedger, { overall: { ...held(4, 2), carry: 'carried' } })), theirs);
    expect(batched(met, key).batch?.changes).toEqual([{ ...seen, base: 3 }]);
    const confirmed = refreshed(met, { overall: { ...held(4, 4), carry: 'confirmed' } });
    expect(entryOf(confirmed, 'overall')).toMatchObject({ mine: null, theirs: null });
  });

  it.each([
    ['before it has left', (carried: Ledger) => carried, 0],
    ['while it is under way', (carried: Ledger) => batched(carried, key), 1],
  ])('sends that a fact was changed after it was taken over, %s', (_when, after, base) => {
    const carried = after(edited(emptyLedger, 'overall', 4, { carry: 'carried' }));
    const twice = edited(edited(carried, 'overall', 3), 'overall', 5);
    const arrived = base === 0 ? twice : saved(twice, 1);
    expect(batched(arrived, key).batch?.changes).toEqual([{ variable: 'overall', value: 5, base, carry: 'edited' }]);
  });

  it('sends what was typed while a batch was under way on top of what that batch saved', () => {
    const under = edited(batched(edited(emptyLedger, 'overall', 4), key), 'overall', 5);
    expect(batched(under, key).batch?.changes).toEqual([{ variable: 'overall', value: 4, base: 0 }]);
    expect(batched(saved(under, 1), key).batch?.changes).toEqual([{ variable: 'overall', value: 5, base: 1 }]);
  });

  it('does not forget an answer taken back while it was under way', () => {
    const under = edited(batched(edited(emptyLedger, 'overall', 4), key), 'overall', null);
    expect(batched(saved(under, 1), key).batch?.changes).toEqual([{ variable: 'overall', value: null, base: 1 }]);
  });

  it('has nothing to send when an answer is put back to what the server holds', () => {
    const back = edited(edited(refreshed(emptyLedger, { overall: held(3, 7) }), 'overall', 4), 'overall', 3);
    expect(batched(back, key).batch).toBeNull();
  });

  it('shows both where a colleague wrote something else, and sends nothing before the reader chooses', () => {
    const conflict = { variable: 'overall', theirs: held(1, 9) };
    const sent = batched(edited(emptyLedger, 'overall', 4), key);
    const contested = acknowledged(sent, { saved: {}, conflicts: [conflict] }, 'marie', '');
    expect(entryOf(contested, 'overall')).toMatchObject({ mine: { value: 4 }, theirs: { value: 1 } });
    expect(shownOf(entryOf(contested, 'overall'))).toBe(4);
    expect(batched(contested, key).batch).toBeNull();
    const kept = batched(resolved(contested, 'overall', 'mine'), key);
    expect(kept.batch?.changes).toEqual([{ variable: 'overall', value: 4, base: 9 }]);
    const taken = resolved(contested, 'overall', 'theirs');
    expect([shownOf(entryOf(taken, 'overall')), batched(taken, key).batch]).toEqual([1, null]);
  });

  it('knows a conflict before it sends, when the change of a colleague arrives first', () => {
    const typed = edited(refreshed(emptyLedger, { overall: held(3, 7) }), 'overall', 4);
    expect(entryOf(refreshed(typed, { overall: held(1, 8) }), 'overall').theirs).toMatchObject({ value: 1 });
  });

  it('takes the same value from two people for no conflict', () => {
    const typed = edited(emptyLedger, 'overall', ['a', 'b']);
    expect(entryOf(refreshed(typed, { overall: held(['a', 'b'], 8) }), 'overall')).toMatchObject({
      mine: null,
      theirs: null,
    });
  });

  it('leaves what is under way alone when others change something', () => {
    const under = batched(edited(emptyLedger, 'overall', 4), key);
    expect(refreshed(under, { overall: held(1, 8) })).toBe(under);
  });

  it('does not send again what the server will not take, until it is changed', () => {
    const after = refused(batched(edited(emptyLedger, 'overall', 9), key));
    expect([batched(after, key).batch, shownOf(entryOf(after, 'overall'))]).toEqual([null, 9]);
    expect(batched(edited(after, 'overall', 5), key).batch?.changes).toHaveLength(1);
    expect(batched(edited(emptyLedger, 'overall', 9, { isTaken: false }), key).batch).toBeNull();
  });

  it('comes back from the device with its batch, and with the conflict of what changed meanwhile', () => {
    const left = keptOf(edited(batched(edited(emptyLedger, 'overall', 4), key), 'priorities', 2));
    const back = restored(refreshed(emptyLedger, { overall: held(1, 8), priorities: held(5, 8) }), left);
    expect(back.batch?.changes).toEqual([{ variable: 'overall', value: 4, base: 0 }]);
    expect(entryOf(back, 'overall').theirs).toBeNull();
    expect(entryOf(back, 'priorities')).toMatchObject({ mine: { value: 2 }, theirs: { value: 5 } });
  });
});
