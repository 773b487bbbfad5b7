import { durationOf } from '../../../survey-definitions/answering/duration.ts';
import type { Duration } from '../../../survey-definitions/answering/duration.ts';
import type { TextsByLanguage } from '../../../survey-definitions/language/texts.ts';
import type { Questionnaire } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';
import { officialOf } from '../../../survey-definitions/reference/languages.ts';
import { brussels, dayWords } from '../../../survey-definitions/reference/moment-words.ts';
import { wavePromiseOf } from '../../../survey-definitions/surveys/promise.ts';
import type { PromiseWords } from '../../../survey-definitions/surveys/promise.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { officialTexts } from '../../platform/text/official-texts.ts';
import type en from './texts/en.json';

const coverTexts = officialTexts<typeof en>(new URL('texts/', import.meta.url));

/** What somebody wants to know of a wave before they answer, in one language: on the form's cover, on paper and in every letter. */
export type Cover = {
  /** First and last day of the twelve months that are asked about. */
  readonly from: string;
  readonly to: string;
  readonly duration: Duration;
  readonly promise: PromiseWords;
  /** Whom to ask: a sentence, and the address in it where one is set. */
  readonly contact: string;
  readonly contactAddress: string | null;
};

type Covered = {
  readonly survey: Pick<Survey, 'confidentiality' | 'openedAt'>;
  /** As somebody meets it whose Member is known. */
  readonly questionnaire: Questionnaire;
  readonly texts: TextsByLanguage;
};

export function coverOf(
  { now, settings: { contactAddress } }: Pick<Dependencies, 'now' | 'settings'>,
  { survey: { confidentiality, openedAt }, questionnaire, texts }: Covered,
  language: string,
): Cover {
  const words = texts[language] ?? texts[officialOf(language)];
  if (words === undefined) throw new Error(`${questionnaire.definition.name} has no words`);
  return {
    ...twelveMonthsTo(openedAt === null ? now() : new Date(openedAt), language),
    duration: durationOf(questionnaire, words),
    promise: wavePromiseOf(confidentiality, language),
    ...contactIn(contactAddress, officialOf(language)),
  };
}

/** The year that ends with this day, as people in Brussels count days. */
export function twelveMonthsTo(end: Date, language: string): Pick<Cover, 'from' | 'to'> {
  const start = new Date(end);
  start.setUTCFullYear(end.getUTCFullYear() - 1);
  start.setUTCDate(start.getUTCDate() + 1);
  return { from: dayWords(start, language, brussels), to: dayWords(end, language, brussels) };
}

export function contactIn(
  contactAddress: string | null,
  language: OfficialLanguage,
): Pick<Cover, 'contact' | 'contactAddress'> {
  const { contact, contactUnknown } = coverTexts[language];
  const sentence = contactAddress === null ? contactUnknown : contact.replace('{address}', contactAddress);
  return { contact: sentence, contactAddress };
}

/** The places of a letter. `sections`: those that somebody is asked to fill in; null: all. */
export type CoverPlaces = Readonly<Record<'from' | 'to' | 'minutes' | 'questions' | 'promise' | 'contact', string>>;

export function coverPlaces(cover: Cover, sections: readonly string[] | null = null): CoverPlaces {
  const { from, to, duration, promise, contact } = cover;
  const own = duration.sections.filter(({ name }) => sections?.includes(name) ?? false);
  const asked = sections === null ? [duration] : own;
  return {
    from,
    to,
    minutes: String(asked.reduce((sum, { minutes }) => sum + minutes, 0)),
    questions: String(asked.reduce((sum, { questions }) => sum + questions, 0)),
    promise: `${promise.title} ${promise.text}`,
    contact,
  };
}
