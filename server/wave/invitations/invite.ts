import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';
import { officialOf } from '../../../survey-definitions/reference/languages.ts';
import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import { issueAccess } from '../member-form/collaborator-access-store.ts';
import { currentContactPoint } from '../../register/contacts/contact-store.ts';
import type { Contact } from '../../register/contacts/contact-contract.ts';
import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { findDefinition } from '../../questionnaires/definition-store.ts';
import { coverOf, coverPlaces } from '../cover/cover.ts';
import type { CoverPlaces } from '../cover/cover.ts';
import { composeMail } from '../mail/compose-mail.ts';
import { deadlineWords } from '../mail/deadline-words.ts';
import type { Mail, MailKind } from '../mail/mail.ts';
import { isMailAddress } from '../../platform/text/mail-address.ts';
import { dropWaiting, enqueueMail } from '../mail/outbox-store.ts';
import { findTemplate } from '../mail/template-store.ts';
import { questionnairesOf } from '../../surveys/fielding/survey-questionnaires.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';
import { takesMail } from './disposition.ts';
import { recordIssued, setDisposition } from './invitation-store.ts';
import type { Invitation } from './invitation-store.ts';
import { optOutToken } from './opt-out-token.ts';

export type Inviting = Pick<Dependencies, 'now' | 'randomBytes' | 'secretKey' | 'members' | 'settings'>;
/** As much of a survey as its letters tell. */
export type InvitingSurvey = Pick<
  Survey,
  'id' | 'record' | 'definition' | 'version' | 'confidentiality' | 'openedAt' | 'closesAt'
>;
type WaveKind = Exclude<MailKind, 'colleague'>;

/** `origin` begins the links. For mail it is the setting, never what a request says of itself. */
export type Invite = {
  readonly survey: InvitingSurvey;
  readonly invitation: Invitation;
  readonly kind: WaveKind;
  readonly origin: string;
  readonly by: 'mail' | 'letter';
};

export type Letter = Omit<Mail, 'to' | 'html' | 'headers'> & {
  readonly memberId: string;
  readonly cover: CoverPlaces;
  readonly contact: Pick<Contact, 'name' | 'email' | 'language'>;
  readonly link: string;
  readonly code: string;
};

export type InviteOutcome =
  | { readonly is: 'mailed' }
  | { readonly is: 'written'; readonly letter: Letter }
  | { readonly is: 'no-contact' | 'opted-out' | 'undeliverable' | 'will-not-answer' };

/**
 * Lets a Member's contact point in and tells them so: by a mail in the outbox, in this transaction, or by a letter that somebody else
 * sends. A code that was sent before is dead from then on; sessions and the draft go on.
 */
export async function invite(trx: DatabaseTransaction, inviting: Inviting, asked: Invite): Promise<InviteOutcome> {
  const { survey, invitation, by } = asked;
  const now = inviting.now();
  if (!takesMail(invitation.disposition)) return { is: invitation.disposition };
  const contact = await currentContactPoint(trx, invitation.memberId);
  if (contact === undefined) return { is: 'no-contact' };
  const hindrance = hindranceOf(contact, by);
  if (hindrance !== undefined) {
    await setDisposition(trx, invitation.id, hindrance, now);
    return { is: hindrance };
  }
  const { name, email } = contact;
  const person = { name, email, language: contact.language };
  const access = { surveyId: survey.id, memberId: invitation.memberId, person, sections: null, rest: 'read' } as const;
  const { collaboratorId, code } = await issueAccess(trx, inviting, { ...access, role: 'contact-point' });
  await recordIssued(trx, invitation, { collaboratorId, contactId: contact.id, by }, now);
  const link = `${asked.origin}/m#${code}`;
  const language = officialOf(contact.language);
  const cover = await coverIn(trx, inviting, survey, language);
  const mail = await write(trx, inviting, asked, { contact, collaboratorId, link, code, cover });
  const ref = `invitation/${invitation.id}`;
  await dropWaiting(trx, [ref]);
  if (by === 'letter') {
    const { subject, text } = mail;
    const { memberId } = invitation;
    return { is: 'written', letter: { memberId, contact: person, link, code, cover, subject, text } };
  }
  await enqueueMail(trx, inviting, { ...mail, to: email, kind: asked.kind, ref });
  return { is: 'mailed' };
}

function hindranceOf(contact: Contact, by: 'mail' | 'letter'): 'opted-out' | 'undeliverable' | undefined {
  if (contact.optedOutAt !== null) return 'opted-out';
  if (by === 'letter') return undefined;
  return contact.undeliverableAt !== null || !isMailAddress(contact.email) ? 'undeliverable' : undefined;
}

type Issued = {
  readonly contact: Contact;
  readonly collaboratorId: string;
  readonly link: string;
  readonly code: string;
  readonly cover: CoverPlaces;
};

async function coverIn(
  trx: DatabaseTransaction,
  inviting: Inviting,
  survey: InvitingSurvey,
  language: OfficialLanguage,
): Promise<CoverPlaces> {
  const compiled = await findDefinition(trx, survey.definition, survey.version);
  if (compiled === undefined) throw new Error(`survey ${survey.id} has lost its definition`);
  const { definition, texts } = compiled;
  const { knowing } = questionnairesOf(survey, definition, inviting.members);
  return coverPlaces(coverOf(inviting, { survey, questionnaire: knowing, texts }, language));
}

async function write(
  trx: DatabaseTransaction,
  { members, secretKey }: Inviting,
  { survey, invitation, kind, origin }: Invite,
  { contact, collaboratorId, link, code, cover }: Issued,
): Promise<Omit<Mail, 'to'>> {
  const language = officialOf(contact.language);
  const member = members.get(invitation.memberId);
  const places = {
    ...cover,
    name: contact.name,
    member: member === undefined ? invitation.memberId : inLanguage(member.name, language),
    year: survey.record.kind === 'wave' ? String(survey.record.year) : '',
    link,
    code,
    page: `${origin}/m`,
    deadline: deadlineWords(survey.closesAt, language),
  };
  const optOut = `${origin}/opt-out/${optOutToken(secretKey, collaboratorId)}?lang=${language}`;
  return composeMail(await findTemplate(trx, kind, language), { language, places, optOut });
}
