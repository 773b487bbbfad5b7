import { createApp } from '../../../../server/app/app.ts';
import { issueAccess } from '../../../../server/wave/member-form/collaborator-access-store.ts';
import type { Access, IssuedAccess } from '../../../../server/wave/member-form/collaborator-access-store.ts';
import type { z } from 'zod';
import { memberForm } from '../../../../server/wave/member-form/member-form-contract.ts';
import type { AnswerState, Collaboration } from '../../../../server/wave/member-form/member-form-contract.ts';
import type { AppDependencies } from '../../../../server/app/app.ts';
import type { Survey } from '../../../../survey-definitions/surveys/survey.ts';
import type { Conflict, Saved } from '../../../../survey-definitions/collaboration/merge-changes.ts';
import type { Answer } from '../../../../survey-definitions/language/answer.ts';
import type { OpenFresh } from '../../../setup/databases.ts';
import { createTestClient } from '../../../setup/test-client.ts';
import type { TestClient } from '../../../setup/test-client.ts';
import { wavePlan } from '../../surveys/fielding/plans.ts';
import { createSurveyApp } from '../../surveys/fielding/survey-app.ts';
import type { SurveyApp } from '../../surveys/fielding/survey-app.ts';

export type MemberApp = SurveyApp & {
  readonly survey: Survey;
  readonly issue: (access?: Partial<Access>) => Promise<IssuedAccess>;
  /** Opens a session with a code, as the page does. */
  readonly enter: (code: string) => Promise<TestClient>;
  /** Issues and enters. */
  readonly letIn: (access?: Partial<Access>) => Promise<Guest>;
};

export type Guest = TestClient & { readonly id: string; readonly code: string };

export const marie = { name: 'Marie Martin', email: 'marie@douane.test', language: 'fr' };
export const luc = { name: 'Luc Bernard', email: 'luc@douane.test', language: 'fr' };
export const anna = { name: 'Anna Schmidt', email: 'anna@zoll.test', language: 'en' };

export const contactPoint: Omit<Access, 'surveyId'> = {
  memberId: 'FR',
  person: marie,
  role: 'contact-point',
  sections: null,
  rest: 'read',
};

export const colleague: Omit<Access, 'surveyId'> = {
  ...contactPoint,
  person: luc,
  role: 'colleague',
  sections: ['so1', 'sp1'],
};

/** The application with an open wave; whoever is let in is the contact point of France unless told otherwise. */
export async function createMemberApp(
  open: OpenFresh,
  plan: Partial<typeof wavePlan> = {},
  overrides: Partial<AppDependencies> = {},
): Promise<MemberApp> {
  const surveyApp = await createSurveyApp(open, overrides);
  const { dependencies } = surveyApp;
  const app = createApp(dependencies);
  const survey = await surveyApp.open({ ...wavePlan, ...plan }, 'sofia');
  const issue: MemberApp['issue'] = (access = {}) =>
    issueOnce(dependencies, { ...contactPoint, surveyId: survey.id, ...access });
  const enter: MemberApp['enter'] = async (code) => {
    const response = await createTestClient(app, {}).post('/api/collaboration/session', { code });
    if (response.status !== 204) throw new Error(`${response.status}: ${await response.text()}`);
    return createTestClient(app, { cookie: cookieOf(response) });
  };
  return {
    ...surveyApp,
    anybody: createTestClient(app, {}),
    survey,
    issue,
    enter,
    letIn: async (access) => {
      const { collaboratorId, code } = await issue(access);
      return { ...(await enter(code)), id: collaboratorId, code };
    },
  };
}

export async function issueOnce(dependencies: AppDependencies, access: Access): Promise<IssuedAccess> {
  return dependencies.db.transaction().execute((trx) => issueAccess(trx, dependencies, access));
}

export const cookieOf = (response: Response): string => response.headers.get('set-cookie')?.split(';')[0] ?? '';

let saves = 0;

export type Typed = readonly [variable: string, value: Answer | null, base: number];

/** A save under a key of its own. */
export function saving(...changes: readonly Typed[]) {
  saves += 1;
  return {
    changes: changes.map(([variable, value, base]) => ({ variable, value, base })),
    key: `test-save-${String(saves).padStart(20, '0')}`,
  };
}

export type Reply = { readonly saved: Saved; readonly conflicts: readonly Conflict<AnswerState>[] };

export async function save(client: TestClient, ...changes: readonly Typed[]): Promise<Reply> {
  const response = await client.put('/api/collaboration/answers', saving(...changes));
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
  return held(memberForm.save, await response.json());
}

export async function read(client: TestClient): Promise<Collaboration> {
  const response = await client.get('/api/collaboration');
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
  return held(memberForm.read, await response.json());
}

/** An answer as it came, which has what its contract says and no field more. */
function held<Body>({ answer }: { readonly answer: z.ZodType<Body> }, told: Body): Body {
  answer.parse(told);
  return told;
}

/** What a Member must say at least. */
export const required: readonly Typed[] = [
  ['overall', 5, 0],
  ['sp1Overall', 4, 0],
  ['sp2Participation', 'no', 0],
  ['sp4Overall', 4, 0],
  ['sp5Overall', 3, 0],
  ['focusArea_FA1_work', 4, 0],
  ['focusArea_FA1_effect', 4, 0],
  ['focusArea_FA2_work', 4, 0],
  ['focusArea_FA2_effect', 4, 0],
  ['focusArea_FA3_work', 2, 0],
  ['focusArea_FA3_effect', 2, 0],
];
