import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { TextsByLanguage } from '../../../survey-definitions/language/texts.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { occasionLabel } from '../../surveys/fielding/occasion-label.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';
import { carriedTable } from './carried-table.ts';
import { codebookTable } from './codebook-table.ts';
import { describedSurvey, exportedSurvey, refuseWithheld } from './exported-survey.ts';
import type { FileQuery, SurveyFileName } from './export-contract.ts';
import { invitationsTable } from './invitations-table.ts';
import { longTable } from './long-table.ts';
import type { Table } from '../../platform/csv/table.ts';
import { textsTable } from './texts-table.ts';
import { wavesCodebookTable } from './waves-codebook-table.ts';
import { wavesOf, wavesTable } from './waves-table.ts';
import type { Wording } from './fixed-columns.ts';
import { wideTable } from './wide-table.ts';

export type FileOptions = Omit<FileQuery, 'digest'>;

type TableOf = (dependencies: Dependencies, survey: Survey, options: FileOptions) => Promise<Table>;

/** What stands in each file of a survey. What is withheld or does not exist ends the request. */
export const tablesOfSurvey: Readonly<Record<SurveyFileName, TableOf>> = {
  'responses.csv': async (dependencies, survey, options) => {
    const exported = await exportedSurvey(dependencies, survey);
    return wideTable(dependencies, exported, wordingOf(options, survey, exported.compiled.texts));
  },
  'answers.csv': async (dependencies, survey, { language }) => {
    const exported = await exportedSurvey(dependencies, survey);
    return longTable(dependencies, exported, languageIn(exported.compiled.texts, survey, language));
  },
  'texts.csv': async (dependencies, survey) => textsTable(dependencies, await exportedSurvey(dependencies, survey)),
  'codebook.csv': async (dependencies, survey, { language }) => {
    const described = await describedSurvey(dependencies, survey);
    return codebookTable(described, languagesIn(described.compiled.texts, survey, language));
  },
  'invitations.csv': (dependencies, survey) => invitationsTable(dependencies, survey),
  'carried.csv': (dependencies, survey) => carriedTable(dependencies, survey),
  'waves.csv': async (dependencies, survey, options) => {
    refuseWithheld(survey);
    const waves = await wavesOf(dependencies, survey);
    return wavesTable(dependencies, waves, wordingOf(options, survey, waves.texts));
  },
  'waves-codebook.csv': async (dependencies, survey, { language }) => {
    const waves = await wavesOf(dependencies, survey);
    return wavesCodebookTable(waves, languagesIn(waves.texts, survey, language));
  },
};

/** The name under which it is saved: of the definition, the occasion, and what it is. */
export const savedName = ({ definition, record }: Survey, file: string): string =>
  `${definition} ${inLanguage(occasionLabel(record), firstLanguage).slice(0, 60)} ${file}`;

const wordingOf = ({ values, language }: FileOptions, survey: Survey, texts: TextsByLanguage): Wording =>
  values === 'labels' ? { values, language: languageIn(texts, survey, language) } : { values: 'codes' };

const languagesIn = (texts: TextsByLanguage, survey: Survey, language: string | undefined): readonly string[] =>
  language === undefined ? Object.keys(texts) : [languageIn(texts, survey, language)];

function languageIn(texts: TextsByLanguage, { languages }: Survey, language = languages[0] ?? firstLanguage): string {
  return Object.hasOwn(texts, language)
    ? language
    : problem('invalid', { path: 'language', code: 'language-not-offered' });
}
