import { reportingYearOf } from '../../../survey-definitions/figures/reporting-year.ts';
import type { LocalizedText } from '../../../survey-definitions/language/occasion.ts';
import { alike } from '../../../survey-definitions/reference/languages.ts';
import { committeeEntries } from '../../../survey-definitions/reference/committees.ts';
import words from './occasion-words.json' with { type: 'json' };
import type { OccasionRecord } from '../../../survey-definitions/surveys/survey.ts';

/** How a survey is called on an axis: the numbers of the session, the title of the activity, the year of the wave. */
export function occasionLabel(record: OccasionRecord): LocalizedText {
  switch (record.kind) {
    case 'session':
      return alike(record.numbers);
    case 'activity':
      return record.title;
    case 'wave':
      return alike(String(record.year));
  }
}

/** How a survey is called among others: 'PTC 243/244', the title of the activity, 'Annual survey 2026'. */
export function occasionName(record: OccasionRecord): LocalizedText {
  if (record.kind === 'activity') return record.title;
  if (record.kind === 'wave') return each(words.annualSurvey, (text) => text.replace('{year}', String(record.year)));
  return each(committeeEntries[record.committee].short, (short) => `${short} ${record.numbers}`);
}

const each = (text: LocalizedText, change: (text: string) => string): LocalizedText =>
  Object.fromEntries(Object.entries(text).map(([language, written]) => [language, change(written)]));

/** The reporting year to which a survey belongs, where years begin in a month: the one in which it ends, of a wave the one it was planned for. */
export const occasionYear = (record: OccasionRecord, month: number): number =>
  record.kind === 'wave' ? record.year : reportingYearOf(record.endsOn, month);

/** The ISO day by which surveys are put in order and baselines looked up. A wave stands for its whole year. */
export const occasionDay = (record: OccasionRecord): string =>
  record.kind === 'wave' ? `${record.year}-01-01` : record.startsOn;
