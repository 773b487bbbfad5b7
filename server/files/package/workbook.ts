import { encoded } from '../../platform/csv/csv-response.ts';
import { zipStream, type ArchivedFile } from '../../platform/csv/zip-stream.ts';
import type { DataPackage } from './data-package.ts';
import type { PackageTable } from './package-tables.ts';
import { sheetXml } from './sheet-xml.ts';

export type Sheet = Pick<PackageTable, 'table' | 'fields'> & { readonly name: string };

/** Excel's limit, heading included. */
export const maximumRows = 1_048_576;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNames = 'http://schemas.openxmlformats.org/package/2006';

/**
 * An XLSX workbook (ECMA-376) that is made while it is taken, sheet by sheet: memory does not grow with the rows, and the same answers
 * give the same bytes. Written here because hucre streams one sheet only; the tests read it back with hucre.
 */
export function workbook(sheets: readonly Sheet[]): DataPackage {
  let rows = 0;
  const part = (path: string, content: string): ArchivedFile => ({
    path,
    pieces: () => encoded([declaration + content], false),
  });
  const files = [
    part('[Content_Types].xml', contentTypes(sheets)),
    part('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])),
    part('xl/workbook.xml', book(sheets)),
    part(
      'xl/_rels/workbook.xml.rels',
      relations([
        ...sheets.map((_sheet, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    ),
    part('xl/styles.xml', stylesXml),
    ...sheets.map((sheet, index): ArchivedFile => ({
      path: `xl/worksheets/sheet${index + 1}.xml`,
      pieces: () =>
        encoded(
          sheetXml(sheet, (more) => (rows += more)),
          false,
        ),
    })),
  ];
  return { bytes: zipStream(files), rows: () => rows };
}

const contentTypes = (sheets: readonly Sheet[]): string =>
  `<Types xmlns="${packageNames}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Override PartName="/xl/workbook.xml" ContentType="${officeTypes}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${officeTypes}.styles+xml"/>` +
  sheets
    .map(
      (_sheet, index) =>
        `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${officeTypes}.worksheet+xml"/>`,
    )
    .join('') +
  '</Types>';

const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${packageNames}/relationships">${targets
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${officeRelations}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const book = (sheets: readonly Sheet[]): string =>
  `<workbook xmlns="${main}" xmlns:r="${officeRelations}"><sheets>${sheets
    .map(({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join('')}</sheets></workbook>`;

/** In the order of `styles` of sheet-xml.ts. 14 and 22 are the reader's own formats of a day and of an instant. */
const stylesXml =
  `<styleSheet xmlns="${main}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font>` +
  '<font><i/><sz val="11"/><color rgb="FF767676"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="22" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>';
