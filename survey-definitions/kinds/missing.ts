import { isMissing, type MissingAnswer } from '../language/answer.ts';
import type { OfferedMissing } from '../language/answer.ts';
import type { Finding } from '../language/answer-problem.ts';
import type { ItemBase } from '../language/item.ts';

const reasons: readonly string[] = ['notApplicable', 'noOpinion'] satisfies readonly OfferedMissing[];

/** The missing answers that an item offers beside its own. */
export const missingOf = ({
  missing,
}: ItemBase & { readonly missing?: readonly OfferedMissing[] }): readonly OfferedMissing[] => missing ?? [];

/** A form sends the reason's name as the field's value: no scale code or option may be called like it. */
export const missingFromField = (value: string | undefined): MissingAnswer | undefined =>
  isReason(value) ? { missing: value } : undefined;

/** `undefined`: the answer is no missing answer; `[]`: it is one, and offered; one finding: it is one that this item does not offer. */
export function checkMissing(
  offered: readonly OfferedMissing[] | undefined,
  answer: unknown,
): readonly Finding[] | undefined {
  if (!isMissing(answer)) return undefined;
  const isOffered = offered?.some((reason) => reason === answer.missing) === true;
  return isOffered && Object.keys(answer).length === 1 ? [] : [{ code: 'missing-not-offered' }];
}

const isReason = (value: string | undefined): value is OfferedMissing => value !== undefined && reasons.includes(value);
