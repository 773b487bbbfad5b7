import type {
  AccessCode,
  AuditPage,
  Count,
  Definitions,
  Delegation,
  DefinitionDetail,
  Invitation,
  Member,
  NewStaff,
  RoleGrant,
  Session,
  StaffRow,
  Survey,
  SurveyDetail,
  SurveyInput,
} from './api-types.ts';
import { mapped, outcome } from './outcome.ts';
import type { Answer, Outcome } from './outcome.ts';
import type { BaselineInput, KpiRow, RecordedBaseline, Results } from './results-types.ts';

export type Fetch = (path: string, init?: RequestInit) => Promise<Response>;
export type Api = ReturnType<typeof createApi>;

/** Every call that the console makes. Nothing here throws for what may happen: the outcome says it. */
export function createApi(fetch: Fetch) {
  const send = <Body>(method: string, path: string, body?: unknown): Promise<Outcome<Body>> =>
    outcome<Body>(fetch(`/api${path}`, requestOf(method, body)));
  const get = <Body>(path: string) => send<Body>('GET', path);
  const survey = (id: string) => `/surveys/${encodeURIComponent(id)}`;
  const surveyOf = async (sent: Promise<Outcome<{ readonly survey: Survey }>>) =>
    mapped(await sent, (body) => body.survey);
  return {
    session: () => get<Session>('/session'),
    signIn: (email: string, password: string) => send<void>('POST', '/session', { email, password }),
    signOut: () => send<void>('DELETE', '/session'),
    acceptInvitation: (token: string, password: string) =>
      send<unknown>('POST', '/invitation-acceptance', { token, password }),

    staff: async () => mapped(await get<{ readonly staff: readonly StaffRow[] }>('/staff'), (body) => body.staff),
    invite: async (person: NewStaff) => invitationOf(await send('POST', '/staff', person)),
    inviteAgain: async (id: string) => invitationOf(await send('POST', `/staff/${id}/invitation`)),
    setRoles: (id: string, roles: readonly RoleGrant[]) => send<void>('PUT', `/staff/${id}/roles`, { roles }),
    deactivate: (id: string) => send<void>('PUT', `/staff/${id}/deactivation`),
    reactivate: (id: string) => send<void>('DELETE', `/staff/${id}/deactivation`),
    audit: (before?: number) => get<AuditPage>(`/audit${before === undefined ? '' : `?before=${before}`}`),

    definitions: () => get<Definitions>('/definitions'),
    definition: (name: string) => get<DefinitionDetail>(`/definitions/${encodeURIComponent(name)}`),
    members: async () => mapped(await get<{ readonly members: readonly Member[] }>('/members'), (body) => body.members),

    surveys: async () => mapped(await get<{ readonly surveys: readonly Survey[] }>('/surveys'), (body) => body.surveys),
    survey: (id: string) => get<SurveyDetail>(survey(id)),
    createSurvey: (input: SurveyInput) => surveyOf(send('POST', '/surveys', input)),
    changeSurvey: (id: string, input: SurveyInput) => surveyOf(send('PATCH', survey(id), input)),
    deleteSurvey: (id: string) => send<void>('DELETE', survey(id)),
    openSurvey: (id: string) => surveyOf(send('PUT', `${survey(id)}/opening`, {})),
    closeSurvey: (id: string) => surveyOf(send('PUT', `${survey(id)}/closure`, {})),
    extendSurvey: (id: string, closesAt: string) => surveyOf(send('PUT', `${survey(id)}/extension`, { closesAt })),
    preview: (input: SurveyInput, language: string) => text(fetch('/api/previews', requestOf('POST', { ...input, language }))),
    count: (id: string) => get<Count>(`${survey(id)}/count`),
    createCodes: async (id: string, delegations: readonly Delegation[]) =>
      mapped(
        await send<{ readonly codes: readonly AccessCode[] }>('POST', `${survey(id)}/access-codes`, { delegations }),
        (body) => body.codes,
      ),
    results: (id: string) => get<Results>(`${survey(id)}/results`),

    kpis: async () => mapped(await get<{ readonly kpis: readonly KpiRow[] }>('/kpis'), (body) => body.kpis),
    baselines: async () =>
      mapped(await get<{ readonly baselines: readonly RecordedBaseline[] }>('/baselines'), (body) => body.baselines),
    createBaseline: (baseline: BaselineInput) => send<unknown>('POST', '/baselines', baseline),
    withdrawBaseline: (id: string) => send<void>('PUT', `/baselines/${encodeURIComponent(id)}/withdrawal`),
    importBaselines: (csv: string) =>
      outcome<{ readonly imported: number }>(
        fetch('/api/baseline-imports', { method: 'POST', headers: { 'Content-Type': 'text/csv' }, body: csv }),
      ),
  };
}

/** Files and pictures that the browser fetches by itself. */
export const fileAddresses = {
  qr: (id: string) => `/api/surveys/${encodeURIComponent(id)}/qr.svg`,
  counts: (id: string) => `/api/surveys/${encodeURIComponent(id)}/counts`,
  responses: (id: string) => `/api/surveys/${encodeURIComponent(id)}/responses.csv`,
  codebook: (id: string, language: string) => `/api/surveys/${encodeURIComponent(id)}/codebook.csv?language=${language}`,
  preview: (id: string, language: string) => `/api/surveys/${encodeURIComponent(id)}/preview?language=${language}`,
};

function requestOf(method: string, body: unknown): RequestInit {
  if (body === undefined) return { method };
  return { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

const invitationOf = (sent: Outcome<{ readonly invitation: Invitation }>) => mapped(sent, (body) => body.invitation);

/** A page instead of JSON; a problem is JSON all the same. */
async function text(response: Promise<Response>): Promise<Outcome<string>> {
  const read = async (): Promise<Answer<string>> => {
    const answer = await response;
    const { ok, status, headers } = answer;
    return { ok, status, headers, json: () => (ok ? answer.text() : answer.json()) };
  };
  return outcome<string>(read());
}
