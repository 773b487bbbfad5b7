import type { NewBaseline } from '../../server/plan/baselines/baseline-contract.ts';
import type { LocalizedText } from '../../survey-definitions/language/occasion.ts';
import type { Figure } from '../../survey-definitions/results/figure.ts';
import type { ItemResult } from '../../survey-definitions/results/item-result.ts';
import type { KpiResult } from '../../survey-definitions/results/kpi-result.ts';
import type { Respondents } from '../../survey-definitions/results/respondents.ts';
import type { RateUnit } from '../../survey-definitions/statistics/satisfaction-rate.ts';
import type { Survey } from '../../survey-definitions/surveys/survey.ts';

/** What a KPI is compared with: an entry, or, without any, the first wave of our own. */
export type KpiBaseline = Omit<NewBaseline, 'series' | 'source'> & {
  readonly origin: 'entered' | 'first-wave';
  readonly id: string;
  readonly source: string | null;
  readonly label: LocalizedText | null;
};

export type KpiOfSurvey = KpiResult & { readonly baseline: KpiBaseline | null };

export type TrendPoint = {
  readonly surveyId: string;
  readonly label: LocalizedText;
  readonly date: string;
  readonly figure: Figure;
  readonly comparable: boolean;
};

export type Results = {
  readonly survey: Survey;
  readonly unit: RateUnit;
  readonly population: number | null;
  readonly responses: number;
  readonly withheld: null | 'open' | 'too-few';
  readonly respondents: Respondents | null;
  readonly kpi: KpiOfSurvey | null;
  readonly items: readonly ItemResult[];
  readonly texts: readonly { readonly variable: string; readonly values: readonly string[] }[];
  readonly trend: readonly TrendPoint[];
};
