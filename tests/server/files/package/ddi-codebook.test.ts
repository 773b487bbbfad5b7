import { describe, expect, it } from 'vitest';
import { escaped } from '../../../../server/files/package/xml.ts';
import { openFreshSqlite } from '../../../setup/databases.ts';
import { feedbackSurvey, fileOf } from '../tables/feedback-definition.ts';
import { readCsv } from '../tables/read-csv.ts';
import { createSurveyApp } from '../../surveys/fielding/survey-app.ts';
import { readXml, type Element } from './read-xml.ts';
import { readZip } from './read-zip.ts';

/**
 * Children in the order that codebook.xsd of DDI-Codebook 2.5 prescribes, as far as we use them. Written from its documentation: the
 * schema itself (LGPL) does not lie here. The files of the demonstration were valid by the schema on 2026-11-22.
 */
const orders: Readonly<Record<string, readonly string[]>> = {
  codeBook: ['docDscr', 'stdyDscr', 'fileDscr', 'dataDscr'],
  docDscr: ['citation'],
  citation: ['titlStmt', 'rspStmt', 'prodStmt', 'distStmt', 'serStmt', 'verStmt'],
  titlStmt: ['titl', 'subTitl', 'altTitl', 'parTitl', 'IDNo'],
  stdyDscr: ['citation', 'stdyInfo', 'method', 'dataAccs'],
  stdyInfo: ['studyBudget', 'subject', 'abstract', 'sumDscr'],
  sumDscr: ['timePrd', 'collDate', 'nation', 'geogCover', 'geogUnit', 'anlyUnit', 'universe', 'dataKind'],
  dataColl: ['timeMeth', 'dataCollector', 'frequenc', 'sampProc', 'collMode', 'resInstru'],
  fileTxt: ['fileName', 'fileCont', 'fileStrc', 'dimensns', 'fileType'],
  dimensns: ['caseQnty', 'varQnty'],
  dataDscr: ['var'],
  var: ['labl', 'qstn', 'valrng', 'universe', 'txt', 'catgry', 'concept', 'varFormat', 'notes'],
  catgry: ['catValu', 'labl'],
};
const once = ['titl', 'catValu', 'varFormat', 'fileName', 'caseQnty', 'varQnty', 'citation'];

function faultsIn(element: Element): readonly string[] {
  const names = element.children.map(({ name }) => name);
  const order = orders[element.name];
  const places = names.map((name) => order?.indexOf(name) ?? 0);
  const repeated = once.filter((name) => names.filter((each) => each === name).length > 1);
  return [
    ...(places.includes(-1) ? [`<${element.name}> may not hold ${names.join()}`] : []),
    ...(places.some((place, index) => place < (places[index - 1] ?? 0))
      ? [`order in <${element.name}>: ${names.join()}`]
      : []),
    ...repeated.map((name) => `<${name}> twice in <${element.name}>`),
    ...element.children.flatMap(faultsIn),
  ];
}
const all = (element: Element, name: string): readonly Element[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => all(child, name)),
];

describe('the codebook for archives', () => {
  it('is DDI-Codebook 2.5 and has every column of the responses with its codes and reasons', async () => {
    const app = await createSurveyApp(openFreshSqlite);
    const survey = await feedbackSurvey(app, 2, '2026-03-02', [{ useful: 5 }, {}]);
    const response = await app.as('carl').get(`/api/surveys/${survey.id}/package.zip`);
    const files = readZip(new Uint8Array(await response.arrayBuffer()));
    const book = readXml(files.get(`data/${survey.address}/ddi.xml`)?.toString() ?? '');
    expect(book).toMatchObject({ name: 'codeBook', attributes: { xmlns: 'ddi:codebook:2_5', version: '2.5' } });
    expect(faultsIn(book)).toEqual([]);
    const variables = all(book, 'var');
    expect(variables.map(({ attributes }) => attributes['name'])).toEqual(
      readCsv(await fileOf(app, survey, 'responses.csv')).header,
    );
    const ids = all(book, 'fileDscr')
      .concat(variables)
      .map(({ attributes }) => attributes['ID'] ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
    const useful = variables.find(({ attributes }) => attributes['name'] === 'useful');
    const categories = all(useful ?? book, 'catgry').map(({ attributes, children }) => [
      children[0]?.text,
      children[1]?.text,
      attributes['missing'],
    ]);
    expect(categories[0]).toEqual(['5', 'Very good', undefined]);
    expect(categories.at(-1)).toEqual(['skipped', expect.stringContaining('left blank'), 'Y']);
    expect(all(book, 'caseQnty').map(({ text }) => text)).toEqual(['2']);
  });

  it.each([
    ['a < b & "c"', 'a &lt; b &amp; "c"'],
    ['\u0000\u0008\u001f\uffff', '\ufffd\ufffd\ufffd\ufffd'],
    ['\ud800', '\ufffd'],
    ['عربي 中文\n\t', 'عربي 中文\n\t'],
    [']]>', ']]&gt;'],
  ])('%j is written %j', (text, written) => expect(escaped(text)).toBe(written));
});
