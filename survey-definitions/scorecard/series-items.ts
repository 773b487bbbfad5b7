import { scaleNameOf } from '../kinds/on-scale.ts';
import { feedsOf } from '../kinds/rating.ts';
import { inLanguage, type LocalizedText } from '../language/occasion.ts';
import { pipe, repeatLabel } from '../language/piping.ts';
import { ownValue } from '../language/own-value.ts';
import type { Repeat } from '../language/repeat.ts';
import type { Questionnaire, Variable } from '../questionnaire/questionnaire.ts';
import { variableLabel } from '../questionnaire/variable-label.ts';
import type { TextsByLanguage } from '../language/texts.ts';
import { itemResults, type ItemOptions, type ItemResult } from '../results/item-result.ts';
import type { VariableTally } from '../results/tally.ts';
import type { SeriesCode, SeriesItem } from './series-page.ts';

export type ItemGround = {
  readonly questionnaire: Questionnaire;
  readonly texts: TextsByLanguage;
  /** Of the variables that are wanted, and of no others. */
  readonly tallies: ReadonlyMap<string, VariableTally>;
  readonly options: ItemOptions;
  /** Whether fewer Members stand behind an item than its units say. */
  readonly isOfFew: (variable: string) => boolean;
};

/** The rating items with their words and scales, that of the KPI first. */
export function seriesItems(ground: ItemGround, variables: readonly string[], series: string): readonly SeriesItem[] {
  const options = { ...ground.options, only: new Set(variables) };
  const results = itemResults(ground.questionnaire, ground.tallies, options);
  const items = results.flatMap((result): readonly SeriesItem[] => {
    const variable = ground.questionnaire.variables.get(result.variable);
    if (variable === undefined) return [];
    const feeds = feedsOf(variable) ?? null;
    const shown = ground.isOfFew(result.variable) ? { ...result, ...hidden } : result;
    const question = variableLabel(ground.questionnaire, variable, ground.texts);
    return [{ ...shown, label: labelOf(ground, variable), question, codes: codesOf(ground, variable), feeds }];
  });
  return items.toSorted((one, other) => Number(other.feeds === series) - Number(one.feeds === series));
}

const hidden = {
  withheld: 'primary',
  counts: {},
  missing: {},
  units: 0,
  shares: {},
  score: null,
  figure: { shown: false, because: 'primary' },
} as const satisfies Partial<ItemResult>;

/**
 * Which variables explain a series: the ratings of the same focus area, or of the same section where a questionnaire has a section for
 * each series (the annual survey), else all of its ratings; never those of an agenda.
 */
export function explainingVariables(questionnaire: Questionnaire, headline: string): readonly string[] {
  const ofArea = questionnaire.variables.get(headline)?.repeat;
  if (ofArea !== undefined) return ratingsOfKey(questionnaire, ofArea);
  const sections = questionnaire.sections.map((section) =>
    section.questions
      .filter(({ repeat }) => repeat === undefined)
      .flatMap(({ variables }) => variables.filter(isRated)),
  );
  const own = sections.find((variables) => variables.some(({ name }) => name === headline)) ?? [];
  const isOfOne = sections.filter((variables) => variables.some(feedsASeries)).length === 1;
  return (isOfOne ? sections.flat() : own).map(({ name }) => name);
}

const ratingsOfKey = ({ variables }: Questionnaire, { block, key }: Repeat): readonly string[] =>
  [...variables.values()]
    .filter((variable) => variable.repeat?.block === block && variable.repeat.key === key && isRated(variable))
    .map(({ name }) => name);

const isRated = ({ item, part }: Variable): boolean => part !== 'other' && scaleNameOf(item) !== undefined;

const feedsASeries = (variable: Variable): boolean => feedsOf(variable) !== undefined;

/** The question, and the row of a grid, in every language of the definition. */
function labelOf({ questionnaire, texts }: ItemGround, { item, repeat, row }: Variable): LocalizedText {
  const { occasion } = questionnaire;
  return Object.fromEntries(
    Object.entries(texts).map(([language, words]) => {
      const itemTexts = ownValue(words.items, item.name);
      const parts = [
        repeat && repeatLabel(repeat, words, language),
        row === undefined
          ? pipe(itemTexts?.short ?? itemTexts?.label ?? item.name, words, occasion, language, repeat)
          : inLanguage(row.label, language) || (itemTexts?.rows?.[row.code] ?? row.code),
      ];
      return [language, parts.filter((part) => part !== undefined && part !== '').join(': ')];
    }),
  );
}

function codesOf({ questionnaire, texts }: ItemGround, { item }: Variable): readonly SeriesCode[] {
  const name = scaleNameOf(item);
  if (name === undefined) return [];
  const scale = questionnaire.definition.scales[name];
  if (scale === undefined) return [];
  return scale.codes.map((code) => ({
    code: String(code),
    label: Object.fromEntries(
      Object.entries(texts).map(([language, words]) => [language, words.scales[name]?.[code] ?? String(code)]),
    ),
    stands: scale.satisfied.includes(code)
      ? 'satisfied'
      : scale.dissatisfied.includes(code)
        ? 'dissatisfied'
        : 'neutral',
  }));
}
