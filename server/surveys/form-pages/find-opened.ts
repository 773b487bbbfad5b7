import { findDefinition } from '../../questionnaires/definition-store.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { isByInvitation } from '../fielding/population-store.ts';
import { occasionOf } from '../fielding/occasion-of-survey.ts';
import { readAddress } from '../fielding/survey-address.ts';
import { findSurveyByAddress } from '../fielding/survey-store.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';
import type { SurveyInLanguage } from '../../platform/pages/form-page-contract.ts';

/** A survey that anybody may open, in one of its languages. */
export type OpenedSurvey = {
  readonly id: string;
  readonly identity: string;
  readonly shown: SurveyInLanguage;
  /** Members then answer in their own form. */
  readonly isByInvitation: boolean;
};

/** Drafts are nobody's business: like addresses that no survey has, they give undefined. */
export async function findOpened(
  { db, now, members }: Pick<Dependencies, 'db' | 'now' | 'members'>,
  typedAddress: string,
  chooseLanguage: (offered: readonly string[]) => string,
): Promise<OpenedSurvey | undefined> {
  const address = readAddress(typedAddress);
  const survey = address === undefined ? undefined : await findSurveyByAddress(db, address, now());
  if (survey === undefined || survey.state === 'draft') return undefined;
  const compiled = await findDefinition(db, survey.definition, survey.version);
  const language = chooseLanguage(survey.languages);
  const texts = compiled?.texts[language];
  if (compiled === undefined || texts === undefined) return undefined;
  const occasion = occasionOf(survey, members, null);
  const shown = { survey: publicPart(survey), definition: compiled.definition, texts, occasion, language };
  const { id } = survey;
  return { id, identity: identityOf(survey, members), shown, isByInvitation: await isByInvitation(db, survey) };
}

function publicPart(survey: Survey): SurveyInLanguage['survey'] {
  const { address, confidentiality, languages, state } = survey;
  return { address, confidentiality, languages, state, closesAt: endOf(survey) };
}

/** A survey may be closed by hand before its time; the clockwork closes it a little after. */
function endOf({ state, closesAt, closedAt }: Survey): string | null {
  if (state !== 'closed' || closedAt === null || closesAt === null) return closesAt ?? closedAt;
  return Date.parse(closedAt) < Date.parse(closesAt) ? closedAt : closesAt;
}

/** All that the page of a survey depends on, beside its language. */
const identityOf = (survey: Survey, { version }: Dependencies['members']): string =>
  JSON.stringify([survey.definition, survey.version, survey.record, publicPart(survey), version]);
