import { createHash } from 'node:crypto';
import type { Answers } from '../../../survey-definitions/language/answer.ts';
import type { OccasionEntry } from '../../../survey-definitions/language/occasion.ts';
import type { Definition } from '../../../survey-definitions/questionnaire/definition.ts';
import { problemAt } from '../../platform/csv/csv-columns.ts';
import { csvRows, type CsvRow } from '../../platform/csv/csv-rows.ts';
import type { FindMemberId } from '../../register/contacts/member-finder.ts';
import type { ProblemDetail } from '../../platform/http/problem.ts';
import type { Members } from '../../platform/members.ts';
import { questionnairesOf } from '../../surveys/fielding/survey-questionnaires.ts';
import type { SurveyPlan } from '../../../survey-definitions/surveys/survey.ts';
import { checkImported } from './imported-response.ts';
import { mapColumns } from './map-columns.ts';
import type { HistoryMapping } from './mapping.ts';
import { readAnswers } from './read-answers.ts';
import { readHeader, type HeaderPlaces } from './read-header.ts';
import { respondentReader, type ReadRespondent, type Respondent } from './read-respondent.ts';

export type ImportedResponse = Respondent & { readonly answers: Answers };

/** Everything that an import would write, and what a person must know before it does. */
export type HistoryPlan = {
  readonly survey: SurveyPlan;
  readonly definition: Definition;
  readonly openedAt: string;
  readonly closedAt: string;
  readonly responses: readonly ImportedResponse[];
  /** SHA-256 of the text, hexadecimal. */
  readonly fileDigest: string;
  /** Variables of which the file says nothing: recorded as not asked. */
  readonly notAsked: readonly string[];
  /** How many answers of each variable were left out, and how many blanks accepted, because the mapping tolerates it. */
  readonly leftOut: Readonly<Record<string, number>>;
  readonly blank: Readonly<Record<string, number>>;
};

export type PlannedHistory =
  | { readonly ok: true; readonly plan: HistoryPlan }
  | { readonly ok: false; readonly problems: readonly ProblemDetail[] };

export type HistoryGround = {
  readonly definition: Definition;
  readonly members: Members;
  /** Of the year that the file is of. */
  readonly focusAreas: readonly OccasionEntry[];
  readonly findMemberId: FindMemberId;
};

/** A wave is answered once by each Member. */
const maximumRows = 1_000;
/** More than anybody mends in one go; the last one says how many there are. */
const mostProblems = 2_000;

/** Reads the whole file by the mapping: a plan, or every problem by line and column. Pure: nothing is stored. */
export function planHistory(text: string, mapping: HistoryMapping, ground: HistoryGround): PlannedHistory {
  const survey: SurveyPlan = {
    definition: mapping.definition,
    record: { kind: 'wave', year: mapping.year, focusAreas: ground.focusAreas },
    confidentiality: mapping.confidentiality,
    languages: ground.definition.languages,
    population: mapping.population,
    closesAt: `${mapping.closedOn}T23:59:59.000Z`,
  };
  const questionnaire = questionnairesOf(survey, ground.definition, ground.members).knowing;
  const { columns, problems: ofMapping } = mapColumns(questionnaire, mapping);
  if (ofMapping.length > 0) return refused(ofMapping);
  const [header, ...rows] = csvRows(text);
  if (header === undefined) return refused([{ code: 'empty-file' }]);
  if (rows.length === 0) return refused([{ code: 'no-rows' }]);
  if (rows.length > maximumRows) return refused([{ code: 'too-many-rows', details: { maximum: maximumRows } }]);
  const { places, problems: ofHeader } = readHeader(header, mapping, columns);
  if (ofHeader.length > 0) return refused(ofHeader);

  const headers = new Map(places.columns.map(({ column }) => [column.variable.name, column.header]));
  const unmapped = new Set([...questionnaire.variables.keys()].filter((name) => !headers.has(name)));
  const headerOf = (variable: string): string => headers.get(variable) ?? variable;
  const rules = { questionnaire, members: ground.members, mapping, unmapped, headerOf };
  const readRespondent = respondentReader(places, mapping, ground);
  const read = rows.map((row) => readRow(row, header.cells.length, places, mapping, readRespondent, rules));
  const responses = read.flatMap(({ response }) => response ?? []);
  const problems = [...read.flatMap((row) => row.problems), ...repeatedMembers(read), ...tooMany(rows.length, mapping)];
  if (problems.length > 0) return refused(problems.toSorted((a, b) => lineOf(a) - lineOf(b)));
  return {
    ok: true,
    plan: {
      survey,
      definition: ground.definition,
      openedAt: `${mapping.openedOn}T00:00:00.000Z`,
      closedAt: `${mapping.closedOn}T23:59:59.000Z`,
      responses,
      fileDigest: createHash('sha256').update(text).digest('hex'),
      notAsked: [...unmapped].filter((name) => name !== 'delegation'),
      leftOut: countsOf(read.flatMap(({ offPath }) => offPath)),
      blank: countsOf(read.flatMap(({ blank }) => blank)),
    },
  };
}

type ReadRow = {
  readonly line: number;
  readonly response: ImportedResponse | undefined;
  readonly memberId: string | undefined;
  readonly problems: readonly ProblemDetail[];
  readonly offPath: readonly string[];
  readonly blank: readonly string[];
};

function readRow(
  row: CsvRow,
  width: number,
  places: HeaderPlaces,
  mapping: HistoryMapping,
  readRespondent: ReadRespondent,
  rules: Parameters<typeof checkImported>[0],
): ReadRow {
  const { line, cells } = row;
  const nothing = { line, response: undefined, memberId: undefined, offPath: [], blank: [] };
  if (row.broken) return { ...nothing, problems: [problemAt(line, '', 'broken-quotes')] };
  if (cells.slice(width).some((cell) => cell !== '')) {
    return { ...nothing, problems: [problemAt(line, '', 'too-many-cells')] };
  }
  const { respondent, problems } = readRespondent(row);
  const checked = checkImported(rules, readAnswers(cells, places, mapping), line);
  const { memberId } = respondent;
  if (!checked.ok) return { ...nothing, memberId, problems: [...problems, ...checked.problems] };
  const { answers, offPath, blank } = checked;
  return { line, response: { ...respondent, answers }, memberId, problems, offPath, blank };
}

/** Two responses of one Member: nobody can know which is meant. */
function repeatedMembers(rows: readonly ReadRow[]): readonly ProblemDetail[] {
  const named = rows.filter(({ memberId }) => memberId !== undefined && memberId !== '');
  return [...Map.groupBy(named, ({ memberId }) => memberId).values()].flatMap(([, ...again]) =>
    again.map(({ line, memberId = '' }) => problemAt(line, memberId, 'repeated-member')),
  );
}

const tooMany = (rows: number, { population }: HistoryMapping): readonly ProblemDetail[] =>
  rows > population ? [{ path: 'population', code: 'more-responses-than-members', details: { rows, population } }] : [];

function refused(problems: readonly ProblemDetail[]): PlannedHistory {
  const more = problems.length - mostProblems;
  const rest = more > 0 ? [{ code: 'more-problems', details: { count: more } }] : [];
  return { ok: false, problems: [...problems.slice(0, mostProblems), ...rest] };
}

const countsOf = (names: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries([...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]));

const lineOf = ({ details }: ProblemDetail): number => Number(details?.['line'] ?? 0);
