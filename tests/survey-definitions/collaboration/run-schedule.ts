import { expect } from 'vitest';
import type { Answer } from '../../../survey-definitions/language/answer.ts';
import { isSame } from '../../../survey-definitions/language/is-same.ts';
import { act, freshHand } from './hands.ts';
import type { Fate, Hand, ReadAnswers, SendSave, Step } from './hands.ts';

export type Run = { readonly fates: readonly (readonly Fate[])[]; readonly typed: number };

/** Lets hands write by a schedule, and then lets each come to rest on a good line; whoever is asked insists on their own word. */
export async function runSchedule(
  hands: number,
  steps: readonly Step[],
  send: SendSave,
  look: ReadAnswers,
): Promise<Run> {
  const all = Array.from({ length: hands }, freshHand);
  const fates: Fate[][] = all.map(() => []);
  let typed = 0;
  const take = async (number: number, step: Step): Promise<void> => {
    const hand = all[number];
    if (hand === undefined) throw new Error('nobody has this hand');
    if (step.kind === 'type' && !hand.contested.has(step.variable)) typed += 1;
    fates[number]?.push(...(await act(number, hand, step, send, look)));
  };
  for (const step of steps) await take(step.hand, step);
  for (const [number, hand] of all.entries()) {
    for (let round = 0; isBusy(hand); round += 1) {
      if (round > 100) throw new Error('a hand does not come to rest');
      await take(number, { kind: 'choose', hand: number, choice: 'mine' });
      await take(number, { kind: 'send', hand: number, line: 'good' });
    }
  }
  return { fates, typed };
}

const isBusy = ({ typed, underWay, contested }: Hand): boolean =>
  typed.size > 0 || underWay !== undefined || contested.size > 0;

/** What was written, in the order of its revisions. `author`: several hands may be one person's. */
export type Written = {
  readonly variable: string;
  readonly revision: number;
  readonly value: Answer | null;
  readonly author: string;
};

/** Nothing that anybody typed is lost in silence, nothing is there twice, and nobody wrote over what they had not seen. */
export function expectNothingLost(run: Run, written: readonly Written[], authorOf: (hand: number) => string): void {
  expect(run.fates.flat().length).toBe(run.typed);
  const kept = run.fates.flatMap((fates, hand) =>
    fates.flatMap((fate) => (fate.fate === 'kept' ? [{ ...fate, author: authorOf(hand) }] : [])),
  );
  const rows = new Map(written.map((row) => [`${row.variable} ${row.revision}`, row]));
  expect(rows.size).toBe(written.length);
  for (const { change, revision } of kept) {
    const value = revision === 0 ? null : rows.get(`${change.variable} ${revision}`)?.value;
    if (!isSame(value, change.value)) throw new Error(`${change.variable}: what was called saved is not there`);
  }
  for (const history of Map.groupBy(written, (row) => row.variable).values()) {
    for (const [index, row] of history.entries()) {
      const before = history[index - 1]?.revision ?? 0;
      const meant = kept.filter(
        ({ change, revision, author }) =>
          change.variable === row.variable && revision === row.revision && author === row.author,
      );
      if (meant.length === 0) throw new Error(`${row.variable}: written though nobody was told so, or twice`);
      if (!meant.some(({ change }) => change.base === before)) {
        throw new Error(`${row.variable}: written over something that its writer had not seen`);
      }
    }
  }
}
