import document from './kpis.json' with { type: 'json' };
import { committeeEntries, committees } from './reference/committees.ts';
import type { Committee } from './reference/committees.ts';
import { firstLanguage } from './reference/first-language.ts';
import type { OfficialLanguage } from './reference/language-entry.ts';
import writtenLayers from './reference/layers.json' with { type: 'json' };

/** A text of the Strategic Plan in the official languages. */
type PlanText = Readonly<Record<OfficialLanguage, string>>;

export type KpiInstrument =
  | 'annual_survey'
  | 'post_session_survey'
  | 'post_capacity_building_survey'
  | 'secretariat_figures';

/** A layer of the Strategic Plan, by the code that its rows in kpis.json name. */
type Layer = keyof typeof writtenLayers;

/** The plan's own headings; `en_status` says whether the English one is the plan's or a translation. */
const layers: Readonly<Record<Layer, PlanText & { readonly en_status: string }>> = writtenLayers;

/**
 * A row of kpis.json: what the Strategic Plan measures, how, and where its baseline comes from. `series` are the
 * numbers followed over time; a row for each focus area has three. `objective` and `layer` keep the plan's own codes.
 */
export type Kpi = {
  readonly id: string;
  readonly row: number;
  readonly layer: PlanText & { readonly code: Layer };
  readonly objective: { readonly [Column in `${'code' | 'name'}_${OfficialLanguage}`]: string };
  readonly activity: PlanText;
  readonly description: PlanText;
  readonly source: PlanText;
  /** `satisfaction_rate_percent` marks the rows that surveys feed. */
  readonly unit: string;
  readonly direction: string;
  readonly target: { readonly operator: string; readonly value: number; readonly per?: readonly string[] } | null;
  readonly instrument: KpiInstrument;
  /** The committee whose sessions feed the row, by its short names. */
  readonly committee?: PlanText;
  readonly series: readonly string[];
  readonly baseline: { readonly policy: string; readonly recommended?: string; readonly note: string };
  readonly note?: string;
};

/** In the file a row names its layer and its committee by their codes alone. */
type WrittenKpi = Omit<Kpi, 'layer' | 'committee'> & { readonly layer: Layer; readonly committee?: Committee };

/** All 28 rows, in the order of the plan. The shape of the file is proved by a test. */
export const kpis: readonly Kpi[] = (document.kpis as readonly WrittenKpi[]).map(({ committee, ...row }) => ({
  ...row,
  layer: { code: row.layer, ...layers[row.layer] },
  ...(committee && { committee: committeeEntries[committee].short }),
}));

export const isSatisfactionRate = (kpi: Kpi): boolean => kpi.unit === 'satisfaction_rate_percent';

/** The official satisfaction series: the family of one report (methodology.md section 9). */
export const satisfactionSeries: readonly string[] = kpis.filter(isSatisfactionRate).flatMap((kpi) => kpi.series);

export const kpiOfSeries = (series: string): Kpi | undefined => kpis.find((kpi) => kpi.series.includes(series));

/** The committee whose sessions feed a row. */
export const committeeOfKpi = ({ committee }: Pick<Kpi, 'committee'>): Committee | undefined =>
  committees.find((name) => name === committee?.[firstLanguage]);

/** The KPI that the sessions of a committee feed. */
export const kpiOfCommittee = (committee: string): Kpi | undefined =>
  kpis.find((kpi) => isSatisfactionRate(kpi) && committeeOfKpi(kpi) === committee);

type OfObjective = Pick<Kpi, 'objective'>;

/** 'SO1', « OS1 ». */
export const objectiveCode = ({ objective }: OfObjective, language: OfficialLanguage): string =>
  objective[`code_${language}`];

/** 'SO1 Trade facilitation', « OS1 Facilitation des échanges ». */
export const objectiveName = (kpi: OfObjective, language: OfficialLanguage): string =>
  `${objectiveCode(kpi, language)} ${objectiveTitle(kpi, language)}`;

/** 'Trade facilitation' */
export const objectiveTitle = ({ objective }: OfObjective, language: OfficialLanguage): string =>
  objective[`name_${language}`];

/** The code by which programs, series and questionnaires know it. */
export const objectiveOf = (kpi: OfObjective): string => objectiveCode(kpi, firstLanguage);
