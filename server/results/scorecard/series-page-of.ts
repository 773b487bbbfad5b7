import { instrumentRegions } from '../../../survey-definitions/scorecard/instrument-regions.ts';
import type { InstrumentsSeries } from '../../../survey-definitions/scorecard/instruments-series.ts';
import type { SatisfactionSeries } from '../../../survey-definitions/scorecard/satisfaction-series.ts';
import type { Scorecard } from '../../../survey-definitions/scorecard/scorecard.ts';
import { seriesComposite } from '../../../survey-definitions/scorecard/series-composite.ts';
import type { SeriesPage } from '../../../survey-definitions/scorecard/series-page.ts';
import { postStratifiedLine, seriesLines } from '../../../survey-definitions/scorecard/series-lines.ts';
import { pairedMoves } from '../../../survey-definitions/scorecard/paired-moves.ts';
import { measurementsUpTo } from './satisfaction-of.ts';
import type { ScorecardInputs, ScorecardSources } from './scorecard-inputs.ts';
import { readBeside } from './read-beside.ts';
import { readScreens } from './read-screens.ts';
import { readItems } from './series-item-tallies.ts';

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
  languages: null,
  paired: null,
  instrumentRegions: [],
  postStratified: null,
  beside: [],
  screens: null,
};

async function ofSatisfaction(
  { readDb }: ScorecardSources,
  inputs: ScorecardInputs,
  result: SatisfactionSeries,
): Promise<Partial<Parts>> {
  const { threshold } = inputs.frame;
  const { current, measurements } = measurementsUpTo(inputs, result.series);
  if (current === undefined || (!current.figure.shown && current.figure.because !== 'no-answers')) return {};
  const items = await readItems(readDb, inputs, current);
  const regions = seriesLines(current, 'region', threshold);
  return {
    items: items.items,
    composite: current.unit === 'delegate' ? null : seriesComposite(items.items, { ...items, threshold }),
    regions,
    languages: seriesLines(current, 'language', threshold),
    postStratified: postStratifiedLine(current, threshold),
    paired: pairedMoves(result, current, measurements, threshold),
    screens: await readScreens(readDb, inputs, { result, current, measurements, regions, items }),
  };
}

async function ofInstruments(
  sources: ScorecardSources,
  inputs: ScorecardInputs,
  result: InstrumentsSeries,
): Promise<Partial<Parts>> {
  const wave = await inputs.instrumentsWave(inputs.frame.year);
  const breakdown = wave?.breakdowns.region;
  if (wave === undefined || breakdown === undefined) return {};
  await sources.tick();
  const ground = { tallies: wave.tallies, breakdown };
  return { instrumentRegions: result.instruments.map((instrument) => instrumentRegions(instrument, result, ground)) };
}
