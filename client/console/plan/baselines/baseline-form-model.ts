import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { RateUnit } from '../../../../survey-definitions/statistics/satisfaction-rate.ts';
import type { Api } from '../../../shared/api.ts';
import type { NewBaseline } from '../../../../server/plan/baselines/baseline-contract.ts';
import { field } from '../../blocks/form/form-field.ts';
import type { TypedOf } from '../../blocks/form/form-field.ts';
import { createForm } from '../../blocks/form/form.ts';
import type { FormState } from '../../blocks/form/form.ts';
import { missingFields } from '../../blocks/form/missing-fields.ts';
import { wholeNumber } from '../../blocks/form/whole-number.ts';
import { typedPercent } from '../../blocks/form/typed-percent.ts';

const emptyFields = () => ({
  series: field('series', 'baselines.column.series', ''),
  rate: field('rate', 'baselines.column.rate', ''),
  n: field('n', 'baselines.n', ''),
  population: field('population', 'baselines.population', ''),
  unit: field<RateUnit | ''>('unit', 'baselines.unit', ''),
  scale: field('scale', 'baselines.scale', ''),
  wording: field('wording', 'baselines.wording', ''),
  measuredOn: field('measuredOn', 'baselines.column.date', ''),
  source: field('source', 'baselines.column.source', ''),
});
type BaselineFields = ReturnType<typeof emptyFields>;

/** `done`: the series of the baseline that was recorded last. */
export type BaselineForm = BaselineFields & FormState<BaselineFields, string> & { readonly save: () => Promise<void> };

export function createBaselineForm(api: Api, onSaved: () => Promise<void>): BaselineForm {
  const form = createForm<TypedOf<typeof emptyFields>, NewBaseline, string>(emptyFields(), inputOf);
  const save = () =>
    form.submit(api.createBaseline, async (_, { series }) => {
      form.begin();
      await onSaved();
      form.done.value = series;
    });
  return { ...form, ...form.fields, save };
}

/** What is left empty is recorded as not known, never as zero. */
function inputOf(typed: TypedOf<typeof emptyFields>): NewBaseline | readonly Problem[] {
  const { series, measuredOn } = typed;
  const [source, rate] = [typed.source.trim(), typedPercent(typed.rate)];
  const counts = { n: wholeNumber(typed.n) ?? null, population: wholeNumber(typed.population) ?? null };
  const isFilled = (text: string) => text.trim() !== '';
  const noCounts = (['n', 'population'] as const).filter((name) => isFilled(typed[name]) && counts[name] === null);
  const problems = [
    ...missingFields('', { series, rate: typed.rate.trim(), measuredOn, source }),
    ...(isFilled(typed.rate) && rate === undefined ? [{ path: 'rate', code: 'not-a-percentage' }] : []),
    ...noCounts.map((path) => ({ path, code: 'not-a-count' })),
    ...((counts.n ?? 0) > (counts.population ?? Infinity) ? [{ path: 'n', code: 'n-above-population' }] : []),
  ];
  if (rate === undefined || problems.length > 0) return problems;
  const known = (text: string) => text.trim() || null;
  const [scale, wording] = [known(typed.scale), known(typed.wording)];
  return { series, rate, ...counts, unit: typed.unit || null, scale, wording, measuredOn, source };
}
