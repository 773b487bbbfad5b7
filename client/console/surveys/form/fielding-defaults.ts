import type { Survey, SurveyPlan } from '../../../../survey-definitions/surveys/survey.ts';

type Fielding = Pick<SurveyPlan, 'confidentiality' | 'languages' | 'population' | 'delegates' | 'closesAt'>;

/** What the last survey of this kind chose is the likeliest choice again; N is that session's own and is not carried over. */
export function fieldingDefaults(last: Survey | undefined, languages: readonly string[]): Fielding {
  const carried = last?.languages.filter((language) => languages.includes(language)) ?? [];
  return {
    confidentiality: last?.confidentiality ?? 'confidential',
    languages: carried.length > 0 ? carried : languages,
    population: null,
    delegates: null,
    closesAt: null,
  };
}
