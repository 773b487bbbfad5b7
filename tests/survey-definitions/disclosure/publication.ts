import type { Breakdowns } from '../../../survey-definitions/disclosure/breakdown.ts';
import { linesOf } from '../../../survey-definitions/disclosure/breakdown.ts';
import type { Grouping } from '../../../survey-definitions/disclosure/grouping.ts';
import { lineFigures, type LineFigure } from '../../../survey-definitions/disclosure/line-figures.ts';
import { answersInPrint } from '../../../survey-definitions/disclosure/moves-in-print.ts';
import { settledBreakdown } from '../../../survey-definitions/disclosure/settled-breakdown.ts';
import { figureOf, type Figure } from '../../../survey-definitions/results/disclosed-figure.ts';
import { rateOf } from '../../../survey-definitions/results/rate-of.ts';
import type { VariableTally } from '../../../survey-definitions/results/tally.ts';
import { items, languageNames, regionNames, type Voice, type World } from './random-worlds.ts';

export const fivePoints = { id: 'five', codes: [5, 4, 3, 2, 1], satisfied: [5, 4], dissatisfied: [2, 1] };

/** One item in one report, as a file has it: its total, and the lines of both breakdowns. */
export type Publication = {
  readonly item: string;
  readonly time: number;
  readonly total: Figure;
  readonly region: readonly LineFigure[];
  readonly language: readonly LineFigure[];
};

/** What stands in print of an item at a time, and what was stored by then. */
type State = {
  readonly breakdowns: Breakdowns;
  readonly printed: ReadonlyMap<string, readonly VariableTally[]>;
  readonly publications: readonly Publication[];
};

export type Publishing = { readonly reports: readonly Publication[]; readonly answers: State['printed'] };

/** What may be left out, to see that the attacker then wins. */
export type Carelessness = { readonly unaudited?: boolean; readonly unheld?: boolean };

/** Three reports on the same survey, each made as the platform makes it: `answers` are what stood behind each. */
export function publish(world: World, careless: Carelessness = {}): Publishing {
  const state = world.thresholds.reduce<State>((before, _, time) => publishedAt(world, time, before, careless), {
    breakdowns: {},
    printed: new Map(),
    publications: [],
  });
  return { reports: JSON.parse(JSON.stringify(state.publications)), answers: state.printed };
}

function publishedAt(world: World, time: number, before: State, careless: Carelessness): State {
  const threshold = world.thresholds[time] ?? 5;
  const tallies = new Map(
    items.map((item, place) => {
      const printed = before.printed.get(item) ?? [];
      const today = tallyAt(world.voices, time, place);
      return [item, careless.unheld ? today : held(printed, today, before.breakdowns, threshold)] as const;
    }),
  );
  const ground = { tallies, headline: 'headline', sizes: new Map<string, number>() };
  const placed = (by: 'region' | 'language') => new Map(world.voices.map((voice) => [voice.member, voice[by]]));
  const region = settledBreakdown(
    { ...ground, groups: regionNames, placed: placed('region') },
    before.breakdowns.region,
    threshold,
  );
  const beside = careless.unaudited ? {} : { beside: { breakdown: region } };
  const language = settledBreakdown(
    { ...ground, groups: languageNames, placed: placed('language'), ...beside },
    before.breakdowns.language,
    threshold,
  );
  const publications = items.map((item): Publication => {
    const tally = tallies.get(item) ?? new Map();
    const figures = (by: 'region' | 'language') => {
      const breakdown = by === 'region' ? region : language;
      const groupOf = (unit: string) => breakdown.placed.get(unit);
      const lines = { lines: linesOf(breakdown, item), groupOf, sizeOf: () => undefined };
      return lineFigures(tally, fivePoints, lines, threshold);
    };
    const total = figureOf(rateOf(tally, fivePoints, { unit: 'member', population: null }), threshold);
    return { item, time, total, region: figures('region'), language: figures('language') };
  });
  return {
    breakdowns: { region, language },
    printed: new Map(
      items.map((item) => [item, [...(before.printed.get(item) ?? []), tallies.get(item) ?? new Map()]]),
    ),
    publications: [...before.publications, ...publications],
  };
}

/** Held back where too few moved, in the finest lines that were ever printed. */
function held(
  printed: readonly VariableTally[],
  today: VariableTally,
  { region, language }: Breakdowns,
  threshold: number,
): VariableTally {
  if (region === undefined || language === undefined) return today;
  const linesBefore = (
    breakdown: typeof region,
  ): { lines: Grouping; groupOf: (unit: string) => string | undefined } => ({
    lines: breakdown.steps[0] ?? [],
    groupOf: (unit) => breakdown.placed.get(unit),
  });
  return answersInPrint(printed, today, { one: linesBefore(region), other: linesBefore(language) }, threshold);
}

const tallyAt = (voices: readonly Voice[], time: number, item: number): VariableTally =>
  new Map(
    voices.flatMap(({ member, said }) => {
      const answer = said[time]?.[item];
      return answer === undefined ? [] : [[member, new Map([[answer ? '5' : '2', 1]])] as const];
    }),
  );
