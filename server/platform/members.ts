import type { LocalizedText } from '../../survey-definitions/language/occasion.ts';

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

/** N of an annual survey: the counted Members. */
export const countedMembers = (members: Members): number =>
  [...members.values()].filter((member) => member.counted).length;

/** What everybody may know of one. */
export const memberOf = ({ id, name, region, counted }: Member): Member => ({ id, name, region, counted });
