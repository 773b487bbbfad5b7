import * as fc from 'fast-check';
import type { Answer } from '../../../survey-definitions/language/answer.ts';
import type { Change, KeptAnswer } from '../../../survey-definitions/collaboration/merge-change.ts';
import { neverAnswered } from '../../../survey-definitions/collaboration/merge-change.ts';
import type { Conflict, Saved } from '../../../survey-definitions/collaboration/merge-changes.ts';

/** What a server does with a save: the pure model, or the real one over its routes. */
export type SendSave = (
  hand: number,
  save: { readonly changes: readonly Change[]; readonly key: string },
) => Promise<Reply>;
export type Reply = { readonly saved: Saved; readonly conflicts: readonly Conflict<KeptAnswer>[] };
export type ReadAnswers = (hand: number) => Promise<Readonly<Record<string, KeptAnswer>>>;

/** One thing that happens to one of the hands. */
export type Step =
  | { readonly kind: 'type'; readonly hand: number; readonly variable: string; readonly value: Answer | null }
  /** The line: all is well; the request is lost; the answer is lost, so that nobody knows; the request arrives twice. */
  | { readonly kind: 'send'; readonly hand: number; readonly line: 'good' | 'request-lost' | 'answer-lost' | 'doubled' }
  | { readonly kind: 'look'; readonly hand: number }
  | { readonly kind: 'choose'; readonly hand: number; readonly choice: 'mine' | 'theirs' };

export function schedules(
  hands: number,
  /** What can be typed, by variable. */
  values: Readonly<Record<string, readonly (Answer | null)[]>>,
  length: number,
) {
  const hand = fc.nat({ max: hands - 1 });
  const words = Object.entries(values).flatMap(([variable, all]) => all.map((value) => ({ variable, value })));
  const step: fc.Arbitrary<Step> = fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(hand, fc.constantFrom(...words))
        .map(([number, word]) => ({ kind: 'type' as const, hand: number, ...word })),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('send' as const),
        hand,
        line: fc.constantFrom(
          'good' as const,
          'good' as const,
          'request-lost' as const,
          'answer-lost' as const,
          'doubled' as const,
        ),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('look' as const), hand }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('choose' as const),
        hand,
        choice: fc.constantFrom('mine' as const, 'theirs' as const),
      }),
    },
  );
  return fc.array(step, { minLength: 1, maxLength: length, size: 'max' });
}

/** One browser: what it saw, what it has typed and not sent, what is under way, and what is contested. */
export type Hand = {
  readonly seen: Map<string, KeptAnswer>;
  readonly typed: Map<string, Change>;
  /** A save whose answer has not come: it is sent again as it was, under its key. */
  underWay: { readonly changes: readonly Change[]; readonly key: string } | undefined;
  readonly contested: Map<string, Conflict<KeptAnswer>>;
  keys: number;
};

export const freshHand = (): Hand => ({
  seen: new Map(),
  typed: new Map(),
  underWay: undefined,
  contested: new Map(),
  keys: 0,
});

/** What became of something that a person typed. */
export type Fate =
  | { readonly fate: 'kept'; readonly change: Change; readonly revision: number }
  /** The same person typed over it before it was sent, or gave it up when both values were shown. */
  | { readonly fate: 'retyped' | 'given-up'; readonly change: Change };

/** Lets one browser do one step. Gives the fates that were decided by it. */
export async function act(
  number: number,
  hand: Hand,
  step: Step,
  send: SendSave,
  look: ReadAnswers,
): Promise<readonly Fate[]> {
  switch (step.kind) {
    case 'type':
      return type(hand, step.variable, step.value);
    case 'send':
      return sendTyped(number, hand, step.line, send);
    case 'look': {
      for (const [variable, kept] of Object.entries(await look(number))) see(hand, variable, kept);
      return [];
    }
    case 'choose':
      return choose(hand, step.choice);
    default:
      return step satisfies never;
  }
}

function type(hand: Hand, variable: string, value: Answer | null): readonly Fate[] {
  // Where both values are shown, the person chooses; typing elsewhere is not held up.
  if (hand.contested.has(variable)) return [];
  const before = hand.typed.get(variable);
  const inFlight = hand.underWay?.changes.find((change) => change.variable === variable);
  // Typed after what is under way: its base is known when that has arrived.
  const base = before?.base ?? (inFlight ? -1 : (hand.seen.get(variable)?.revision ?? 0));
  hand.typed.set(variable, { variable, value, base });
  return before === undefined ? [] : [{ fate: 'retyped', change: before }];
}

async function sendTyped(
  number: number,
  hand: Hand,
  line: Extract<Step, { kind: 'send' }>['line'],
  send: SendSave,
): Promise<readonly Fate[]> {
  if (hand.underWay === undefined) {
    if (hand.typed.size === 0) return [];
    hand.keys += 1;
    hand.underWay = {
      changes: [...hand.typed.values()],
      key: `hand-${number}-save-${String(hand.keys).padStart(20, '0')}`,
    };
    hand.typed.clear();
  }
  if (line === 'request-lost') return [];
  const save = hand.underWay;
  if (line === 'doubled') await send(number, save);
  const reply = await send(number, save);
  if (line === 'answer-lost') return [];
  hand.underWay = undefined;
  return arrive(hand, save.changes, reply);
}

function arrive(hand: Hand, changes: readonly Change[], { saved, conflicts }: Reply): readonly Fate[] {
  const contested = new Map(conflicts.map((conflict) => [conflict.variable, conflict]));
  return changes.flatMap((change): readonly Fate[] => {
    const { variable, value } = change;
    const revision = saved[variable]?.revision;
    const conflict = contested.get(variable);
    if ((revision === undefined) === (conflict === undefined)) throw new Error(`${variable} has no one answer`);
    const later = hand.typed.get(variable);
    if (conflict !== undefined) {
      see(hand, variable, conflict.theirs);
      hand.typed.delete(variable);
      hand.contested.set(variable, later ? { ...conflict, mine: later.value } : conflict);
      // Whatever was typed since stands in the choice; the older word of the same person is typed over by it.
      return later ? [{ fate: 'retyped', change }] : [];
    }
    see(hand, variable, { value, revision: revision ?? 0 });
    if (later !== undefined) hand.typed.set(variable, { ...later, base: revision ?? 0 });
    return [{ fate: 'kept', change, revision: revision ?? 0 }];
  });
}

function choose(hand: Hand, choice: 'mine' | 'theirs'): readonly Fate[] {
  const [conflict] = hand.contested.values();
  if (conflict === undefined) return [];
  const { variable, mine, theirs } = conflict;
  hand.contested.delete(variable);
  const change = { variable, value: mine, base: theirs.revision };
  if (choice === 'theirs') return [{ fate: 'given-up', change }];
  hand.typed.set(variable, change);
  return [];
}

function see(hand: Hand, variable: string, kept: KeptAnswer): void {
  const before = hand.seen.get(variable) ?? neverAnswered;
  if (kept.revision >= before.revision) hand.seen.set(variable, kept);
}
