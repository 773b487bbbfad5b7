import type { Questionnaire } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import type { TextsByLanguage } from '../../../survey-definitions/language/texts.ts';
import { headlinesOf, type Headline } from '../../../survey-definitions/results/kpi-result.ts';
import type { FigureSource } from '../../../survey-definitions/scorecard/satisfaction-series.ts';
import type { RateUnit } from '../../../survey-definitions/statistics/satisfaction-rate.ts';
import type { Breakdowns } from '../../../survey-definitions/disclosure/breakdown.ts';
import { readBreakdowns } from '../breakdowns/read-breakdowns.ts';
import { findDefinition } from '../../questionnaires/definition-store.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { unitOf, withheldBecause } from '../../surveys/forms/withheld-because.ts';
import { sourceOf } from '../survey/figure-source.ts';
import { occasionYear } from '../../surveys/fielding/occasion-label.ts';
import { listClosed, type ClosedSurvey } from '../../surveys/responses/result-store.ts';
import { questionnairesOf } from '../../surveys/fielding/survey-questionnaires.ts';

/** A closed survey with all that its definition says. */
export type LoadedSurvey = {
  readonly survey: ClosedSurvey;
  readonly source: FigureSource;
  readonly year: number;
  readonly unit: RateUnit;
  readonly withheld: null | 'open' | 'too-few';
  readonly questionnaire: Questionnaire;
  readonly texts: TextsByLanguage;
  /** The items that feed a series. */
  readonly headlines: readonly Headline[];
  readonly breakdowns: Breakdowns;
};

/** Every survey that is closed and counted, in the order of closing. `yearFrom`: the month in which reporting years begin. */
export async function loadClosedSurveys(
  sources: Pick<Dependencies, 'db' | 'readDb' | 'members' | 'settings'>,
  yearFrom: number,
): Promise<readonly LoadedSurvey[]> {
  const { db, readDb, members } = sources;
  const surveys = await listClosed(readDb);
  const loaded = await Promise.all(
    surveys.map(async (survey) => {
      const published = await findDefinition(db, survey.definition, survey.version);
      if (published === undefined) throw new Error(`survey ${survey.id} pins a definition version that does not exist`);
      const { asking } = questionnairesOf(survey, published.definition, members);
      const questionnaire = { ...asking, ...(survey.declared && { declared: survey.declared }) };
      return {
        survey,
        source: sourceOf(survey),
        year: occasionYear(survey.record, yearFrom),
        unit: unitOf(survey),
        withheld: withheldBecause(survey),
        questionnaire,
        texts: published.texts,
        headlines: headlinesOf(questionnaire),
      };
    }),
  );
  const feeding = loaded.filter(({ headlines }) => headlines.length > 0);
  const breakdowns = await readBreakdowns(
    sources,
    feeding.map(({ survey }) => survey),
  );
  return loaded.map((one) => ({ ...one, breakdowns: breakdowns.get(one.survey.id) ?? {} }));
}
