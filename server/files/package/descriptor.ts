import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import { missingWords } from '../../platform/csv/csv-cell.ts';
import { codebookTexts } from '../tables/codebook-texts.ts';
import { resourceName, type PackageTable } from './package-tables.ts';

/** What was written of a file. */
export type Written = { readonly bytes: number; readonly rows: number; readonly sha256: string };

export type PackageNames = {
  /** Lower case, without blanks. */
  readonly name: string;
  readonly title: string;
  /** All data are synthetic. */
  readonly isDemo?: boolean | undefined;
};

/** datapackage.json: the package as programs read it (Frictionless Data Package 2.0, datapackage.org). */
export function descriptor(
  { name, title, isDemo = false }: PackageNames,
  tables: readonly PackageTable[],
  writtenAs: (path: string) => Written | undefined,
): string {
  const document = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title,
    description: `${isDemo ? 'Demonstration: all data are invented. ' : ''}Answers, codebooks, definitions and KPI results. See README.md.`,
    contributors: [{ title: 'World Customs Organization', roles: ['publisher'] }],
    resources: tables.map((table) => resource(table, writtenAs(table.path))),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function resource({ path, title, fields, primaryKey, foreignKeys }: PackageTable, written: Written | undefined) {
  return {
    name: resourceName(path),
    path,
    title,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(written && { bytes: written.bytes, hash: `sha256:${written.sha256}` }),
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields,
      missingValues: [{ value: '', label: 'Not given' }, ...missingWords.map(missingValue)],
      ...(primaryKey && { primaryKey }),
      ...(foreignKeys && {
        foreignKeys: foreignKeys.map(({ fields: own, references, to }) => ({
          fields: own,
          reference: { resource: resourceName(references), fields: to },
        })),
      }),
    },
  };
}

function missingValue(value: string): { readonly value: string; readonly label: string } {
  const labels: Readonly<Record<string, string>> = codebookTexts(firstLanguage).missing;
  return { value, label: labels[value] ?? 'Withheld so that nobody can be recognized' };
}
