import { firstLanguage } from '../../../../survey-definitions/reference/first-language.ts';
import { placeNames } from '../../../../survey-definitions/reference/places.ts';
import { alike } from '../../../../survey-definitions/reference/languages.ts';
import { optionsOf } from '../../../../survey-definitions/kinds/choice.ts';
import { isBlock } from '../../../../survey-definitions/questionnaire/definition.ts';
import type { Definition } from '../../../../survey-definitions/questionnaire/definition.ts';
import type { Scale } from '../../../../survey-definitions/language/item.ts';
import { inLanguage } from '../../../../survey-definitions/language/occasion.ts';
import type { LocalizedText } from '../../../../survey-definitions/language/occasion.ts';
import { committeeEntries } from '../../../../survey-definitions/reference/committees.ts';
import { pipe, repeatLabel } from '../../../../survey-definitions/language/piping.ts';
import type { ItemTexts, Texts } from '../../../../survey-definitions/language/texts.ts';
import type { ItemResult } from '../../../../survey-definitions/results/item-result.ts';
import type { SurveyDetail } from '../../../../server/surveys/fielding/survey-contract.ts';
import type { Translate } from '../../words/translate.ts';

/** The definition's own words for what was asked, in one language. */
export type ItemWords = {
  readonly scaleOf: (result: ItemResult) => Scale | undefined;
  readonly section: (name: string) => string;
  readonly label: (result: ItemResult) => string;
  readonly row: (result: ItemResult) => string;
  /** The codes of a list in the order in which they were offered. */
  readonly codes: (result: ItemResult) => readonly string[];
  readonly code: (result: ItemResult, code: string) => string;
};

/** Where the reader's language has no texts, those of the survey's first language stand in. */
export function itemWords(detail: SurveyDetail, language: string, t: Translate): ItemWords {
  const spoken = detail.texts[language] === undefined ? (detail.survey.languages[0] ?? firstLanguage) : language;
  const texts = detail.texts[spoken];
  const names = occasionNames(detail);
  const filled = (text: string, repeat?: ItemResult['repeat']) =>
    texts === undefined ? text : pipe(text, texts, { facts: {}, names, lists: {} }, spoken, repeat);
  const textsOf = (item: string): ItemTexts => texts?.items[item] ?? { label: item };
  return {
    scaleOf: ({ scale }) => (scale === undefined ? undefined : detail.definition.scales[scale]),
    section: (name) => filled(texts?.sections[name]?.title ?? name),
    label: ({ item, repeat }) => {
      const label = filled(textsOf(item).label, repeat);
      const key = repeat && texts && repeatLabel(repeat, texts, spoken);
      return key === undefined || label.includes(key) ? label : `${key} – ${label}`;
    },
    row: ({ item, row = '' }) => rowLabel(detail, textsOf(item), row, spoken),
    codes: ({ item, counts }) => offeredOrder(detail.definition, item, Object.keys(counts)),
    code: ({ item, scale, repeat }, code) => codeLabel(texts, textsOf(item), scale, filled, repeat, code, t),
  };
}

/** Codes that the definition does not list, such as 'other', come last. */
function offeredOrder(definition: Definition, name: string, codes: readonly string[]): readonly string[] {
  const entries = definition.sections.flatMap((section) => section.items);
  const items = entries.flatMap((entry) => (isBlock(entry) ? entry.items : [entry]));
  const item = items.find((candidate) => candidate.name === name);
  const options = item === undefined ? [] : optionsOf(item);
  const offered = options.map(({ code }) => code).filter((code) => codes.includes(code));
  return [...offered, ...codes.filter((code) => !offered.includes(code))];
}

function rowLabel({ survey }: SurveyDetail, texts: ItemTexts, row: string, language: string): string {
  const items = survey.record.kind === 'session' ? survey.record.agendaItems : [];
  const brought = items.find((item) => item.code === row)?.label;
  return brought === undefined ? (texts.rows?.[row] ?? row) : inLanguage(brought, language);
}

function codeLabel(
  texts: Texts | undefined,
  item: ItemTexts,
  scale: string | undefined,
  filled: (text: string, repeat?: ItemResult['repeat']) => string,
  repeat: ItemResult['repeat'],
  code: string,
  t: Translate,
): string {
  if (scale !== undefined) return texts?.scales[scale]?.[code] ?? code;
  if (code === 'other') return item.other ?? t('results.other');
  return filled(item.options?.[code] ?? code, repeat);
}

function occasionNames({ survey }: SurveyDetail): Readonly<Record<string, LocalizedText>> {
  const { record } = survey;
  if (record.kind === 'wave') return { year: alike(String(record.year)) };
  if (record.kind === 'activity') return { title: record.title, place: placeNames(record.place) };
  return {
    committee: committeeEntries[record.committee].name,
    committeeShort: committeeEntries[record.committee].short,
    session: alike(record.numbers),
    place: placeNames(record.place),
  };
}
