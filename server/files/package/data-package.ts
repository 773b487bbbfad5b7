import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Plan } from '../../../survey-definitions/plan/plan.ts';
import { encoded } from '../../platform/csv/csv-response.ts';
import type { ExportedSurvey } from '../tables/exported-survey.ts';
import { csvPieces } from '../../platform/csv/table.ts';
import { zipStream, type ArchivedFile } from '../../platform/csv/zip-stream.ts';
import { canonicalJson } from '../../questionnaires/canonical-json.ts';
import { ddiCodebook } from './ddi-codebook.ts';
import { descriptor, type PackageNames, type Written } from './descriptor.ts';
import { packageReadme } from './package-readme.ts';
import type { PackageTable } from './package-tables.ts';
import { folderOf } from './package-survey-tables.ts';

export type PackageContent = PackageNames & {
  /** Whose rows the figures are in; a survey alone belongs to none. */
  readonly plan?: Plan;
  readonly surveys: readonly ExportedSurvey[];
  readonly tables: readonly PackageTable[];
};

export type DataPackage = {
  readonly bytes: AsyncGenerator<Uint8Array, void, undefined>;
  /** Of all tables, as far as it is written. */
  readonly rows: () => number;
};

/**
 * One ZIP that describes itself, made while it is taken: the tables first, then what tells of them (their sizes and checksums are known
 * by then), the checksums last. Nothing in it is of the day of the export: the same answers give the same bytes.
 */
export function dataPackage({ plan, surveys, tables, ...names }: PackageContent): DataPackage {
  const written = new Map<string, Written>();
  const rowsOf = (path: string): number => written.get(path)?.rows ?? 0;
  const files: readonly ArchivedFile[] = [
    ...tables.map(({ path, table }) =>
      counted(path, written, (count) => encoded(csvPieces(table, undefined, count), false)),
    ),
    ...surveys.map((survey) => {
      const folder = folderOf(survey.survey.address);
      const file = `${folder}/responses.csv`;
      return text(`${folder}/ddi.xml`, written, () => ddiCodebook(survey, file, rowsOf(file)));
    }),
    ...definitionsOf(surveys).map(({ path, content }) => text(path, written, () => content)),
    ...(plan ? [text('plan.json', written, () => `${canonicalJson(plan)}\n`)] : []),
    ...['reproduce.py', 'reproduce.R'].map((name) => counted(name, written, () => createReadStream(scriptAt(name)))),
    text('README.md', written, () => packageReadme(names)),
    text('datapackage.json', written, () => descriptor(names, tables, (path) => written.get(path))),
  ];
  const checksums = text('checksums.sha256', new Map(), () =>
    files.map(({ path }) => `${written.get(path)?.sha256 ?? ''}  ${path}\n`).join(''),
  );
  return {
    bytes: zipStream([...files, checksums]),
    rows: () => tables.reduce((sum, { path }) => sum + rowsOf(path), 0),
  };
}

const scriptAt = (name: string): URL => new URL(`scripts/${name}`, import.meta.url);

/** Each version that a survey pins, once. */
function definitionsOf(
  surveys: readonly ExportedSurvey[],
): readonly { readonly path: string; readonly content: string }[] {
  const files = surveys.map(({ compiled }) => {
    const { name, version } = compiled.definition;
    return [`definitions/${name}-v${version}.json`, `${canonicalJson(compiled)}\n`] as const;
  });
  return [...new Map(files)].map(([path, content]) => ({ path, content }));
}

const text = (path: string, written: Map<string, Written>, content: () => string): ArchivedFile =>
  counted(path, written, () => encoded([content()], false));

/** Notes what passes: that file's size, rows and checksum, once it has passed. */
function counted(
  path: string,
  written: Map<string, Written>,
  piecesOf: (count: (rows: number) => void) => AsyncIterable<Uint8Array>,
): ArchivedFile {
  return {
    path,
    pieces: async function* () {
      const hash = createHash('sha256');
      let [bytes, rows] = [0, 0];
      for await (const piece of piecesOf((more) => (rows += more))) {
        hash.update(piece);
        bytes += piece.byteLength;
        yield piece;
      }
      written.set(path, { bytes, rows, sha256: hash.digest('hex') });
    },
  };
}
