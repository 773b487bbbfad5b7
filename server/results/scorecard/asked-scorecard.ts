import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import type { AskedScorecard } from './scorecard-inputs.ts';

type Query = { readonly year?: number | undefined; readonly plan?: string | undefined };

/** The scorecard that an address asks for; 404 where no such plan is published. */
export const askedScorecard =
  ({ plans }: Pick<Dependencies, 'plans'>) =>
  ({ year, plan }: Query): AskedScorecard => ({
    year,
    plan: plan === undefined ? undefined : (plans.find(({ id }) => id === plan) ?? problem('not-found')),
  });
