import type { LocalizedText } from '../../survey-definitions/language/occasion.ts';
import { readMemberSeed } from './member-seed.ts';
import type { NewMember } from './member-record.ts';

/** A Member administration, or a union with rights akin to a Member's. */
export type Member = {
  /** Its own id: two capital letters for those that came with the programme, longer for newer ones. */
  readonly id: string;
  readonly name: LocalizedText;
  readonly region: string;
  /** Whether it is one of N: the European Union is on the register and not counted. */
  readonly counted: boolean;
};

/** The register of Members by id, in the order of their English names. */
export type Members = ReadonlyMap<string, Member> & {
  /** Grows whenever the register changes under those who keep something made of it. */
  readonly version?: number;
};

/** The register that comes with the programme, for where there is no database. */
export const readMembers = (): Members => new Map(readMemberSeed().map((member) => [member.id, memberOf(member)]));

/** N of an annual survey: the counted Members. */
export const countedMembers = (members: Members): number =>
  [...members.values()].filter((member) => member.counted).length;

export const memberOf = ({ id, name, region, counted }: NewMember): Member => ({ id, name, region, counted });
