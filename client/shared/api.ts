import type { Digest } from '../../server/files/tables/export-contract.ts';
import type { Survey, SurveyPlan } from '../../survey-definitions/surveys/survey.ts';
import type { NewStaff, RoleGrant } from '../../server/access/staff/staff-contract.ts';
import type { Delegation } from '../../server/surveys/access-codes/access-code-contract.ts';
import { figureCalls } from './figure-calls.ts';
import { fileOutcome, mapped, outcome, pageOutcome } from './outcome.ts';
import type { Answer, Fetch, Outcome } from './outcome.ts';
import { planCalls } from './plan-calls.ts';
import { programCalls } from './program-calls.ts';
import type { NewBaseline } from '../../server/plan/baselines/baseline-contract.ts';
import type { MemberInput } from '../../server/register/members/member-contract.ts';
import type { ContactChange, ContactInput } from '../../server/register/contacts/contact-contract.ts';
import { scorecardCalls } from './scorecard-calls.ts';
import type { MailTemplate, TemplateText } from '../../server/wave/mail/template-contract.ts';
import type { NotedDisposition, WavePlanInput } from '../../server/wave/invitations/wave-contract.ts';
import { serverApi } from './server-api.ts';

export type Api = ReturnType<typeof createApi>;

/** Every call that the console makes. Nothing here throws for what may happen: the outcome says it. */
export function createApi(fetch: Fetch) {
  const api = serverApi(fetch);
  const survey = api.surveys[':id'];
  const person = api.staff[':id'];
  const contact = api.contacts[':id'];
  const sendContacts = (file: Blob, query: { readonly dry: '1' } | { readonly plan: string }) =>
    api['contact-imports'].$post({ query }, { init: { headers: { 'Content-Type': 'text/csv' }, body: file } });
  return {
    session: () => outcome(api.session.$get()),
    signIn: (email: string, password: string) => outcome(api.session.$post({ json: { email, password } })),
    signOut: () => outcome(api.session.$delete()),
    acceptInvitation: (token: string, password: string) =>
      outcome(api['invitation-acceptance'].$post({ json: { token, password } })),

    staff: async () => mapped(await outcome(api.staff.$get()), (body) => body.staff),
    invite: async (newcomer: NewStaff) =>
      mapped(await outcome(api.staff.$post({ json: newcomer })), (body) => body.invitation),
    inviteAgain: async (id: string) =>
      mapped(await outcome(person.invitation.$post({ param: { id } })), (body) => body.invitation),
    setRoles: (id: string, roles: readonly RoleGrant[]) =>
      outcome(person.roles.$put({ param: { id }, json: { roles } })),
    deactivate: (id: string) => outcome(person.deactivation.$put({ param: { id } })),
    reactivate: (id: string) => outcome(person.deactivation.$delete({ param: { id } })),
    audit: (before?: number) =>
      outcome(api.audit.$get({ query: before === undefined ? {} : { before: String(before) } })),

    definitions: () => outcome(api.definitions.$get()),
    members: async () => mapped(await outcome(api.members.$get()), (body) => body.members),

    register: async () => mapped(await outcome(api.members.register.$get()), (body) => body.members),
    createMember: async (member: MemberInput) =>
      mapped(await outcome(api.members.$post({ json: member })), (body) => body.id),
    changeMember: (id: string, member: MemberInput & { readonly revision: number }) =>
      outcome(api.members[':id'].$put({ param: { id }, json: member })),
    memberChanges: async (id: string) =>
      mapped(await outcome(api.members[':id'].changes.$get({ param: { id } })), (body) => body.changes),

    contacts: async () => mapped(await outcome(api.contacts.$get({})), (body) => body.contacts),
    createContact: async (input: ContactInput, replaces: string | null) =>
      mapped(await outcome(api.contacts.$post({ json: { ...input, replaces } })), (body) => body.id),
    changeContact: (id: string, change: ContactChange) => outcome(contact.$put({ param: { id }, json: change })),
    endContact: (id: string) => outcome(contact.end.$put({ param: { id } })),
    erasePerson: async (id: string) =>
      mapped(await outcome(contact.person.$delete({ param: { id } })), (body) => body.erased),
    findPerson: async (email: string) =>
      mapped(await outcome(api['person-exports'].$post({ json: { email } })), (body) => body.person),
    erasePersonAt: async (email: string) =>
      mapped(await outcome(api['person-erasures'].$post({ json: { email } })), (body) => body.erased),
    /** The bytes as they are: the server finds out the encoding. */
    previewContacts: (file: Blob) => outcome(sendContacts(file, { dry: '1' })),
    importContacts: (file: Blob, plan: string) => outcome(sendContacts(file, { plan })),

    surveys: async () => mapped(await outcome(api.surveys.$get({})), (body) => body.surveys),
    survey: (id: string) => outcome(survey.$get({ param: { id } })),
    createSurvey: (input: SurveyPlan) => surveyOf(api.surveys.$post({ json: input })),
    changeSurvey: (id: string, input: SurveyPlan) => surveyOf(survey.$patch({ param: { id }, json: input })),
    deleteSurvey: (id: string) => outcome(survey.$delete({ param: { id } })),
    openSurvey: (id: string) => surveyOf(survey.opening.$put({ param: { id }, json: {} })),
    closeSurvey: (id: string) => surveyOf(survey.closure.$put({ param: { id }, json: {} })),
    extendSurvey: (id: string, closesAt: string) =>
      surveyOf(survey.extension.$put({ param: { id }, json: { closesAt } })),
    preview: (input: SurveyPlan, language: string) => pageOutcome(api.previews.$post({ json: { ...input, language } })),
    count: (id: string) => outcome(survey.count.$get({ param: { id } })),
    createCodes: async (id: string, delegations: readonly Delegation[]) =>
      mapped(
        await outcome(survey['access-codes'].$post({ param: { id }, json: { delegations } })),
        (body) => body.codes,
      ),
    wave: (id: string) => outcome(survey.wave.$get({ param: { id } })),
    planWave: (id: string, plan: WavePlanInput) => outcome(survey['wave-plan'].$put({ param: { id }, json: plan })),
    planReminders: (id: string, reminders: readonly string[]) =>
      outcome(survey.reminders.$put({ param: { id }, json: { reminders } })),
    sendInvitations: async (id: string, members: readonly string[] | null) =>
      mapped(await outcome(survey.invitations.$post({ param: { id }, json: { members } })), (body) => body.counts),
    /** CSV, each letter with a new code. */
    letters: (id: string, members: readonly string[] | null) =>
      pageOutcome(survey.letters.$post({ param: { id }, json: { members } })),
    noteDisposition: (id: string, member: string, disposition: NotedDisposition | null) =>
      outcome(survey.dispositions[':member'].$put({ param: { id, member }, json: { disposition } })),
    mailTemplates: async () => mapped(await outcome(api['mail-templates'].$get()), (body) => body.templates),
    previewTemplate: ({ kind, language }: MailTemplate, text: TemplateText) =>
      outcome(api['mail-templates'].preview.$post({ json: { kind, language, ...text } })),
    saveTemplate: async ({ kind, language, revision }: MailTemplate, text: TemplateText) => {
      const sent = api['mail-templates'][':kind'][':language'].$put({
        param: { kind, language },
        json: { ...text, base: revision },
      });
      return mapped(await outcome(sent), (body) => body.template);
    },
    file: (address: string, stopped: AbortSignal) => fileOutcome(fetch(address, { signal: stopped })),
    digest: (address: string) => outcome<Digest>(fetch(address)),
    results: (id: string) => outcome(survey.results.$get({ param: { id } })),

    ...scorecardCalls(fetch),

    kpis: async () => mapped(await outcome(api.kpis.$get()), (body) => body.kpis),
    baselines: async () => mapped(await outcome(api.baselines.$get()), (body) => body.baselines),
    createBaseline: (baseline: NewBaseline) => outcome(api.baselines.$post({ json: baseline })),
    withdrawBaseline: (id: string) => outcome(api.baselines[':id'].withdrawal.$put({ param: { id } })),
    importBaselines: (csv: string) =>
      outcome(api['baseline-imports'].$post({}, { init: { headers: { 'Content-Type': 'text/csv' }, body: csv } })),

    ...planCalls(fetch),
    ...figureCalls(fetch),
    ...programCalls(fetch),
  };
}

async function surveyOf(sent: Promise<Answer<{ readonly survey: Survey }>>): Promise<Outcome<Survey>> {
  return mapped(await outcome(sent), (body) => body.survey);
}
