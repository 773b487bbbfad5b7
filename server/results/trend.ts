import type { LocalizedText } from '../../survey-definitions/language/occasion.ts';
import { figureOf, type Figure } from '../../survey-definitions/results/figure.ts';
import { headlineOf, type Headline } from '../../survey-definitions/results/kpi-result.ts';
import { rateOf, scaleOf } from '../../survey-definitions/results/rate-of.ts';
import { tallyByVariable } from '../../survey-definitions/results/tally.ts';
import { findDefinition } from '../definitions/definition-store.ts';
import type { Dependencies } from '../dependencies.ts';
import { questionnairesOf } from '../surveys/survey-questionnaires.ts';
import type { Survey } from '../surveys/survey.ts';
import { unitOf, withheldBecause } from './disclosure-rules.ts';
import { occasionDay, occasionLabel } from './occasion-label.ts';
import { listClosed, readTallyOf, type ClosedSurvey } from './result-store.ts';

export type TrendPoint = {
  readonly surveyId: string;
  readonly label: LocalizedText;
  /** ISO day */
  readonly date: string;
  readonly figure: Figure;
  /** Asked on the same scale, in the same words and of the same unit as the survey that is looked at. */
  readonly comparable: boolean;
};

export type ResultSources = Pick<Dependencies, 'db' | 'readDb' | 'members' | 'settings'>;

/** The KPI's figures in the earlier closed surveys of the same definition, whatever its version; oldest first. */
export async function earlierFigures(
  sources: ResultSources,
  survey: Survey,
  headline: Headline,
): Promise<readonly TrendPoint[]> {
  const day = occasionDay(survey.record);
  const earlier = (await listClosed(sources.readDb, survey.definition))
    .filter(({ id, record }) => id !== survey.id && occasionDay(record) < day)
    .toSorted((one, other) => (occasionDay(one.record) < occasionDay(other.record) ? -1 : 1));
  const points: TrendPoint[] = [];
  for (const one of earlier) {
    const found = await headlineFigure(sources, one);
    if (found?.headline.series !== headline.series) continue;
    const isAlike = found.headline.scale === headline.scale && found.headline.wording === headline.wording;
    points.push(trendPoint(one, found.figure, isAlike && unitOf(one) === unitOf(survey)));
  }
  return points;
}

export const trendPoint = (
  { id, record }: Pick<Survey, 'id' | 'record'>,
  figure: Figure,
  comparable: boolean,
): TrendPoint => ({ surveyId: id, label: occasionLabel(record), date: occasionDay(record), figure, comparable });

async function headlineFigure(
  { db, readDb, members, settings }: ResultSources,
  survey: ClosedSurvey,
): Promise<{ readonly headline: Headline; readonly figure: Figure } | undefined> {
  const published = await findDefinition(db, survey.definition, survey.version);
  if (published === undefined) return undefined;
  const { definition } = published;
  const headline = headlineOf(questionnairesOf(survey, definition, members).asking);
  if (headline === undefined) return undefined;
  const withheld = withheldBecause(survey);
  if (withheld !== null) return { headline, figure: { shown: false, because: withheld } };
  const { variable, item } = headline;
  const tally = tallyByVariable(await readTallyOf(readDb, survey.id, variable)).get(variable) ?? new Map();
  const counting = { unit: unitOf(survey), population: survey.population };
  const rate = rateOf(tally, scaleOf(definition, item), counting);
  return { headline, figure: figureOf(rate, settings.disclosureThreshold) };
}
