import { instrumentRegions, type InstrumentInputs } from '../../../survey-definitions/scorecard/instrument-regions.ts';
import type { InstrumentsSeries } from '../../../survey-definitions/scorecard/instruments-series.ts';
import type { SatisfactionSeries } from '../../../survey-definitions/scorecard/satisfaction-series.ts';
import type { Scorecard } from '../../../survey-definitions/scorecard/scorecard.ts';
import { seriesComposite } from '../../../survey-definitions/scorecard/series-composite.ts';
import type { SeriesPage } from '../../../survey-definitions/scorecard/series-page.ts';
import { postStratifiedLine, seriesRegions } from '../../../survey-definitions/scorecard/series-regions.ts';
import { pairedMoves } from '../../../survey-definitions/scorecard/paired-moves.ts';
import { measurementsUpTo } from './satisfaction-of.ts';
import type { ScorecardInputs, ScorecardSources } from './scorecard-inputs.ts';
import { readBeside } from './read-beside.ts';
import { readScreens } from './read-screens.ts';
import { readItems } from './series-item-tallies.ts';
import { readRegions, regionsOfWave } from './survey-regions.ts';

type Parts = Omit<SeriesPage, keyof Omit<Scorecard, 'rows'> | 'row' | 'kpi' | 'goal' | 'result'>;

/** The page behind a line of a scorecard; undefined where the plan has no such series. Others get their turn before it. */
export async function seriesPageOf(
  sources: ScorecardSources,
  inputs: ScorecardInputs,
  { rows, ...frame }: Scorecard,
  series: string,
): Promise<SeriesPage | undefined> {
  await sources.tick();
  const row = rows.find((one) => one.series.some((result) => result.series === series));
  const result = row?.series.find((one) => one.series === series);
  if (row === undefined || result === undefined) return undefined;
  const page = { ...frame, row: row.plan, kpi: row.kpi, goal: row.goals[series] ?? null, result, ...nothing };
  switch (result.kind) {
    case 'recorded':
      return page;
    case 'instruments':
      return { ...page, ...(await ofInstruments(sources, inputs, result)) };
    case 'satisfaction':
      return {
        ...page,
        beside: await readBeside(sources.readDb, inputs, series),
        ...(await ofSatisfaction(sources, inputs, result)),
      };
  }
}

const nothing: Parts = {
  items: [],
  composite: null,
  regions: null,
  paired: null,
  instrumentRegions: [],
  postStratified: null,
  beside: [],
  screens: null,
};

async function ofSatisfaction(
  { readDb, members }: ScorecardSources,
  inputs: ScorecardInputs,
  result: SatisfactionSeries,
): Promise<Partial<Parts>> {
  const { threshold } = inputs.frame;
  const { current, measurements } = measurementsUpTo(inputs, result.series);
  if (current === undefined || (!current.figure.shown && current.figure.because !== 'no-answers')) return {};
  const regionsOf = await readRegions(readDb, members, measurements);
  const items = await readItems(readDb, inputs, current);
  const regions = seriesRegions(measurements, current, regionsOf, threshold);
  return {
    items: items.items,
    composite: current.unit === 'delegate' ? null : seriesComposite(items.items, { ...items, threshold }),
    regions,
    postStratified: postStratifiedLine(measurements, current, regionsOf, threshold),
    paired: pairedMoves(result, current, measurements, threshold),
    screens: await readScreens(readDb, inputs, { result, current, measurements, regionsOf, regions, items }),
  };
}

async function ofInstruments(
  sources: ScorecardSources,
  inputs: ScorecardInputs,
  result: InstrumentsSeries,
): Promise<Partial<Parts>> {
  const { year } = inputs.frame;
  const now = await instrumentInputs(sources, inputs, year);
  if (now === undefined) return {};
  await sources.tick();
  const earlier = await instrumentInputs(sources, inputs, year - 1);
  return {
    instrumentRegions: result.instruments.map((instrument) => instrumentRegions(instrument, result, now, earlier)),
  };
}

async function instrumentInputs(
  { readDb, members }: ScorecardSources,
  inputs: ScorecardInputs,
  year: number,
): Promise<InstrumentInputs | undefined> {
  const wave = await inputs.instrumentsWave(year);
  if (wave === undefined) return undefined;
  const regions = await regionsOfWave(readDb, members, { ...wave, surveyId: wave.source.surveyId });
  return { ...regions, tallies: wave.tallies, threshold: inputs.frame.threshold };
}
