import type { Answers } from '../../../survey-definitions/language/answer.ts';
import type { SurveyPlan } from '../../../survey-definitions/surveys/survey.ts';
import { activityPlan, activityRecord, ptcPlan, ptcSession } from '../../server/surveys/fielding/plans.ts';
import type { KnownCode, KnownSubmission, KnownSurvey } from '../known.ts';
import { told } from '../platform.ts';
import type { Platform } from '../platform.ts';
import type { Name, People } from './people.ts';
import { activityForm, byDelegate, byMember, sessionForm } from './forms.ts';

export type FilledSurveys = {
  readonly surveys: Readonly<Record<string, KnownSurvey>>;
  readonly submissions: readonly KnownSubmission[];
  readonly codes: readonly KnownCode[];
};

type Fielded = KnownSurvey & { readonly name: string; readonly by: Name; readonly close: () => Promise<void> };

/** Surveys of sessions and activities, of each confidentiality, closed, open and planned. */
export async function fillSurveys(platform: Platform, people: People): Promise<FilledSurveys> {
  const surveys: Record<string, KnownSurvey> = {};
  const submissions: KnownSubmission[] = [];
  const codes: KnownCode[] = [];

  const draft = async (name: string, by: Name, plan: SurveyPlan): Promise<KnownSurvey> => {
    const { survey } = await told(await people.as(by).post('/api/surveys', plan));
    return (surveys[name] = { id: survey.id, address: survey.address, by });
  };
  const open = async (name: string, by: Name, plan: SurveyPlan): Promise<Fielded> => {
    const known = await draft(name, by, plan);
    await told(await people.as(by).put(`/api/surveys/${known.id}/opening`, {}));
    const close = async () => void (await told(await people.as(by).put(`/api/surveys/${known.id}/closure`, {})));
    return { ...known, name, by, close };
  };
  const send = async (survey: Fielded, answers: Answers, code?: string): Promise<void> => {
    const key = `${survey.name}-${String(submissions.length).padStart(20, '0')}`;
    const language = submissions.length % 3 === 0 ? 'fr' : 'en';
    const body = { key, language, answers, ...(code !== undefined && { code }) };
    const { receipt } = await told(await platform.anybody.post(`/api/respond/${survey.address}/responses`, body));
    submissions.push({ survey: survey.name, body, receipt });
  };
  const issue = async (survey: Fielded, ...delegations: readonly string[]): Promise<readonly KnownCode[]> => {
    const body = { delegations: delegations.map((delegation) => ({ delegation, label: 'Head of delegation' })) };
    const issued = await told(await people.as(survey.by).post(`/api/surveys/${survey.id}/access-codes`, body));
    return issued.codes.map(({ code, url }: KnownCode) => ({ survey: survey.name, code, url, isUsed: false }));
  };

  const ptc = await open('session-confidential-closed', 'paul', { ...ptcPlan, closesAt: null });
  const [belgium, japan] = await issue(ptc, 'BE', 'JP');
  await send(ptc, sessionForm(0), belgium?.code);
  for (const [index, member] of ['FR', 'DE', 'SN', 'KE', 'BR', 'IN', 'MA'].entries()) {
    await send(ptc, byMember(member, sessionForm(index + 1)));
  }
  await send(ptc, { capacity: 'observer', ...sessionForm(9) });
  await ptc.close();
  codes.push(...[belgium, japan].flatMap((code) => (code ? [{ ...code, isUsed: code === belgium }] : [])));

  const hscRecord = { ...ptcSession, committee: 'HSC', numbers: '78', format: 'hybrid' } as const;
  const hsc = await open('session-confidential-open', 'hana', {
    ...ptcPlan,
    definition: 'post-session-hsc',
    record: hscRecord,
    closesAt: '2026-12-18T17:00:00.000Z',
  });
  const [used, unused] = await issue(hsc, 'ES', 'ZA');
  await send(hsc, { attendance: 'online', ...sessionForm(2), remoteAccess: 4 }, used?.code);
  for (const [index, member] of ['FR', 'IT', 'CL', 'NG', 'PE', 'TH'].entries()) {
    await send(hsc, byMember(member, { attendance: 'onsite', ...sessionForm(index) }));
  }
  codes.push(...[used, unused].flatMap((code) => (code ? [{ ...code, isUsed: code === used }] : [])));

  const anonymous = { ...ptcPlan, confidentiality: 'anonymous', closesAt: null } as const;
  const ec = await open('session-anonymous-closed', 'emil', {
    ...anonymous,
    definition: 'post-session-ec',
    record: { ...ptcSession, committee: 'EC', numbers: '94' },
  });
  for (let index = 0; index < 11; index += 1) await send(ec, byDelegate(sessionForm(index)));
  await ec.close();

  const cbc = await open('session-anonymous-open', 'chloe', {
    ...anonymous,
    definition: 'post-session-cbc',
    record: { ...ptcSession, committee: 'CBC', numbers: '17', agendaItems: [] },
  });
  for (let index = 0; index < 5; index += 1) await send(cbc, byDelegate(sessionForm(index)));

  await draft('session-draft', 'paul', {
    ...ptcPlan,
    record: { ...ptcSession, numbers: '249/250', startsOn: '2027-04-12', endsOn: '2027-04-16' },
    closesAt: '2027-04-30T17:00:00.000Z',
  });

  const workshop = await open('activity-anonymous-closed', 'carl', activityPlan);
  for (let index = 0; index < 8; index += 1) await send(workshop, byDelegate(activityForm(index)));
  await workshop.close();

  const mission = await open('activity-confidential-closed', 'carl', {
    ...activityPlan,
    record: { ...activityRecord, type: 'diagnostic-mission', startsOn: '2026-06-01', endsOn: '2026-06-05' },
    confidentiality: 'confidential',
    population: 30,
  });
  for (const [index, member] of ['KZ', 'UZ', 'KG', 'TJ', 'MN', 'AZ'].entries()) {
    await send(mission, byMember(member, activityForm(index + 1)));
  }
  await mission.close();
  return { surveys, submissions, codes };
}
