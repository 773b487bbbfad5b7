import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import type { Breakdowns } from '../../../survey-definitions/disclosure/breakdown.ts';
import { carriedTable } from '../tables/carried-table.ts';
import { codebookTable } from '../tables/codebook-table.ts';
import type { ExportedSurvey } from '../tables/exported-survey.ts';
import { invitationsTable } from '../tables/invitations-table.ts';
import { longTable } from '../tables/long-table.ts';
import type { Table } from '../../platform/csv/table.ts';
import { textsTable } from '../tables/texts-table.ts';
import { fixedColumns } from '../tables/fixed-columns.ts';
import { wideTable } from '../tables/wide-table.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { answerField, fixedField } from './answer-fields.ts';
import { groupsTable } from './groups-table.ts';
import type { Field, PackageTable } from './package-tables.ts';

/** The tables of one survey, in a folder that is called by its address. */
export async function surveyTables(
  dependencies: Dependencies,
  exported: ExportedSurvey,
  { name, breakdowns }: { readonly name: string; readonly breakdowns: Breakdowns },
): Promise<readonly PackageTable[]> {
  const { survey, columns, textColumns, compiled } = exported;
  const folder = folderOf(survey.address);
  const fixed = fixedColumns(survey).map(fixedField);
  const responses: PackageTable = {
    path: `${folder}/responses.csv`,
    title: `${name}: one row per response`,
    table: wideTable(dependencies, exported),
    fields: [...fixed, ...columns.map(answerField)],
    primaryKey: ['response'],
  };
  const answers = longTable(dependencies, exported, firstLanguage);
  const codebook = codebookTable(exported, Object.keys(compiled.texts));
  return [
    responses,
    {
      path: `${folder}/answers.csv`,
      title: `${name}: one row per answer`,
      table: answers,
      fields: plainFields(answers, { response: { type: 'string', constraints: { required: true } } }),
      primaryKey: ['response', 'column'],
      foreignKeys: [{ fields: ['response'], references: responses.path, to: ['response'] }],
    },
    ...(textColumns.length > 0 ? [textsOf(dependencies, exported, folder, name)] : []),
    {
      path: `${folder}/codebook.csv`,
      title: `${name}: codebook`,
      table: codebook,
      fields: plainFields(codebook, { revision: { type: 'integer' }, version: { type: 'integer' } }),
    },
    ...(survey.record.kind === 'wave' && survey.confidentiality !== 'anonymous'
      ? [
          await invitationsOf(dependencies, exported, folder, name),
          await carriedOf(dependencies, exported, folder, name),
        ]
      : []),
    ...groupsTable(breakdowns, folder, name),
  ];
}

export const folderOf = (address: string): string => `data/${address}`;

function textsOf(dependencies: Dependencies, exported: ExportedSurvey, folder: string, name: string): PackageTable {
  const table = textsTable(dependencies, exported);
  const title = `${name}: free texts, each question in an order of its own`;
  return { path: `${folder}/texts.csv`, title, table, fields: plainFields(table) };
}

async function invitationsOf(
  dependencies: Dependencies,
  { survey }: ExportedSurvey,
  folder: string,
  name: string,
): Promise<PackageTable> {
  const table = await invitationsTable(dependencies, survey);
  const typed = {
    started: { type: 'integer' },
    sent_at: { type: 'datetime' },
    submitted_at: { type: 'datetime' },
  } as const;
  return {
    path: `${folder}/invitations.csv`,
    title: `${name}: Members invited and outcome`,
    table,
    fields: plainFields(table, typed),
    primaryKey: ['member'],
  };
}

async function carriedOf(
  dependencies: Dependencies,
  { survey }: ExportedSurvey,
  folder: string,
  name: string,
): Promise<PackageTable> {
  const table = await carriedTable(dependencies, survey);
  const title = `${name}: facts taken over from the annual survey before`;
  return {
    path: `${folder}/carried.csv`,
    title,
    table,
    fields: plainFields(table),
    primaryKey: ['delegation', 'variable'],
  };
}

/** Texts, but for those that are said to be something else. */
export const plainFields = (
  { header }: Table,
  typed: Readonly<Record<string, Omit<Field, 'name'>>> = {},
): readonly Field[] => header.map((name) => ({ name, type: 'string', ...typed[name] }));
