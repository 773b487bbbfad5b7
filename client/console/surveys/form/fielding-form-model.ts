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

type Fielding = Pick<SurveyPlan, 'confidentiality' | 'languages' | 'population' | 'delegates' | 'closesAt'>;

/** Who answers, in which languages and until when: alike for every occasion. */
export type FieldingForm = {
  readonly confidentiality: Field<Confidentiality>;
  readonly languages: Field<readonly string[]>;
  /** As typed; N is a whole number or not known. */
  readonly population: Field<string>;
  /** As typed; asked of anonymous surveys only. */
  readonly delegates: Field<string>;
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
  const delegates = field('delegates', 'fielding.delegates', String(defaults.delegates ?? ''));
  const fields = { confidentiality, languages, population, delegates, closesOn, closesAtTime };
  const input = computed<Fielding>(() => ({
    confidentiality: confidentiality.value,
    languages: languages.value,
    population: wholeNumber(population.value) ?? null,
    delegates: confidentiality.value === 'anonymous' ? (wholeNumber(delegates.value) ?? null) : null,
    closesAt: brusselsInstant(closesOn.value, closesAtTime.value) ?? null,
  }));
  const problems = () => problemsOf(input.value, { population: population.value, delegates: delegates.value }, now());
  return { ...fields, fields: Object.values(fields), input, problems };
}

const counts = ['population', 'delegates'] as const;

function problemsOf(
  input: Fielding,
  typed: Readonly<Record<(typeof counts)[number], string>>,
  now: Date,
): readonly Problem[] {
  const isPast = input.closesAt !== null && input.closesAt <= now.toISOString();
  const asked = input.confidentiality === 'anonymous' ? counts : (['population'] as const);
  const noCounts = asked.filter((count) => typed[count].trim() !== '' && (input[count] ?? 0) === 0);
  const isFewerThanDelegations = (input.delegates ?? Infinity) < (input.population ?? 0) && noCounts.length === 0;
  return [
    ...missingFields('', { languages: input.languages, closesAt: input.closesAt }),
    ...noCounts.map((path) => ({ path, code: 'not-a-count' })),
    ...(isFewerThanDelegations ? [{ path: 'delegates', code: 'fewer-delegates-than-delegations' }] : []),
    ...(isPast ? [{ path: 'closesAt', code: 'in-the-past' }] : []),
  ];
}
