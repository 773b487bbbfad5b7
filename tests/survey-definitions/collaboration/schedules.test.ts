import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeptAnswer } from '../../../survey-definitions/collaboration/merge-change.ts';
import { neverAnswered } from '../../../survey-definitions/collaboration/merge-change.ts';
import { mergeChanges } from '../../../survey-definitions/collaboration/merge-changes.ts';
import type { Saved } from '../../../survey-definitions/collaboration/merge-changes.ts';
import { schedules } from './hands.ts';
import type { ReadAnswers, SendSave, Step } from './hands.ts';
import { expectNothingLost, runSchedule } from './run-schedule.ts';
import type { Written } from './run-schedule.ts';

type Merge = typeof mergeChanges<KeptAnswer>;

const hands = 3;
const words = [1, 2, 'x', null];
const random = schedules(hands, { a: words, b: words, c: words }, 60);
const authorOf = (hand: number): string => `author ${hand}`;

describe('many hands on one response', () => {
  it('lose nothing and double nothing in 10,000 random schedules of edits, conflicts, lost lines and retries', async () => {
    const seen = { conflicts: 0, unchanged: 0, retries: 0, givenUp: 0 };
    await fc.assert(
      fc.asyncProperty(random, async (steps) => {
        const server = serverOf(mergeChanges);
        const run = await runSchedule(hands, steps, server.send, server.look);
        expectNothingLost(run, server.written, authorOf);
        seen.conflicts += server.counts.conflicts;
        seen.retries += server.counts.retries;
        seen.givenUp += run.fates.flat().filter(({ fate }) => fate === 'given-up').length;
        seen.unchanged += run.fates.flat().filter(({ fate }) => fate === 'kept').length - server.written.length;
      }),
      { numRuns: 10_000 },
    );
    // The schedules do reach what they are about.
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(1_000);
  });

  it.each<{ what: string; merge: Merge; keepsKeys: boolean }>([
    { what: 'the last save wins', merge: lastSaveWins, keepsKeys: true },
    { what: 'retries are not known', merge: mergeChanges, keepsKeys: false },
  ])('would lose or double something where $what', async ({ merge, keepsKeys }) => {
    const property = fc.asyncProperty(random, async (steps: readonly Step[]) => {
      const server = serverOf(merge, keepsKeys);
      expectNothingLost(await runSchedule(hands, steps, server.send, server.look), server.written, authorOf);
    });
    expect((await fc.check(property, { numRuns: 2_000 })).failed).toBe(true);
  });
});

/** The server as a model: the merge, a counter of revisions, and the keys of the saves it has had. */
function serverOf(merge: Merge, keepsKeys = true) {
  const kept = new Map<string, KeptAnswer>();
  const keys = new Map<string, Saved>();
  const written: Written[] = [];
  const counts = { conflicts: 0, retries: 0 };
  let revision = 0;
  const keptOf = (variable: string): KeptAnswer => kept.get(variable) ?? neverAnswered;
  const send: SendSave = async (hand, { changes, key }) => {
    const known = keepsKeys ? keys.get(key) : undefined;
    if (known !== undefined) {
      counts.retries += 1;
      const others = changes.filter(({ variable }) => known[variable] === undefined);
      return {
        saved: known,
        conflicts: others.map(({ variable, value }) => ({ variable, mine: value, theirs: keptOf(variable) })),
      };
    }
    const { accepted, saved, conflicts } = merge(keptOf, changes, revision + 1);
    if (accepted.length > 0) revision += 1;
    for (const { variable, value } of accepted) {
      kept.set(variable, { value, revision });
      written.push({ variable, value, revision, author: authorOf(hand) });
    }
    keys.set(key, saved);
    counts.conflicts += conflicts.length;
    return { saved, conflicts };
  };
  const look: ReadAnswers = async () => Object.fromEntries(kept);
  return { send, look, written, counts };
}

function lastSaveWins(...[, changes, revision]: Parameters<Merge>): ReturnType<Merge> {
  const saved = Object.fromEntries(changes.map(({ variable }) => [variable, { revision }]));
  return { accepted: changes, saved, conflicts: [] };
}
