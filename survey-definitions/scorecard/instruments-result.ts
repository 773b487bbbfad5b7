import { codesOf } from '../kinds/choice.ts';
import type { Breakdowns } from '../disclosure/breakdown.ts';
import type { LocalizedText } from '../language/occasion.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { ItemTexts, Texts, TextsByLanguage } from '../language/texts.ts';
import { itemResults, type ItemResult } from '../results/item-result.ts';
import { ANSWERED, formsAnswering, type CodeCounts, type VariableTally } from '../results/tally.ts';
import type { CodeLabel, CodeShares, InstrumentResult, InstrumentsSeries } from './instruments-series.ts';
import { mainReasons, plannedYears, sharesOfTally } from './instrument-answers.ts';
import { referenceOf } from './reference.ts';
import type { FigureSource } from './satisfaction-series.ts';

/** The annual wave that was asked about the instruments, with everything it takes to count it. */
export type InstrumentsWave = {
  readonly source: FigureSource;
  readonly population: number | null;
  readonly questionnaire: Questionnaire;
  readonly texts: TextsByLanguage;
  readonly tallies: ReadonlyMap<string, VariableTally>;
  readonly breakdowns: Breakdowns;
};

/** `objective`: the plan's code, 'SO1'. `held` undefined, or a wave that did not ask about them: not measured in this year. */
export function instrumentsResult(
  series: string,
  objective: string,
  held: InstrumentsWave | undefined,
  threshold: number,
): InstrumentsSeries {
  const names = instrumentItems(objective);
  const wave = held && hasAsked(held, names) ? held : undefined;
  const labels = (item: string): readonly CodeLabel[] => (wave ? optionLabels(wave, item) : []);
  return {
    kind: 'instruments',
    series,
    reference: referenceOf(series),
    source: wave?.source ?? null,
    population: wave?.population ?? null,
    statuses: labels(names.status),
    uses: labels(names.use),
    reasons: labels(names.reasons),
    supports: labels(names.support),
    instruments: wave ? instrumentsOf(wave, names, threshold) : [],
  };
}

/** Whether anybody was: of an imported wave the file may have nothing on instruments. */
const hasAsked = ({ questionnaire, tallies }: InstrumentsWave, { block }: InstrumentItems): boolean =>
  [...questionnaire.variables.values()].some(
    ({ name, repeat }) => repeat?.block === block && [...(tallies.get(name) ?? new Map()).values()].some(wasPut),
  );

const wasPut = (codes: CodeCounts): boolean => [...codes].some(([code, count]) => code !== 'notAsked' && count > 0);

/** The block of an objective in the annual survey and its items are named after it: so1Instrument, so1Status, … */
export function instrumentItems(objective: string): InstrumentItems {
  const prefix = objective.toLowerCase();
  return {
    block: `${prefix}Instrument`,
    status: `${prefix}Status`,
    use: `${prefix}Use`,
    reasons: `${prefix}Reasons`,
    mainReason: `${prefix}MainReason`,
    support: `${prefix}Support`,
    plannedYear: `${prefix}PlannedYear`,
  };
}

export const isInstrumentBlock = (block: string): boolean => /^[a-z0-9]+Instrument$/.test(block);

export type InstrumentItems = Readonly<
  Record<'block' | 'status' | 'use' | 'reasons' | 'mainReason' | 'support' | 'plannedYear', string>
>;

/** Every variable that asks about an instrument of some objective. */
export function instrumentVariables({ variables }: Questionnaire): readonly string[] {
  return [...variables.values()]
    .filter(({ repeat }) => repeat !== undefined && isInstrumentBlock(repeat.block))
    .map(({ name }) => name);
}

function instrumentsOf(wave: InstrumentsWave, names: InstrumentItems, threshold: number): readonly InstrumentResult[] {
  const { questionnaire, tallies, texts, population } = wave;
  const ofBlock = [...questionnaire.variables.values()].filter(({ repeat }) => repeat?.block === names.block);
  const only = new Set(ofBlock.map(({ name }) => name));
  const items = itemResults(questionnaire, tallies, { unit: 'member', population, threshold, only });
  const of = (item: string, key: string): CodeShares =>
    sharesOf(items.find((one) => one.item === item && one.repeat?.key === key));
  const reasons = codesOfItem(wave, names.reasons);
  const variableOf = (item: string, key: string): string =>
    ofBlock.find((one) => one.item.name === item && one.repeat?.key === key)?.name ?? '';
  const tallyOf = (item: string, key: string): VariableTally => tallies.get(variableOf(item, key)) ?? new Map();
  return keysOf(questionnaire, names.block).map((code) => ({
    code,
    label: inEveryLanguage(texts, ({ blocks }) => blocks?.[names.block]?.keys?.[code]),
    status: of(names.status, code),
    use: of(names.use, code),
    reasons: of(names.reasons, code),
    mainReason: sharesOfTally(
      variableOf(names.mainReason, code),
      mainReasons(tallyOf(names.reasons, code), tallyOf(names.mainReason, code), reasons),
      threshold,
    ),
    support: of(names.support, code),
    planned: plannedYears(variableOf(names.plannedYear, code), tallyOf(names.plannedYear, code), threshold),
  }));
}

/** Codes of the instruments in the order of the questionnaire. */
export const keysOf = ({ variables }: Questionnaire, block: string): readonly string[] => [
  ...new Set([...variables.values()].flatMap(({ repeat }) => (repeat?.block === block ? repeat.key : []))),
];

function sharesOf(item: ItemResult | undefined): CodeShares {
  if (item === undefined) return { variable: '', withheld: null, n: 0, counts: {} };
  const { [ANSWERED]: _, ...counts } = item.counts;
  const withheld = item.withheld === null ? null : 'primary';
  return { variable: item.variable, withheld, n: formsAnswering(item.counts), counts };
}

function codesOfItem({ questionnaire }: InstrumentsWave, name: string): readonly string[] {
  const item = [...questionnaire.variables.values()].find((variable) => variable.item.name === name)?.item;
  return item === undefined ? [] : codesOf(item);
}

function optionLabels(wave: InstrumentsWave, name: string): readonly CodeLabel[] {
  const { texts } = wave;
  const codes = codesOfItem(wave, name);
  const labelOf = (code: string) => (words: ItemTexts | undefined) =>
    code === 'other' ? words?.other : words?.options?.[code];
  return codes.map((code) => ({
    code,
    label: inEveryLanguage(texts, ({ items }) => labelOf(code)(items[name])),
  }));
}

/** A text in every language of the definition that has it. */
export function inEveryLanguage(texts: TextsByLanguage, textIn: (words: Texts) => string | undefined): LocalizedText {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([language, words]) => {
      const text = textIn(words);
      return text === undefined ? [] : [[language, text]];
    }),
  );
}
