import type { Members } from '../../platform/members.ts';
import { languageOf, moodOf } from './opinions.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { Respondent } from './synthetic-answers.ts';

/** So many different Members, drawn by chance but always the same for the same sequence. */
export function drawMembers(members: Members, count: number, random: SeededRandom): readonly string[] {
  const ids = [...members.values()].filter((member) => member.counted).map((member) => member.id);
  const drawn = ids.map((id) => ({ id, at: random.next() })).sort((a, b) => a.at - b.at);
  return drawn.slice(0, count).map(({ id }) => id);
}

type Audience = {
  readonly members: Members;
  readonly subject: string;
  readonly year: number;
  readonly confidential: boolean;
  readonly answering: number;
};

/**
 * Delegates in the room: most Members send one who answers, some send two, and now and then an observer answers too. Who asks for the
 * delegation gets it; else the mood alone remains.
 */
export function delegates(
  { members, subject, year, confidential, answering }: Audience,
  random: SeededRandom,
): readonly Respondent[] {
  const drawn = drawMembers(members, answering, random);
  const speakers = drawn.flatMap((id) => (random.chance(0.25) ? [id, id] : [id])).slice(0, answering);
  return speakers.map((id) => {
    const observer = random.chance(0.07);
    const base = { satisfaction: moodOf(id, subject, year) + 0.2 * random.normal(), language: languageOf(id) };
    if (observer) return { ...base, fixed: { capacity: 'observer' } };
    return { ...base, fixed: confidential ? { capacity: 'member', delegation: id } : { capacity: 'member' } };
  });
}

/** Members that answer an annual survey, one response each. */
export const wholeMembers = (
  members: Members,
  year: number,
  answering: number,
  random: SeededRandom,
): readonly Respondent[] =>
  drawMembers(members, answering, random).map((id) => ({
    satisfaction: moodOf(id, 'engagement', year),
    language: languageOf(id),
    fixed: { delegation: id },
  }));
