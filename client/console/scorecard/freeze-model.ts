import type { ScorecardFrame } from '../../../survey-definitions/scorecard/scorecard.ts';
import type { Api } from '../../shared/api.ts';
import { field } from '../blocks/form/form-field.ts';
import type { Field } from '../blocks/form/form-field.ts';
import { createForm } from '../blocks/form/form.ts';
import type { FormState } from '../blocks/form/form.ts';
import { missingFields } from '../blocks/form/missing-fields.ts';

export type FreezeModel = FormState<{ readonly title: Field<string> }> & {
  readonly title: Field<string>;
  readonly freeze: (scorecard: Pick<ScorecardFrame, 'year' | 'plan'>) => Promise<void>;
};

/** Freezes a year's scorecard under a title; `onFrozen` gets the snapshot's id. */
export function createFreezeModel(api: Api, onFrozen: (id: string) => void): FreezeModel {
  const form = createForm({ title: field('title', 'freeze.title', '') }, (typed) => {
    const title = typed.title.trim();
    return title === '' ? missingFields('', { title }) : { title };
  });
  const freeze = ({ year, plan }: Pick<ScorecardFrame, 'year' | 'plan'>) =>
    form.submit(({ title }) => api.takeSnapshot({ year, plan: plan.id, title }), onFrozen);
  return { ...form, ...form.fields, freeze };
}
