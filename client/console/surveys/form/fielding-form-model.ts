import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { Confidentiality, SurveyPlan } from '../../../../survey-definitions/surveys/survey.ts';
import { brusselsFields, brusselsInstant } from '../../words/brussels-time.ts';
import { missingFields } from '../../blocks/form/missing-fields.ts';
import { suggestedSignal } from '../../blocks/form/suggested-signal.ts';
import { wholeNumber } from '../../blocks/form/whole-number.ts';

type Fielding = Pick<SurveyPlan, 'confidentiality' | 'languages' | 'population' | 'closesAt'>;

/** Who answers, in which languages and until when: alike for every occasion. */
export type FieldingForm = {
  readonly confidentiality: Signal<Confidentiality>;
  readonly languages: Signal<readonly string[]>;
  /** As typed; N is a whole number or not known. */
  readonly population: Signal<string>;
  /** Day and time as clocks in Brussels show them. */
  readonly closesOn: Signal<string>;
  readonly closesAtTime: Signal<string>;
  readonly input: ReadonlySignal<Fielding>;
  readonly problems: () => readonly Problem[];
};

/** Until somebody touches it, the close follows `endsOn`: 18:00 in Brussels on the last day. */
export function createFieldingForm(defaults: Fielding, endsOn: ReadonlySignal<string>, now: () => Date): FieldingForm {
  const given = defaults.closesAt === null ? undefined : brusselsFields(defaults.closesAt);
  const closesOn = given === undefined ? suggestedSignal(endsOn) : signal(given.date);
  const closesAtTime = signal(given?.time ?? '18:00');
  const confidentiality = signal(defaults.confidentiality);
  const languages = signal(defaults.languages);
  const population = signal(defaults.population === null ? '' : String(defaults.population));
  const input = computed<Fielding>(() => ({
    confidentiality: confidentiality.value,
    languages: languages.value,
    population: wholeNumber(population.value) ?? null,
    closesAt: brusselsInstant(closesOn.value, closesAtTime.value) ?? null,
  }));
  const problems = () => problemsOf(input.value, population.value, now());
  return { confidentiality, languages, population, closesOn, closesAtTime, input, problems };
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
