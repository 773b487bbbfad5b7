import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import type { Members } from '../../platform/members.ts';
import { drawMembers } from './delegations.ts';
import { languageOf } from './opinions.ts';
import { seededRandom, seedOf } from './seeded-random.ts';

/** What becomes of each Member in the wave that is open now. */
export type DemoWaveMembers = {
  readonly submitted: readonly string[];
  /** Something is written and nothing submitted. */
  readonly begun: readonly string[];
  readonly willNotAnswer: readonly string[];
  readonly optedOut: readonly string[];
  readonly undeliverable: readonly string[];
  readonly withoutContact: readonly string[];
  /** Invited, nothing written yet: whoever tries the demonstration answers for it. */
  readonly visitor: string;
};

export function demoWaveMembers(members: Members, year: number): DemoWaveMembers {
  const drawn = drawMembers(members, members.size, seededRandom(seedOf(`wave ${year}`)));
  const groups = [74, 13, 2, 1, 2, 3];
  const starts = groups.map((_, index) => groups.slice(0, index).reduce((sum, size) => sum + size, 0));
  const [submitted = [], begun = [], willNotAnswer = [], optedOut = [], undeliverable = [], withoutContact = []] =
    groups.map((size, index) => drawn.slice(starts[index], (starts[index] ?? 0) + size));
  const rest = drawn.slice(groups.reduce((sum, size) => sum + size, 0));
  const visitor = rest.find((id) => languageOf(id) === firstLanguage) ?? rest[0];
  if (visitor === undefined) throw new Error('the register has too few Members for the demonstration');
  return { submitted, begun, willNotAnswer, optedOut, undeliverable, withoutContact, visitor };
}
