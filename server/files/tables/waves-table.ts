import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import { pathOf } from '../../../survey-definitions/answering/path.ts';
import type { Compiled } from '../../../survey-definitions/authoring/compile.ts';
import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { TextsByLanguage } from '../../../survey-definitions/language/texts.ts';
import { findDefinition, listVersions } from '../../questionnaires/definition-store.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Members } from '../../platform/members.ts';
import { withheldBecause } from '../../surveys/forms/withheld-because.ts';
import { occasionDay, occasionLabel } from '../../surveys/fielding/occasion-label.ts';
import { listClosed } from '../../surveys/responses/result-store.ts';
import { findSurvey } from '../../surveys/fielding/survey-store.ts';
import { questionnairesOf } from '../../surveys/fielding/survey-questionnaires.ts';
import type { OccasionRecord, Survey } from '../../../survey-definitions/surveys/survey.ts';
import { exportedSurvey } from './exported-survey.ts';
import { formPages } from '../../surveys/forms/form-pages.ts';
import { stackedColumns, type StackedColumn } from './stacked-columns.ts';
import type { Row, Table } from '../../platform/csv/table.ts';
import { valueLabels } from './value-labels.ts';
import { confidentialColumns, fixedColumn, type Wording } from './fixed-columns.ts';
import { isFreeText } from './wide-columns.ts';
import { answerCell, pageSize } from './wide-table.ts';

/** Surveys of one definition, oldest first, in the columns of all its versions up to the last of them. */
export type Waves = {
  readonly surveys: readonly Survey[];
  /** Ascending. */
  readonly versions: readonly Compiled[];
  readonly columns: readonly StackedColumn[];
  readonly texts: TextsByLanguage;
  readonly members: Members;
};

/**
 * The survey and the closed ones of the same definition before it. Who may read one of them may read all: a definition may be for
 * sessions of any committee, and then those of other committees are not of its waves.
 */
export async function wavesOf(dependencies: Dependencies, survey: Survey): Promise<Waves> {
  const { db, readDb, members, now } = dependencies;
  const day = occasionDay(survey.record);
  const closed = (await listClosed(readDb, survey.definition)).filter(
    (one) =>
      one.id !== survey.id &&
      committeeOf(one) === committeeOf(survey) &&
      occasionDay(one.record) <= day &&
      withheldBecause(one) === null,
  );
  const earlier = await Promise.all(closed.map(({ id }) => findSurvey(readDb, id, now())));
  const surveys = [...earlier.filter((one) => one !== undefined), survey].toSorted(
    (one, other) => compare(occasionDay(one.record), occasionDay(other.record)) || compare(one.id, other.id),
  );
  const newest = Math.max(...surveys.map(({ version }) => version));
  const numbers = (await listVersions(db, survey.definition)).filter((version) => version <= newest);
  const versions = (await Promise.all(numbers.map((version) => findDefinition(db, survey.definition, version)))).filter(
    (compiled) => compiled !== undefined,
  );
  const widest = { ...survey, record: withAreasOf(survey.record, surveys) };
  const columns = stackedColumns(versions, ({ definition }) => questionnairesOf(widest, definition, members).asking);
  return { surveys, versions, columns, texts: versions.at(-1)?.texts ?? {}, members };
}

/** With every focus area that any of the waves asked about: what ended keeps its columns. */
function withAreasOf(record: OccasionRecord, surveys: readonly Survey[]): OccasionRecord {
  if (record.kind !== 'wave') return record;
  const asked = surveys.flatMap((one) => (one.record.kind === 'wave' ? (one.record.focusAreas ?? []) : []));
  const areas = new Map(asked.map((area) => [area.code, area]));
  return { ...record, focusAreas: [...areas.values()].toSorted((one, other) => compare(one.code, other.code)) };
}

/** The responses of all of them, one row each. */
export function wavesTable(dependencies: Dependencies, waves: Waves, wording: Wording): Table {
  return {
    expectedRows: waves.surveys.reduce((sum, { responses }) => sum + responses, 0),
    header: ['occasion', 'day', 'version', ...confidentialColumns, ...waves.columns.map(({ name }) => name)],
    pages: async function* () {
      for (const survey of waves.surveys) yield* pagesOf(dependencies, waves, survey, wording);
    },
  };
}

async function* pagesOf(
  dependencies: Dependencies,
  { columns, members }: Waves,
  survey: Survey,
  wording: Wording,
): AsyncGenerator<readonly Row[]> {
  const { questionnaires, isShown } = await exportedSurvey(dependencies, survey);
  const place = [inLanguage(occasionLabel(survey.record), firstLanguage), occasionDay(survey.record), survey.version];
  const own = columns.map(({ byVersion }) => {
    const column = byVersion.get(survey.version);
    const isApart = survey.confidentiality === 'anonymous' && column !== undefined && isFreeText(column.variable);
    const label =
      column !== undefined && wording.values === 'labels' ? valueLabels(column, wording.language, members) : undefined;
    return { column, isApart, label };
  });
  for await (const page of formPages(dependencies, survey, pageSize)) {
    yield page.filter(isShown).map((form): Row => {
      const path = pathOf(form.delegationKnown ? questionnaires.knowing : questionnaires.asking, form.answers);
      const around = { survey, form, members, wording };
      const answers = own.map(({ column, isApart, label }) => {
        if (column === undefined) return { missing: 'notAsked' };
        if (isApart) return { missing: 'withheld' };
        const value = answerCell(column, form, path);
        return typeof value === 'object' ? value : label?.(value) || value;
      });
      return [...place, ...confidentialColumns.map((name) => fixedColumn(name).value(around)), ...answers];
    });
  }
}

const committeeOf = ({ record }: Pick<Survey, 'record'>): string =>
  record.kind === 'session' ? record.committee : record.kind;

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
