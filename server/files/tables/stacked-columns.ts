import type { Compiled } from '../../../survey-definitions/authoring/compile.ts';
import { scaleOfItem } from '../../../survey-definitions/results/rate-of.ts';
import type { Questionnaire } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { isBlock } from '../../../survey-definitions/questionnaire/definition.ts';
import { formerName } from '../../../survey-definitions/questionnaire/continued.ts';
import { lastingLists } from '../../../survey-definitions/language/occasion-vocabulary.ts';
import { answerColumns, type AnswerColumn } from './wide-columns.ts';

/** A column of the stack and, by version, what that version asks in it. */
export type StackedColumn = {
  readonly name: string;
  readonly byVersion: ReadonlyMap<number, AnswerColumn>;
};

/**
 * One column for what was asked alike. Where a later version asks something else under the same name (another revision, scale or kind:
 * the breaks of revisions.ts), it gets a column of its own, `<name>__v<version>`, so that nobody draws a line through a break by
 * accident; a name never has two underscores in a row. Columns of the newest version come first, then what was dropped.
 * What a later version asks in a repeated block as an earlier one asked it outside goes on in the earlier one's column.
 * What an occasion brought (the items of an agenda) means something else each time and is left out, but for codes that last.
 */
export function stackedColumns(
  versions: readonly Compiled[],
  layOut: (version: Compiled) => Questionnaire,
): readonly StackedColumn[] {
  const names = new Map<string, Map<string, string>>();
  const stacked = new Map<string, Map<number, AnswerColumn>>();
  for (const compiled of versions) {
    for (const column of columnsOf(compiled, layOut)) {
      const { version } = compiled.definition;
      const line = lineOf(column, names);
      const meanings = names.get(line) ?? new Map<string, string>();
      const meaning = meaningOf(column);
      const name = meanings.get(meaning) ?? nameIn(line, meanings.size, version);
      names.set(line, meanings.set(meaning, name));
      stacked.set(name, (stacked.get(name) ?? new Map<number, AnswerColumn>()).set(version, column));
    }
  }
  const inOrder = new Set(
    versions
      .toReversed()
      .flatMap((compiled) =>
        columnsOf(compiled, layOut).map((column) => names.get(lineOf(column, names))?.get(meaningOf(column)) ?? ''),
      ),
  );
  return [...inOrder].map((name) => ({ name, byVersion: stacked.get(name) ?? new Map() }));
}

const columnsOf = (compiled: Compiled, layOut: (version: Compiled) => Questionnaire): readonly AnswerColumn[] =>
  answerColumns({ questionnaire: layOut(compiled), texts: compiled.texts }, []).filter(
    ({ variable: { row, repeat } }) =>
      !bringsLabel(row?.label) && (!bringsLabel(repeat?.label) || isLasting(compiled, repeat?.block)),
  );

const isLasting = ({ definition }: Compiled, name: string | undefined): boolean =>
  definition.sections.some(({ items }) =>
    items.some(
      (entry) =>
        isBlock(entry) && entry.name === name && 'occasion' in entry.over && lastingLists.includes(entry.over.occasion),
    ),
  );

/** The name under which a column is known: the earlier one's, where an earlier version has it. */
function lineOf({ variable, column: { name } }: AnswerColumn, known: ReadonlyMap<string, unknown>): string {
  const former = formerName(variable);
  const line = former === undefined ? name : `${former}${name.slice(variable.name.length)}`;
  return known.has(line) ? line : name;
}

const bringsLabel = (label: Readonly<Record<string, string>> | undefined): boolean =>
  label !== undefined && Object.keys(label).length > 0;

const nameIn = (name: string, meanings: number, version: number): string =>
  meanings === 0 ? name : `${name}__v${version}`;

function meaningOf({ variable: { item, part }, source }: AnswerColumn): string {
  const scale = scaleOfItem(source.questionnaire.definition, item);
  const scaled = scale ? [scale.id, ...scale.satisfied] : [];
  return [item.kind, part, item.revision ?? 1, ...scaled].join(' ');
}
