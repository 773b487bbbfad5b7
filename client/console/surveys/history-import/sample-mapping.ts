import { officialLanguages } from '../../../../survey-definitions/reference/languages.ts';
import { firstLanguage } from '../../../../survey-definitions/reference/first-language.ts';
/** What other people's files call a language, such as 'French'. */
const said = new Intl.DisplayNames(firstLanguage, { type: 'language' });

const words = {
  'Very satisfied': 5,
  Satisfied: 4,
  Neutral: 3,
  Dissatisfied: 2,
  'Very dissatisfied': 1,
  'No opinion': { missing: 'noOpinion' },
  'Très satisfait': 5,
  Satisfait: 4,
};

/** What a mapping looks like: a member column with a name of its own, words for codes, one option in a column, one column left out. */
export const sampleMapping = {
  definition: 'annual-engagement',
  year: 2022,
  openedOn: '2022-01-15',
  closedOn: '2022-02-28',
  population: 184,
  member: { column: 'Country', values: { Türkiye: 'TR' } },
  language: { column: 'Language', values: Object.fromEntries(officialLanguages.map((tag) => [said.of(tag), tag])) },
  submittedOn: { column: 'Date' },
  columns: {
    'Overall satisfaction': { variable: 'overall', codes: words, scale: 'same', wording: 'unknown' },
    'RKC: lack of staff': { variable: 'so1Instrument_RKC_so1Reasons', option: 'staff', codes: { Yes: 1, '': 0 } },
  },
  ignored: ['IP address'],
  tolerate: ['blank-required', 'off-path'],
};
