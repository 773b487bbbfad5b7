import { inTurn, officialOf } from '../../../survey-definitions/reference/languages.ts';
import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';
import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import { coverOf, coverPlaces } from '../cover/cover.ts';
import { composeMail } from '../mail/compose-mail.ts';
import { deadlineWords } from '../mail/deadline-words.ts';
import { enqueueMail } from '../mail/outbox-store.ts';
import type { Places } from '../mail/template.ts';
import { findTemplate } from '../mail/template-store.ts';
import type { HeldResponse, MemberFormNeeds } from './change-response.ts';
import type { Person } from './collaborator.ts';
import type { ResponseSurvey } from './response-survey.ts';

export type ColleagueMail = {
  readonly person: Person;
  readonly sections: readonly string[] | null;
  readonly collaboratorId: string;
  readonly code: string;
};

/**
 * Puts the mail with a colleague's link into the outbox, in the transaction of the invitation. False: this server sends no mail, and the
 * contact point passes the link on. The link begins with the setting and with nothing that a request says.
 */
export async function mailColleague(
  needs: MemberFormNeeds,
  held: HeldResponse,
  loaded: ResponseSurvey,
  mail: ColleagueMail,
): Promise<boolean> {
  const { smtpUrl, publicUrl } = needs.settings;
  if (smtpUrl === null || publicUrl === null) return false;
  const language = officialOf(mail.person.language);
  const places = placesOf(needs, held, loaded, { mail, language, publicUrl });
  const composed = composeMail(await findTemplate(held.trx, 'colleague', language), { language, places, optOut: null });
  const ref = `collaborator/${mail.collaboratorId}`;
  await enqueueMail(held.trx, needs, { ...composed, to: mail.person.email, kind: 'colleague', ref });
  return true;
}

function placesOf(
  needs: MemberFormNeeds,
  { me, response }: HeldResponse,
  { survey, compiled, questionnaire }: ResponseSurvey,
  {
    mail,
    language,
    publicUrl,
  }: { readonly mail: ColleagueMail; readonly language: OfficialLanguage; readonly publicUrl: string },
): Places {
  const member = needs.members.get(response.memberId);
  const texts = compiled.texts[language];
  const sections = mail.sections ?? compiled.definition.sections.map((section) => section.name);
  const titles = sections.map((section) => texts?.sections[section]?.title ?? section);
  return {
    ...coverPlaces(coverOf(needs, { survey, questionnaire, texts: compiled.texts }, language), mail.sections),
    name: mail.person.name,
    member: member === undefined ? response.memberId : inLanguage(member.name, language),
    year: survey.record.kind === 'wave' ? String(survey.record.year) : '',
    link: `${publicUrl}/m#${mail.code}`,
    code: mail.code,
    page: `${publicUrl}/m`,
    deadline: deadlineWords(survey.closesAt, language),
    inviter: me.name,
    sections: inTurn(titles, language),
  };
}
