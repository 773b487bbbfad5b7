import { pipe } from '../../../survey-definitions/language/piping.ts';
import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { LocalizedText } from '../../../survey-definitions/language/occasion.ts';
import { findDefinition } from '../../questionnaires/definition-store.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { attemptKey, countAttempt } from '../../platform/http/rate-limit.ts';
import type { RateLimit } from '../../platform/http/rate-limit.ts';
import { occasionLabel } from '../../surveys/fielding/occasion-label.ts';
import { occasionOf } from '../../surveys/fielding/occasion-of-survey.ts';
import { findSurvey } from '../../surveys/fielding/survey-store.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';
import type { VerifiedReceipt } from './receipt-contract.ts';
import { findReceipt } from './submission-store.ts';

/** Per network and minute: a receipt has 40 bits. */
const limit: RateLimit = { name: 'verify-receipt', limit: 30, window: 60 };

type Needs = Pick<Dependencies, 'db' | 'now' | 'secretKey' | 'members'>;

export async function verifyReceipt(needs: Needs, typed: string, network: string): Promise<VerifiedReceipt> {
  const { db, now, secretKey } = needs;
  const attempt = await countAttempt(db, limit, attemptKey(secretKey, limit, network), now());
  if (!attempt.allowed) return { state: 'too-many-attempts', retryAfter: attempt.retryAfter };
  const receipt = readReceipt(typed);
  const found = receipt && (await findReceipt(db, receipt));
  const survey = found && (await findSurvey(db, found.surveyId, now()));
  if (!found || !survey) return { state: 'receipt-unknown' };
  const { at, isCurrent } = found;
  return {
    state: 'verified',
    title: await titleOf(needs, survey),
    submittedOn: brusselsDay.format(new Date(at)),
    isCurrent,
  };
}

/** Reads a receipt as people type it off paper: in lower case, without the hyphen, O for 0, I and L for 1. */
function readReceipt(text: string): string | undefined {
  const characters = text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(characters) ? `${characters.slice(0, 4)}-${characters.slice(4)}` : undefined;
}

/** The title in every language of the survey; of a wave with its year, by which alone two of them differ. */
async function titleOf({ db, members }: Needs, survey: Survey): Promise<LocalizedText> {
  const compiled = await findDefinition(db, survey.definition, survey.version);
  const occasion = occasionOf(survey, members, { member: null });
  const label = occasionLabel(survey.record);
  const titles = survey.languages.flatMap((language) => {
    const texts = compiled?.texts[language];
    if (texts === undefined) return [];
    const title = pipe(texts.title, texts, occasion, language);
    return [[language, survey.record.kind === 'wave' ? `${title} (${inLanguage(label, language)})` : title] as const];
  });
  return Object.fromEntries(titles);
}

/** The form of en-CA is the ISO day. */
const brusselsDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels', dateStyle: 'short' });
