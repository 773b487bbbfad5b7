import { hc } from 'hono/client';
import type { Api as ServerApi } from '../../server/app.ts';
import type {
  Definitions,
  Delegation,
  NewStaff,
  RoleGrant,
  Session,
  Survey,
  SurveyDetail,
  SurveyInput,
} from './api-types.ts';
import { mapped, outcome, pageOutcome, writable } from './outcome.ts';
import type { Answer, Outcome } from './outcome.ts';
import type { BaselineInput, Results } from './results-types.ts';

export type Fetch = (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;
export type Api = ReturnType<typeof createApi>;

/** Every call that the console makes. Nothing here throws for what may happen: the outcome says it. */
export function createApi(fetch: Fetch) {
  const { api } = hc<ServerApi>('/', { fetch });
  const survey = api.surveys[':id'];
  const person = api.staff[':id'];
  return {
    session: () => outcome<Session>(api.session.$get()),
    signIn: (email: string, password: string) => outcome(api.session.$post({ json: { email, password } })),
    signOut: () => outcome(api.session.$delete()),
    acceptInvitation: (token: string, password: string) =>
      outcome(api['invitation-acceptance'].$post({ json: { token, password } })),

    staff: async () => mapped(await outcome(api.staff.$get()), (body) => body.staff),
    invite: async (newcomer: NewStaff) => {
      const json = writable({ ...newcomer, roles: newcomer.roles.map(grantOf) });
      return mapped(await outcome(api.staff.$post({ json })), (body) => body.invitation);
    },
    inviteAgain: async (id: string) =>
      mapped(await outcome(person.invitation.$post({ param: { id } })), (body) => body.invitation),
    setRoles: (id: string, roles: readonly RoleGrant[]) =>
      outcome(person.roles.$put({ param: { id }, json: { roles: roles.map(grantOf) } })),
    deactivate: (id: string) => outcome(person.deactivation.$put({ param: { id } })),
    reactivate: (id: string) => outcome(person.deactivation.$delete({ param: { id } })),
    audit: (before?: number) =>
      outcome(api.audit.$get({ query: before === undefined ? {} : { before: String(before) } })),

    definitions: () => readAs<Definitions>(api.definitions.$get()),
    members: async () => mapped(await outcome(api.members.$get()), (body) => body.members),

    surveys: async () => mapped(await outcome(api.surveys.$get()), (body): readonly Survey[] => body.surveys),
    survey: (id: string) => readAs<SurveyDetail>(survey.$get({ param: { id } })),
    createSurvey: (input: SurveyInput) => surveyOf(api.surveys.$post({ json: writable(input) })),
    changeSurvey: (id: string, input: SurveyInput) => surveyOf(survey.$patch({ param: { id }, json: writable(input) })),
    deleteSurvey: (id: string) => outcome(survey.$delete({ param: { id } })),
    openSurvey: (id: string) => surveyOf(survey.opening.$put({ param: { id }, json: {} })),
    closeSurvey: (id: string) => surveyOf(survey.closure.$put({ param: { id }, json: {} })),
    extendSurvey: (id: string, closesAt: string) =>
      surveyOf(survey.extension.$put({ param: { id }, json: { closesAt } })),
    preview: (input: SurveyInput, language: string) =>
      pageOutcome(api.previews.$post({ json: { ...writable(input), language } })),
    count: (id: string) => outcome(survey.count.$get({ param: { id } })),
    createCodes: async (id: string, delegations: readonly Delegation[]) => {
      const json = { delegations: delegations.map(({ delegation, label = '' }) => ({ delegation, label })) };
      return mapped(await outcome(survey['access-codes'].$post({ param: { id }, json })), (body) => body.codes);
    },
    results: (id: string) => readAs<Results>(survey.results.$get({ param: { id } })),

    kpis: async () => mapped(await outcome(api.kpis.$get()), (body) => body.kpis),
    baselines: async () => mapped(await outcome(api.baselines.$get()), (body) => body.baselines),
    createBaseline: (baseline: BaselineInput) => outcome(api.baselines.$post({ json: writable(baseline) })),
    withdrawBaseline: (id: string) => outcome(api.baselines[':id'].withdrawal.$put({ param: { id } })),
    importBaselines: (csv: string) =>
      outcome(api['baseline-imports'].$post({}, { init: { headers: { 'Content-Type': 'text/csv' }, body: csv } })),
  };
}

async function surveyOf(sent: Promise<Answer<{ readonly survey: Survey }>>): Promise<Outcome<Survey>> {
  return mapped(await outcome(sent), (body) => body.survey);
}

/** For documents of the core: Hono's picture of their JSON adds `undefined` to what is optional, which JSON never holds. */
const readAs = <Body>(sent: Promise<Answer<unknown>>) => outcome(sent as Promise<Answer<Body>>);

function grantOf({ role, committee }: RoleGrant) {
  return role === 'committee-secretary' ? { role, committee: committee ?? 'PTC' } : { role };
}
