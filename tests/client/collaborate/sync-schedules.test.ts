import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  acknowledged,
  batched,
  edited,
  emptyLedger,
  entryOf,
  keptOf,
  refreshed,
  resolved,
  restored,
  shownOf,
  type Held,
  type Ledger,
} from '../../../client/collaborate/model/ledger.ts';
import { mergeChanges } from '../../../survey-definitions/collaboration/merge-changes.ts';
import type { Saved } from '../../../survey-definitions/collaboration/merge-changes.ts';

const variables = ['overall', 'priorities'];
const people = ['marie', 'luc'];

/** The server by the core's own rule: every accepted value is kept for good, a key is answered once. */
function createServer() {
  const answers = new Map<string, Held>();
  const written: { readonly variable: string; readonly value: Held['value']; readonly by: string }[] = [];
  const saves = new Map<string, Saved>();
  let revision = 0;
  const heldOf = (variable: string): Held => answers.get(variable) ?? { value: null, revision: 0, by: null, at: null };
  return {
    written,
    heldOf,
    answers: () => Object.fromEntries(answers),
    save: (by: string, { key, changes }: NonNullable<Ledger['batch']>) => {
      const known = saves.get(key);
      if (known) {
        const others = changes.filter(({ variable }) => !known[variable]);
        return { saved: known, conflicts: others.map(({ variable }) => ({ variable, theirs: heldOf(variable) })) };
      }
      revision += 1;
      const merged = mergeChanges(heldOf, changes, revision);
      for (const { variable, value } of merged.accepted) {
        answers.set(variable, { value, revision, by, at: `${revision}` });
        written.push({ variable, value, by });
      }
      saves.set(key, merged.saved);
      return merged;
    },
  };
}

const step = fc.record({
  who: fc.constantFrom(...people),
  variable: fc.constantFrom(...variables),
  // `lost-request`: it never arrives. `lost-answer`: it arrives, and nobody hears of it. `crash`: the page is gone, the device is not.
  act: fc.constantFrom(
    'edit',
    'edit',
    'edit',
    'send',
    'send',
    'lost-request',
    'lost-answer',
    'refresh',
    'crash',
    'mine',
    'theirs',
  ),
});

it('loses nothing silently and writes nothing twice, in 10,000 random schedules of two people on a bad line', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) => {
      const server = createServer();
      const ledgers = new Map(people.map((who) => [who, emptyLedger]));
      const ledgerOf = (who: string): Ledger => ledgers.get(who) ?? emptyLedger;
      /** By person and item: the value that was typed last, until somebody's choice or another person's sight has settled it. */
      const typed = new Map<string, { readonly who: string; readonly variable: string; readonly value: number }>();
      let keys = 0;
      let values = 0;
      const send = (who: string, fate: 'arrives' | 'lost-request' | 'lost-answer') => {
        const ledger = batched(ledgerOf(who), () => `${who}-${(keys += 1)}`);
        ledgers.set(who, ledger);
        if (ledger.batch === null || fate === 'lost-request') return;
        const reply = server.save(who, ledger.batch);
        if (fate === 'arrives') ledgers.set(who, acknowledged(ledger, reply, who, ''));
      };
      const act = { edit, refresh, crash, mine: choose('mine'), theirs: choose('theirs') };
      function edit(who: string, variable: string) {
        values += 1;
        typed.set(`${who} ${variable}`, { who, variable, value: values });
        ledgers.set(who, edited(ledgerOf(who), variable, values));
      }
      function refresh(who: string) {
        ledgers.set(who, refreshed(ledgerOf(who), server.answers()));
      }
      function crash(who: string) {
        ledgers.set(who, restored(refreshed(emptyLedger, server.answers()), keptOf(ledgerOf(who))));
      }
      function choose(side: 'mine' | 'theirs') {
        return (who: string, variable: string) => {
          const isContested = entryOf(ledgerOf(who), variable).theirs !== null;
          ledgers.set(who, resolved(ledgerOf(who), variable, side));
          if (isContested && side === 'theirs') typed.delete(`${who} ${variable}`);
        };
      }
      for (const { who, variable, act: name } of steps) {
        if (name === 'send') send(who, 'arrives');
        else if (name === 'lost-request' || name === 'lost-answer') send(who, name);
        else act[name](who, variable);
      }
      // Every value that somebody typed last is written, or still with them: to be sent, or beside the other to be chosen.
      for (const { who, variable, value } of typed.values()) {
        const isWritten = server.written.some(
          (one) => one.by === who && one.variable === variable && one.value === value,
        );
        const { mine } = entryOf(ledgerOf(who), variable);
        expect(isWritten || mine?.value === value).toBe(true);
      }
      // What the line brings in the end is what everybody sees, save for what they must choose.
      for (let round = 0; round < 6; round += 1) {
        for (const who of people) {
          send(who, 'arrives');
          refresh(who);
        }
      }
      for (const who of people) {
        for (const variable of variables) {
          const entry = entryOf(ledgerOf(who), variable);
          if (entry.theirs === null) expect(shownOf(entry)).toBe(server.heldOf(variable).value);
          else expect(entry.mine).not.toBeNull();
        }
      }
      // Every value was typed once: written twice it would have been sent as two.
      const seen = server.written.map(({ variable, value }) => `${variable} ${String(value)}`);
      expect(new Set(seen).size).toBe(seen.length);
    }),
    { numRuns: 10_000 },
  );
});
