import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { Confidentiality, SurveyPlan } from '../../../../survey-definitions/surveys/survey.ts';
import type { TextKey } from '../../words/translate.ts';
import { brusselsFields, brusselsInstant } from '../../words/brussels-time.ts';
import { field } from '../../blocks/form/form-field.ts';
import type { Field, Named } from '../../blocks/form/form-field.ts';
import { missingFields } from '../../blocks/form/missing-fields.ts';
import { suggestedSignal } from '../../blocks/form/suggested-signal.ts';
import { wholeNumber } from '../../blocks/form/whole-number.ts';

type Fielding = Pick<SurveyPlan, 'confidentiality' | 'languages' | 'population' | 'closesAt'>;

/** Who answers, in which languages and until when: alike for every occasion. */
export type FieldingForm = {
  readonly confidentiality: Field<Confidentiality>;
  readonly languages: Field<readonly string[]>;
  /** As typed; N is a whole number or not known. */
  readonly population: Field<string>;
  /** Day and time as clocks in Brussels show them. */
  readonly closesOn: Field<string>;
  readonly closesAtTime: Field<string>;
  readonly fields: readonly Named[];
  readonly input: ReadonlySignal<Fielding>;
  readonly problems: () => readonly Problem[];
};

/** Until somebody touches it, the close follows `endsOn`: 18:00 in Brussels on the last day. `people`: who is counted in N. */
export function createFieldingForm(
  defaults: Fielding,
  endsOn: ReadonlySignal<string>,
  now: () => Date,
  people: TextKey = 'fielding.population',
): FieldingForm {
  const given = defaults.closesAt === null ? undefined : brusselsFields(defaults.closesAt);
  const closesOn = field('closesAt', 'fielding.closes-on', given?.date ?? suggestedSignal(endsOn));
  const closesAtTime = field('closesAt-time', 'fielding.closes-at', given?.time ?? '18:00');
  const confidentiality = field('confidentiality', 'fielding.confidentiality', defaults.confidentiality);
  const languages = field('languages', 'fielding.languages', defaults.languages);
  const population = field('population', people, defaults.population === null ? '' : String(defaults.population));
  const fields = { confidentiality, languages, population, closesOn, closesAtTime };
  const input = computed<Fielding>(() => ({
    confidentiality: confidentiality.value,
    languages: languages.value,
    population: wholeNumber(population.value) ?? null,
    closesAt: brusselsInstant(closesOn.value, closesAtTime.value) ?? null,
  }));
  const problems = () => problemsOf(input.value, population.value, now());
  return { ...fields, fields: Object.values(fields), input, problems };
}

function problemsOf(input: Fielding, typedPopulation: string, now: Date): readonly Problem[] {
  const isPast = input.closesAt !== null && input.closesAt <= now.toISOString();
  const isNoCount = typedPopulation.trim() !== '' && (input.population ?? 0) === 0;
  return [
    ...missingFields('', { languages: input.languages, closesAt: input.closesAt }),
    ...(isNoCount ? [{ path: 'population', code: 'not-a-count' }] : []),
    ...(isPast ? [{ path: 'closesAt', code: 'in-the-past' }] : []),
  ];
}
