import type { ActivityFacts } from '../../../../survey-definitions/figures/activities.ts';
import type { Ui } from '../../blocks/ui.ts';

type Words = Pick<Ui, 't' | 'format'>;

export const alignedWords = ({ alignedWithPlan }: ActivityFacts, { t }: Words): string =>
  t(`answer.${alignedWithPlan === null ? 'unknown' : alignedWithPlan ? 'yes' : 'no'}`);

/** '1 of 2' */
export function expertsWords({ experts, accreditedExperts }: ActivityFacts, { t, format }: Words): string {
  const said = (count: number | null): string =>
    count === null ? t('activities.number-unknown') : format.number(count);
  return experts === null && accreditedExperts === null
    ? t('answer.unknown')
    : t('activities.experts-of', { accredited: said(accreditedExperts), experts: said(experts) });
}

export const costWords = ({ cost }: ActivityFacts, { t, format }: Words): string =>
  cost === null ? t('answer.unknown') : format.plainNumber(cost);
