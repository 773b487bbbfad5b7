import { checkDefinition } from '../questionnaire/check/check-definition.ts';
import type { KpiSeries } from '../questionnaire/check/check-feeds.ts';
import type { Definition } from '../questionnaire/definition.ts';
import { problemAt } from '../language/definition-problem.ts';
import type { Problem, Result } from '../language/problem.ts';
import type { DefinitionFiles, TextsSource } from '../questionnaire/source.ts';
import type { TextsByLanguage, Texts } from '../language/texts.ts';
import { deepFreeze } from './deep-freeze.ts';
import { feedableSeries } from './kpi-series.ts';
import { mergeBody } from './merge-body.ts';
import { parseFiles, type ParsedFiles } from './parse-files.ts';
import { whereWritten } from './where-written.ts';

export type Compiled = { readonly definition: Definition; readonly texts: TextsByLanguage };

/**
 * Turns the documents of one folder, and those of the body that it names, into one definition with its words: parsed, merged, checked,
 * frozen. Or into every problem, each with its file. Never throws, whatever the documents hold.
 */
export function compileDefinition(
  files: DefinitionFiles,
  body?: DefinitionFiles,
  series: readonly KpiSeries[] = feedableSeries,
): Result<Compiled> {
  const own = parseFiles(files, 'definition.json');
  const shared = body && parseFiles(body, 'body.json');
  if (!own.ok) return own;
  if (shared && !shared.ok) return shared;
  const { structure } = own.value;
  if (structure.body !== undefined && structure.body !== shared?.value.structure.name) {
    const lacking = problemAt(['body'], 'unknown-body', { body: structure.body });
    return { ok: false, problems: [{ file: `${files.folder}/definition.json`, ...lacking }] };
  }
  return compileParsed(own.value, structure.body === undefined ? undefined : shared?.value, series);
}

function compileParsed(
  own: ParsedFiles,
  body: ParsedFiles | undefined,
  series: readonly KpiSeries[],
): Result<Compiled> {
  const merged = mergeBody(own.structure, body?.structure, Object.keys((body ?? own).texts));
  const { definition } = merged;
  const texts = Object.fromEntries(
    [...new Set([...Object.keys(own.texts), ...Object.keys(body?.texts ?? {})])].map((language) => [
      language,
      mergeTexts(own.texts[language] ?? {}, body?.texts[language]),
    ]),
  );
  const place = whereWritten(own, body, merged.origins);
  const problems = [
    ...merged.problems.map((problem) => ({ file: `${own.folder}/definition.json`, ...problem })),
    ...own.superfluous,
    ...(body?.superfluous ?? []),
    ...checkDefinition(definition, texts, series).map((problem) => place(problem)),
  ];
  return problems.length > 0
    ? { ok: false, problems: withoutRepetition(problems) }
    : { ok: true, value: deepFreeze({ definition, texts }) };
}

/** A mistake in a list or a named block shows once, not at each use; what it refers to has another name in each. */
function withoutRepetition(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const { details } = problem;
    const alike = JSON.stringify({ ...problem, details: details && { ...details, reference: '' } });
    return !seen.has(alike) && seen.add(alike);
  });
}

/**
 * Own texts over the body's, down to the single label. What neither has is left out: the check names it, and only texts that passed the
 * check are ever handed on as `Texts`.
 */
function mergeTexts(own: TextsSource, body: TextsSource | undefined): Texts {
  const { $schema: _ofBody, ...underneath } = body ?? {};
  const { $schema: _own, ...above } = own;
  const merged = overlay(underneath, above);
  return { scales: {}, sections: {}, items: {}, ...merged } as Texts;
}

function overlay(underneath: object, above: object): object {
  const parts = Object.entries(above).map(([key, value]) => {
    const below: unknown = Object.hasOwn(underneath, key) ? Reflect.get(underneath, key) : undefined;
    return [key, isGroup(value) && isGroup(below) ? overlay(below, value) : value] as const;
  });
  return { ...underneath, ...Object.fromEntries(parts) };
}

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;
