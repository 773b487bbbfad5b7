import { isDate } from '../../../survey-definitions/kinds/date.ts';
import { problemAt } from '../../platform/csv/csv-columns.ts';
import type { CsvRow } from '../../platform/csv/csv-rows.ts';
import type { FindMemberId } from '../../register/contacts/member-finder.ts';
import type { ProblemDetail } from '../../platform/http/problem.ts';
import { folded } from '../../register/members/taken-by-another.ts';
import type { HistoryMapping } from './mapping.ts';
import type { HeaderPlaces } from './read-header.ts';

/** Who answered, in which language and when. */
export type Respondent = { readonly memberId: string; readonly language: string; readonly submittedAt: string };

type Ground = { readonly findMemberId: FindMemberId; readonly definition: { readonly languages: readonly string[] } };

export type ReadRespondent = (row: CsvRow) => {
  readonly respondent: Respondent;
  readonly problems: readonly ProblemDetail[];
};

/**
 * What a row says beside its answers. With a problem the respondent is not of use, but for its Member. The words of the mapping are laid
 * out once for all rows: there may be as many as a file of some megabytes holds.
 */
export function respondentReader(places: HeaderPlaces, mapping: HistoryMapping, ground: Ground): ReadRespondent {
  const memberOf = wordTable(mapping.member.values);
  const languageOf = languageReader(mapping);
  return (row) => readRespondent(row, places, mapping, { ...ground, memberOf, languageOf });
}

type Words = {
  readonly memberOf: (cell: string) => string | undefined;
  readonly languageOf: (cell: string) => string;
};

function readRespondent(
  { cells, line }: CsvRow,
  places: HeaderPlaces,
  mapping: HistoryMapping,
  { findMemberId, definition, memberOf, languageOf }: Ground & Words,
): ReturnType<ReadRespondent> {
  const typed = cells[places.member] ?? '';
  const named = memberOf(typed) ?? typed;
  const memberId = findMemberId(named) ?? '';
  const language = languageOf(cells[places.language] ?? '');
  const day = places.submittedOn === -1 ? mapping.closedOn : (cells[places.submittedOn] ?? '').slice(0, 10);
  const isInside = day >= mapping.openedOn && day <= mapping.closedOn;
  const { column } = mapping.member;
  return {
    respondent: { memberId, language, submittedAt: `${day}T12:00:00.000Z` },
    problems: [
      ...(memberId === '' ? [problemAt(line, column, typed === '' ? 'missing' : 'unknown-member')] : []),
      ...(definition.languages.includes(language)
        ? []
        : [problemAt(line, languageHeader(mapping), 'language-not-offered')]),
      ...(isDate(day) ? [] : [problemAt(line, dayHeader(mapping), 'not-a-date')]),
      ...(isDate(day) && !isInside ? [problemAt(line, dayHeader(mapping), 'outside-the-survey')] : []),
    ],
  };
}

function languageReader({ language }: HistoryMapping): Words['languageOf'] {
  if ('always' in language) return () => language.always;
  const table = wordTable(language.values);
  return (cell) => table(cell) ?? cell.toLowerCase();
}

/** By the words of the cell, without regard to case, accents and blanks. */
function wordTable(values: Readonly<Record<string, string>>): (cell: string) => string | undefined {
  const table = new Map(Object.entries(values).map(([words, value]) => [folded(words), value]));
  return (cell) => table.get(folded(cell));
}

const languageHeader = ({ language }: HistoryMapping): string => ('column' in language ? language.column : 'language');
const dayHeader = ({ submittedOn }: HistoryMapping): string => submittedOn?.column ?? '';
