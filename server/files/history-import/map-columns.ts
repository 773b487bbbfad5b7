import { inFiles, rulesOf } from '../../../survey-definitions/kinds/kinds.ts';
import { checkVariable } from '../../../survey-definitions/answering/check-answers.ts';
import type { Questionnaire, Variable } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import type { ProblemDetail } from '../../platform/http/problem.ts';
import { codeTable, type CodeTable } from './code-table.ts';
import type { ColumnMapping, HistoryMapping, MappedValue } from './mapping.ts';

/** A column of the file whose cells become answers to a variable. */
export type MappedColumn = {
  readonly header: string;
  readonly variable: Variable;
  readonly option: string | undefined;
  readonly separator: string | undefined;
  readonly codes: CodeTable | undefined;
};

export type MappedColumns = {
  readonly columns: ReadonlyMap<string, MappedColumn>;
  readonly problems: readonly ProblemDetail[];
};

/** The mapping's columns beside those that need no entry because they bear our own names. Every mistake of the mapping is listed. */
export function mapColumns(questionnaire: Questionnaire, mapping: HistoryMapping): MappedColumns {
  const taken = new Set([...Object.keys(mapping.columns), ...mapping.ignored]);
  const mapped = Object.entries(mapping.columns).map(([header, column]) => mapColumn(questionnaire, header, column));
  const found = mapped.flatMap((one) => ('header' in one ? [one] : []));
  const own = ownColumns(questionnaire).filter(({ header }) => !taken.has(header));
  return {
    columns: new Map([...own, ...found].map((column) => [column.header, column])),
    problems: [...mapped.flatMap((one) => ('problems' in one ? one.problems : [])), ...repeated(found)],
  };
}

/** The columns of our own wide CSV. */
const ownColumns = ({ variables }: Questionnaire): readonly MappedColumn[] =>
  [...variables.values()].flatMap((variable) =>
    inFiles(variable)
      .columns(variable)
      .map(({ name, code }) => ({ header: name, variable, option: code, separator: undefined, codes: undefined })),
  );

function mapColumn(
  questionnaire: Questionnaire,
  header: string,
  { variable: name, option, separator, codes }: ColumnMapping,
): MappedColumn | { readonly problems: readonly ProblemDetail[] } {
  const path = `columns.${header}`;
  const variable = questionnaire.variables.get(name);
  if (variable === undefined) {
    return { problems: [{ path: `${path}.variable`, code: 'unknown-variable', details: { variable: name } }] };
  }
  if (option !== undefined && !optionsOf(variable).includes(option)) {
    return { problems: [{ path: `${path}.option`, code: 'unknown-option', details: { option } }] };
  }
  const refused = Object.entries(codes ?? {}).flatMap(([words, value]): readonly ProblemDetail[] => {
    const problems = option === undefined ? refusalsOf(questionnaire, variable, value) : refusalsOfChosen(value);
    return problems.map((code) => ({ path: `${path}.codes.${words}`, code }));
  });
  if (refused.length > 0) return { problems: refused };
  return { header, variable, option, separator, codes: codes && codeTable(codes) };
}

function refusalsOf(questionnaire: Questionnaire, variable: Variable, value: MappedValue): readonly string[] {
  if (value === null || isNotAsked(value)) return [];
  const answer = isMultiple(variable) && typeof value === 'string' ? [value] : value;
  return checkVariable(questionnaire, variable, { [variable.name]: answer }, 'draft').map(({ code }) => code);
}

const refusalsOfChosen = (value: MappedValue): readonly string[] =>
  value === 1 || value === 0 || value === null || isNotAsked(value) ? [] : ['not-a-choice'];

export const isNotAsked = (value: MappedValue): boolean =>
  typeof value === 'object' && value !== null && value.missing === 'notAsked';

const isMultiple = (variable: Variable): boolean => rulesOf(variable).gives === 'codes';

/** The options that have a column each. */
const optionsOf = (variable: Variable): readonly string[] =>
  inFiles(variable)
    .columns(variable)
    .flatMap(({ code }) => code ?? []);

/** Two columns for one answer: nobody can know which is meant. */
function repeated(columns: readonly MappedColumn[]): readonly ProblemDetail[] {
  const groups = Map.groupBy(columns, ({ variable, option }) => `${variable.name} ${option ?? ''}`);
  return [...groups.values()].flatMap(([, ...again]) =>
    again.map(({ header }) => ({ path: `columns.${header}`, code: 'repeated-variable' })),
  );
}
