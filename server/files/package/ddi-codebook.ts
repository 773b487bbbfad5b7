import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { DescribedSurvey } from '../tables/exported-survey.ts';
import { fixedColumns } from '../tables/fixed-columns.ts';
import { occasionDay, occasionLabel } from '../../surveys/fielding/occasion-label.ts';
import { ddiVariables, responsesFile } from './ddi-variables.ts';
import { element, type XmlElement } from './xml.ts';

/**
 * A survey as archives describe one: DDI-Codebook 2.5 (namespace ddi:codebook:2_5), elements in the order of its schema. `rows` is the
 * number of responses in responses.csv, `file` where that lies in the package.
 */
export function ddiCodebook(described: DescribedSurvey, file: string, rows: number): string {
  const { compiled } = described;
  const languages = Object.keys(compiled.texts);
  const attributes = {
    xmlns: 'ddi:codebook:2_5',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation':
      'ddi:codebook:2_5 https://ddialliance.org/Specification/DDI-Codebook/2.5/XMLSchema/codebook.xsd',
    version: '2.5',
    'xml:lang': firstLanguage,
  };
  const document = element('codeBook', attributes, [
    element('docDscr', {}, element('citation', {}, titles(described, 'Codebook: '))),
    study(described, languages),
    fileDescription(described, file, rows),
    element('dataDscr', {}, ddiVariables(described, languages)),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${document.xml}\n`;
}

function titles({ survey, compiled }: DescribedSurvey, before = ''): XmlElement {
  const label = (language: string) => inLanguage(occasionLabel(survey.record), language);
  const [[, first] = [firstLanguage, undefined], ...others] = Object.entries(compiled.texts);
  return element('titlStmt', {}, [
    element('titl', {}, `${before}${first?.title ?? survey.definition}, ${label(firstLanguage)}`),
    ...others.map(([language, { title }]) =>
      element('parTitl', { 'xml:lang': language }, `${title}, ${label(language)}`),
    ),
    element('IDNo', { agency: 'WCO' }, survey.address),
  ]);
}

function study(described: DescribedSurvey, languages: readonly string[]): XmlElement {
  const { survey, compiled } = described;
  const day = (instant: string | null): string => (instant ?? '').slice(0, 10);
  const unit = survey.confidentiality === 'anonymous' ? 'Delegate' : 'Member administration';
  return element('stdyDscr', {}, [
    element('citation', {}, [
      titles(described),
      element('rspStmt', {}, element('AuthEnty', {}, 'World Customs Organization')),
      element('distStmt', {}, element('distrbtr', {}, 'World Customs Organization')),
      element('verStmt', {}, element('version', {}, `${survey.definition}, version ${survey.version}`)),
    ]),
    element('stdyInfo', {}, [
      ...languages.map((language) =>
        element('abstract', { 'xml:lang': language }, compiled.texts[language]?.introduction ?? ''),
      ),
      element('sumDscr', {}, [
        element('timePrd', { date: occasionDay(survey.record) }, occasionDay(survey.record)),
        element('collDate', { event: 'start', date: day(survey.openedAt) }, day(survey.openedAt)),
        ...(survey.closedAt === null
          ? []
          : [element('collDate', { event: 'end', date: day(survey.closedAt) }, day(survey.closedAt))]),
        element('anlyUnit', {}, unit),
        element('universe', {}, survey.population === null ? '' : `${survey.population} Members or delegations`),
        element('dataKind', {}, 'Survey data'),
      ]),
    ]),
    element('method', {}, [
      element('dataColl', {}, [
        element('sampProc', {}, 'No sample: all Members, or all who were present, are asked'),
        element('collMode', {}, 'Self-administered questionnaire: web'),
        element('resInstru', {}, 'Structured questionnaire; its definition is in the folder definitions'),
      ]),
    ]),
    element('dataAccs', {}, element('useStmt', {}, element('confDec', {}, `The survey is ${survey.confidentiality}`))),
  ]);
}

const fileDescription = ({ survey, columns }: DescribedSurvey, file: string, rows: number): XmlElement =>
  element('fileDscr', { ID: responsesFile }, [
    element('fileTxt', {}, [
      element('fileName', {}, file),
      element('dimensns', {}, [
        element('caseQnty', {}, String(rows)),
        element('varQnty', {}, String(fixedColumns(survey).length + columns.length)),
      ]),
      element('fileType', { charset: 'UTF-8' }, 'CSV (RFC 4180)'),
    ]),
  ]);
