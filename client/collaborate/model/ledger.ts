import type { Answer } from '../../../survey-definitions/language/answer.ts';
import { carryAfter, confirms, type CarryClaim } from '../../../survey-definitions/collaboration/carry.ts';
import type { Change, KeptAnswer } from '../../../survey-definitions/collaboration/merge-change.ts';
import { isSame } from '../../../survey-definitions/language/is-same.ts';
import { firstLoad } from './first-load.ts';

/** What the server holds of one item, and which collaborator wrote it when. */
export type Held = KeptAnswer & { readonly by: string | null; readonly at: string | null };

/** What is under way. Until its outcome is known the same must be sent again, with the same key. */
export type Batch = { readonly key: string; readonly changes: readonly Change[] };

/** What was given here: an answer of this year or, with a claim, the fact of the wave before. */
export type Mine = { readonly value: Answer | null; readonly base: number; readonly carry?: CarryClaim };

/**
 * One item on this device. `mine` is what was given here and has not arrived; `theirs` is what somebody else has saved meanwhile:
 * while it stands there nothing is sent, the reader chooses.
 */
export type Entry = {
  readonly held: Held;
  readonly mine: Mine | null;
  readonly theirs: Held | null;
  /** The server will not take it: a colleague without the right to the section, or a value that it refuses. */
  readonly isRefused: boolean;
};

export type Ledger = { readonly entries: Readonly<Record<string, Entry>>; readonly batch: Batch | null };

/** What the server says of a batch, as far as the ledger goes by it. */
export type Reply = {
  readonly saved: Readonly<Record<string, { readonly revision: number }>>;
  readonly conflicts: readonly { readonly variable: string; readonly theirs: Held }[];
};

export const emptyLedger: Ledger = { entries: {}, batch: null };

const blank: Entry = {
  held: { value: null, revision: 0, by: null, at: null, carry: null },
  mine: null,
  theirs: null,
  isRefused: false,
};

export const entryOf = ({ entries }: Ledger, variable: string): Entry => entries[variable] ?? blank;

/** What the form shows of an item: one's own word first. */
export const shownOf = ({ held, mine }: Entry): Answer | null => (mine ? mine.value : held.value);

/** The reader gives an answer, or takes it back (`null`). What the item does not take stays here until it is put right. */
export function edited(
  ledger: Ledger,
  variable: string,
  value: Answer | null,
  { isTaken = true, carry }: { readonly isTaken?: boolean; readonly carry?: CarryClaim | undefined } = {},
): Ledger {
  const entry = entryOf(ledger, variable);
  const isSettled = entry.theirs === null && underWay(ledger, variable) === undefined;
  // What was taken over and is changed before it has arrived was changed all the same.
  const claim = carry ?? (entry.mine?.carry === undefined || value === null ? undefined : 'edited');
  const given: Mine = {
    value,
    base: entry.mine?.base ?? entry.held.revision,
    ...(claim === undefined ? {} : { carry: claim }),
  };
  const mine = isSettled && says(entry.held, given) ? null : given;
  return changed(ledger, variable, { ...entry, mine, isRefused: mine !== null && !isTaken });
}

/**
 * What is to be sent now: what is under way already, else all that has not arrived and is not contested, as far as one save holds it.
 * The rest follows in the next.
 */
export function batched(ledger: Ledger, newKey: () => string): Ledger {
  if (ledger.batch !== null) return ledger;
  const changes = Object.entries(ledger.entries).flatMap(([variable, { mine, theirs, isRefused }]) =>
    mine && theirs === null && !isRefused ? [{ variable, ...mine }] : [],
  );
  return changes.length === 0 ? ledger : { ...ledger, batch: { key: newKey(), changes: firstLoad(changes) } };
}

/** The batch has arrived. What was typed since then stays to be sent, on top of what has been saved. */
export function acknowledged(ledger: Ledger, reply: Reply, me: string, at: string): Ledger {
  const { batch } = ledger;
  if (batch === null) return ledger;
  return batch.changes.reduce<Ledger>((before, change) => settled(before, change, reply, me, at), {
    ...ledger,
    batch: null,
  });
}

/** The server took nothing of the batch and never will. It stays on this device, and in the form. */
export function refused(ledger: Ledger): Ledger {
  const { batch } = ledger;
  if (batch === null) return ledger;
  return batch.changes.reduce<Ledger>(
    (before, { variable, value }) => {
      const entry = entryOf(before, variable);
      return changed(before, variable, { ...entry, isRefused: isSame(entry.mine?.value, value) });
    },
    { ...ledger, batch: null },
  );
}

/** What the server holds now. What is under way is left alone: its own answer says more. */
export function refreshed(ledger: Ledger, answers: Readonly<Record<string, Held>>): Ledger {
  return Object.entries(answers).reduce<Ledger>((before, [variable, held]) => {
    const entry = entryOf(before, variable);
    const isNews = held.revision > Math.max(entry.held.revision, entry.theirs?.revision ?? 0);
    if (underWay(before, variable)) return before;
    if (isNews) return changed(before, variable, meeting(entry, held));
    // When it was written the server knows: the clock of a device may be wrong.
    const isCorrection = held.revision === entry.held.revision && held.at !== entry.held.at;
    return isCorrection ? changed(before, variable, { ...entry, held }) : before;
  }, ledger);
}

/** The reader has seen both and chooses. */
export function resolved(ledger: Ledger, variable: string, choice: 'mine' | 'theirs'): Ledger {
  const { mine, theirs } = entryOf(ledger, variable);
  if (theirs === null) return ledger;
  const kept = choice === 'mine' && mine ? { value: mine.value, base: theirs.revision } : null;
  return changed(ledger, variable, { held: theirs, mine: kept, theirs: null, isRefused: false });
}

function settled(ledger: Ledger, change: Change, reply: Reply, me: string, at: string): Ledger {
  const { variable, value } = change;
  const entry = entryOf(ledger, variable);
  const saved = reply.saved[variable];
  if (saved) {
    const carry = carryAfter(entry.held, change);
    const held = { value, revision: saved.revision, by: me, at, carry };
    const mine = entry.mine === null || says(held, entry.mine) ? null : { ...entry.mine, base: saved.revision };
    return changed(ledger, variable, { ...entry, held, mine });
  }
  const conflict = reply.conflicts.find((found) => found.variable === variable);
  return changed(ledger, variable, conflict ? meeting(entry, conflict.theirs) : { ...entry, isRefused: true });
}

/** Somebody else's value arrives where there may be one's own. The same value twice is no conflict. */
function meeting(entry: Entry, held: Held): Entry {
  const { mine } = entry;
  if (mine === null || says(held, mine)) return { held, mine: null, theirs: null, isRefused: false };
  if (confirms(held, mine)) return { held, mine: { ...mine, base: held.revision }, theirs: null, isRefused: false };
  return { ...entry, theirs: held };
}

/** Whether what is held is what was given here. */
const says = (held: Held, mine: Mine): boolean => isSame(held.value, mine.value) && !confirms(held, mine);

const underWay = ({ batch }: Ledger, variable: string): Change | undefined =>
  batch?.changes.find((change) => change.variable === variable);

const changed = (ledger: Ledger, variable: string, entry: Entry): Ledger => ({
  ...ledger,
  entries: { ...ledger.entries, [variable]: entry },
});

/** What a device keeps of a ledger: what has not arrived. */
export type Kept = {
  readonly mine: Readonly<Record<string, Mine>>;
  readonly batch: Batch | null;
};

export const keptOf = ({ entries, batch }: Ledger): Kept => ({
  mine: Object.fromEntries(Object.entries(entries).flatMap(([name, { mine }]) => (mine ? [[name, mine]] : []))),
  batch,
});

/** Takes up what the device kept, on top of what the server holds by now. */
export function restored(ledger: Ledger, { mine, batch }: Kept): Ledger {
  return Object.entries(mine).reduce<Ledger>(
    (before, [variable, own]) => {
      const entry = entryOf(before, variable);
      const isNews = entry.held.revision > own.base && underWay(before, variable) === undefined;
      if (!isNews) return changed(before, variable, { ...entry, mine: own });
      return changed(before, variable, meeting({ ...entry, mine: own }, entry.held));
    },
    { ...ledger, batch },
  );
}
