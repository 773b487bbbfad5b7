import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Measures, NewMeasure, RecordedMeasure } from '../../../../server/plan/measures/measure-contract.ts';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { Api } from '../../../shared/api.ts';
import { field } from '../../blocks/form/form-field.ts';
import type { TypedOf } from '../../blocks/form/form-field.ts';
import { createForm } from '../../blocks/form/form.ts';
import type { FormState } from '../../blocks/form/form.ts';
import { createKeptEntries } from '../../blocks/form/kept-entries.ts';
import type { KeptEntries, KeptEntriesDone } from '../../blocks/form/kept-entries.ts';
import { missingFields } from '../../blocks/form/missing-fields.ts';

const emptyFields = () => ({
  series: field('measure.series', 'measures.objective', ''),
  title: field('measure.title', 'measures.measure', ''),
  dueOn: field('measure.dueOn', 'measures.due', ''),
  doneOn: field('measure.doneOn', 'measures.done', ''),
});
type Typed = TypedOf<typeof emptyFields>;

export type MeasuresModel = FormState<ReturnType<typeof emptyFields>, KeptEntriesDone> &
  KeptEntries<RecordedMeasure> & {
    /** null: not read yet. */
    readonly found: ReadonlySignal<Measures | null>;
    readonly inForce: ReadonlySignal<readonly RecordedMeasure[]>;
    /** Corrected or withdrawn: kept, and no part of any figure. */
    readonly ended: ReadonlySignal<readonly RecordedMeasure[]>;
    readonly load: () => Promise<void>;
  };

/** The measures of the Implementation Plan: what shall be done until when, and what is. */
export function createMeasures(api: Api): MeasuresModel {
  const found = signal<Measures | null>(null);
  const form = createForm<Typed, NewMeasure, KeptEntriesDone>(emptyFields(), measureOf);
  const load = () => form.read(api.measures(), (measures) => (found.value = measures));
  const inState = (isWanted: (state: RecordedMeasure['state']) => boolean) =>
    computed(() => (found.value?.measures ?? []).filter(({ state }) => isWanted(state)));
  return {
    ...form,
    found,
    inForce: inState((state) => state === 'in-force'),
    ended: inState((state) => state !== 'in-force'),
    load,
    ...createKeptEntries({ form, typedOf, record: api.recordMeasure, withdraw: api.withdrawMeasure, load }),
  };
}

const typedOf = (measure: RecordedMeasure): Typed => ({ ...measure, doneOn: measure.doneOn ?? '' });

function measureOf({ series, title, dueOn, doneOn }: Typed): NewMeasure | readonly Problem[] {
  const typed = { series, title: title.trim(), dueOn };
  const missing = missingFields('measure', typed);
  return missing.length > 0 ? missing : { ...typed, doneOn: doneOn === '' ? null : doneOn };
}
