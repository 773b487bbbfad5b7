import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import { committeeEntries, committeeShort } from '../../../survey-definitions/reference/committees.ts';
import { placeNames } from '../../../survey-definitions/reference/places.ts';
import type { ActivityRecord, SessionRecord, Survey, SurveyPlan } from '../../../survey-definitions/surveys/survey.ts';
import type { Translate } from './translate.ts';

/** Everything by which somebody may look for an occasion, in every language. */
export function occasionWords(record: SurveyPlan['record']): readonly string[] {
  if (record.kind === 'session') return [...shortNames(record), record.numbers, ...placesOf(record)];
  if (record.kind === 'activity') return [...Object.values(record.title), ...placesOf(record), record.programme];
  return [String(record.year)];
}

/** 'PTC 243/244', the title of an activity, 'Annual survey 2026'. */
export function occasionName(record: SurveyPlan['record'], language: string, t: Translate): string {
  if (record.kind === 'session') return `${committeeShort(record.committee, language)} ${record.numbers}`.trim();
  if (record.kind === 'activity') return inLanguage(record.title, language);
  return t('occasion.wave', { year: String(record.year) });
}

/** The day by which a survey is put in order. */
export function dateOf({ record, createdAt }: Survey): string {
  return record.kind === 'wave' ? createdAt.slice(0, 10) : record.endsOn;
}

const shortNames = ({ committee }: SessionRecord) => Object.values(committeeEntries[committee].short);

const placesOf = ({ place }: SessionRecord | ActivityRecord) => Object.values(placeNames(place));
