import { scaleAndWordingOf } from '../../../survey-definitions/scorecard/scale-and-wording.ts';
import { earlierSurvey } from '../../../survey-definitions/scorecard/earlier-survey.ts';
import { itemScreen, type ScreenedItem } from '../../../survey-definitions/scorecard/item-screen.ts';
import type { Measurement } from '../../../survey-definitions/scorecard/measurement.ts';
import type { LineFigure } from '../../../survey-definitions/disclosure/line-figures.ts';
import { lineScreen } from '../../../survey-definitions/scorecard/line-screen.ts';
import type { SatisfactionSeries } from '../../../survey-definitions/scorecard/satisfaction-series.ts';
import type { ChangeScreens } from '../../../survey-definitions/scorecard/series-page.ts';
import type { Database } from '../../platform/database/tables.ts';
import type { ScorecardInputs } from './scorecard-inputs.ts';
import { readItems, type ReadItems } from './series-item-tallies.ts';

type Screened = {
  readonly result: SatisfactionSeries;
  readonly current: Measurement;
  readonly measurements: readonly Measurement[];
  /** As they are published. */
  readonly regions: readonly LineFigure[] | null;
  readonly items: ReadItems;
};

/** What the page shows against what the earlier survey shows: of regions those that are whole lines in both. */
export async function readScreens(
  readDb: Database,
  inputs: ScorecardInputs,
  { result, current, measurements, regions, items }: Screened,
): Promise<ChangeScreens | null> {
  const earlier = current.figure.shown ? earlierSurvey(result.baseline, current, measurements) : undefined;
  if (earlier === undefined) return null;
  const { measurement, isBaseline } = earlier;
  const { series, margin } = result;
  const itemsThen = await readItems(readDb, inputs, measurement);
  return {
    earlier: { surveyId: measurement.surveys[0].source.surveyId, label: measurement.label, isBaseline },
    regions: lineScreen(regions, measurement, 'region', { margin, threshold: inputs.frame.threshold }),
    items: itemScreen(series, screenedItems(items), screenedItems(itemsThen), margin),
  };
}

const screenedItems = ({ items, questionnaire }: ReadItems): readonly ScreenedItem[] =>
  items.map(({ variable, figure, feeds }) => ({
    variable,
    figure,
    feeds,
    asked: scaleAndWordingOf(questionnaire, variable),
  }));
