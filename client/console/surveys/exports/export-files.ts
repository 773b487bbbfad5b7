import type { Survey } from '../../../../survey-definitions/surveys/survey.ts';

/** What a survey gives to take away. `csv`: its layout can be chosen. */
export const exportFiles = [
  { name: 'responses.csv', csv: true, hasValues: true, hasLanguage: false },
  { name: 'answers.csv', csv: true, hasValues: false, hasLanguage: true },
  { name: 'texts.csv', csv: true, hasValues: false, hasLanguage: false },
  { name: 'codebook.csv', csv: true, hasValues: false, hasLanguage: false },
  { name: 'invitations.csv', csv: true, hasValues: false, hasLanguage: false },
  { name: 'carried.csv', csv: true, hasValues: false, hasLanguage: false },
  { name: 'waves.csv', csv: true, hasValues: true, hasLanguage: false },
  { name: 'waves-codebook.csv', csv: true, hasValues: false, hasLanguage: false },
  { name: 'workbook.xlsx', csv: false, hasValues: false, hasLanguage: false },
  { name: 'package.zip', csv: false, hasValues: false, hasLanguage: false },
] as const;

export type ExportFile = (typeof exportFiles)[number];
export type ExportFileName = ExportFile['name'];

/** Texts apart from their rows are there where they stand nowhere else; invitations and facts that were taken over are of annual surveys. */
export const filesOf = ({ confidentiality, record }: Survey): readonly ExportFile[] =>
  exportFiles.filter(
    ({ name }) =>
      (name !== 'texts.csv' || confidentiality === 'anonymous') &&
      ((name !== 'invitations.csv' && name !== 'carried.csv') || record.kind === 'wave'),
  );
