import type { Occasion } from '../../../survey-definitions/language/occasion.ts';

/** The occasion for somebody of whom a personal code says, or does not say, the delegation. */
export const occasionFor = (occasion: Occasion, isDelegationKnown: boolean): Occasion => ({
  ...occasion,
  facts: { ...occasion.facts, delegationKnown: isDelegationKnown ? 'yes' : 'no' },
});
