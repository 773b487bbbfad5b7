import type { SurveyPlan } from '../../../survey-definitions/surveys/survey.ts';
import type { CastName } from '../../setup/cast.ts';
import { activityPlan, hscPlan, ptcPlan, wavePlan } from '../surveys/fielding/plans.ts';

/** What staff routes are about; each kind belongs to somebody else. */
export const objectKinds = ['PTC', 'HSC', 'activity', 'wave'] as const;
export type ObjectKind = (typeof objectKinds)[number];

export const ownerOf = { PTC: 'paul', HSC: 'hana', activity: 'carl', wave: 'sofia' } as const satisfies Record<
  ObjectKind,
  CastName
>;

export const planOf: Readonly<Record<ObjectKind, SurveyPlan>> = {
  PTC: ptcPlan,
  HSC: hscPlan,
  activity: { ...activityPlan, confidentiality: 'confidential' },
  wave: wavePlan,
};

const seriesOf: Readonly<Record<ObjectKind, string>> = {
  PTC: 'SO1.satisfaction-ptc',
  HSC: 'SO2.satisfaction-hsc',
  activity: 'SP3.satisfaction',
  wave: 'SP1.satisfaction',
};

export const baselineOf = (kind: ObjectKind) => ({
  series: seriesOf[kind],
  rate: 0.5,
  measuredOn: '2022-06-30',
  source: 'Report',
});

/**
 * | for            | who may                                                                                       |
 * |----------------|-----------------------------------------------------------------------------------------------|
 * | everybody      | whoever is signed in                                                                          |
 * | administrators | administrators; all others 403                                                                |
 * | readers        | all but administrators, who get 403; what they get is filtered                                |
 * | object         | whoever may read the object, or with `work` its owner only; 404 for foreign and absent, 403 for a reader who may not work on it |
 */
export type StaffRoute = {
  readonly route: string;
  readonly for: 'everybody' | 'administrators' | 'readers' | 'object';
  readonly work?: true;
  /** `:id` is a survey in this state, or a baseline; else the object stands in the body. */
  readonly id?: 'draft' | 'open' | 'closed' | 'baseline';
  readonly body?: (kind: ObjectKind) => unknown;
  readonly ok: number;
};

const plan = (kind: ObjectKind): SurveyPlan => planOf[kind];
const preview = (kind: ObjectKind) => ({ ...planOf[kind], language: 'en' });
const survey = { for: 'object', id: 'open', ok: 200 } as const;
const colleague = { email: 'new@wco.test', name: 'New', roles: [{ role: 'secretariat' }] };
const accessToken = { name: 'Nightly', scopes: ['definitions.read'], days: 30 };
const codes = { delegations: [{ delegation: 'FR' }] };
const file = (kind: ObjectKind) => `series,rate,date,source\n${seriesOf[kind]},50 %,2022-06-30,Report\n`;

/** Every route for staff. A route that is not here fails the matrix: nothing is allowed by being forgotten. */
export const staffRoutes: readonly StaffRoute[] = [
  { route: 'GET /api/session', for: 'everybody', ok: 200 },
  { route: 'GET /api/definitions', for: 'everybody', ok: 200 },
  { route: 'GET /api/definitions/:name', for: 'everybody', ok: 200 },
  { route: 'GET /api/definitions/:name/preview', for: 'everybody', ok: 200 },
  { route: 'GET /api/members', for: 'everybody', ok: 200 },
  { route: 'GET /api/kpis', for: 'everybody', ok: 200 },
  { route: 'GET /api/plans', for: 'everybody', ok: 200 },
  { route: 'GET /api/plans/:id', for: 'everybody', ok: 200 },
  { route: 'GET /api/access-tokens', for: 'everybody', ok: 200 },
  { route: 'POST /api/access-tokens', for: 'everybody', ok: 201, body: () => accessToken },
  { route: 'GET /api/audit', for: 'administrators', ok: 200 },
  { route: 'GET /api/staff', for: 'administrators', ok: 200 },
  { route: 'POST /api/staff', for: 'administrators', ok: 201, body: () => colleague },
  { route: 'POST /api/staff/:id/invitation', for: 'administrators', ok: 201 },
  {
    route: 'PUT /api/staff/:id/roles',
    for: 'administrators',
    ok: 204,
    body: () => ({ roles: [{ role: 'secretariat' }] }),
  },
  { route: 'PUT /api/staff/:id/deactivation', for: 'administrators', ok: 204 },
  { route: 'DELETE /api/staff/:id/deactivation', for: 'administrators', ok: 204 },
  { route: 'GET /api/surveys', for: 'readers', ok: 200 },
  { route: 'GET /api/baselines', for: 'readers', ok: 200 },
  { route: 'GET /api/surveys/:id', ...survey },
  { route: 'GET /api/surveys/:id/preview', ...survey },
  { route: 'GET /api/surveys/:id/qr.svg', ...survey },
  { route: 'GET /api/surveys/:id/count', ...survey },
  { route: 'GET /api/surveys/:id/counts', ...survey },
  { route: 'GET /api/surveys/:id/results', ...survey, id: 'closed' },
  { route: 'GET /api/surveys/:id/responses.csv', ...survey, id: 'closed' },
  { route: 'GET /api/surveys/:id/answers.csv', ...survey, id: 'closed' },
  { route: 'GET /api/surveys/:id/texts.csv', ...survey, id: 'closed' },
  { route: 'GET /api/surveys/:id/waves.csv', ...survey, id: 'closed' },
  { route: 'GET /api/surveys/:id/waves-codebook.csv', ...survey },
  { route: 'GET /api/surveys/:id/package.zip', ...survey, id: 'closed' },
  { route: 'GET /api/surveys/:id/workbook.xlsx', ...survey, id: 'closed' },
  { route: 'GET /api/surveys/:id/codebook.csv', ...survey },
  { route: 'POST /api/surveys', for: 'object', work: true, ok: 201, body: plan },
  { route: 'POST /api/previews', for: 'object', work: true, ok: 200, body: preview },
  { route: 'PATCH /api/surveys/:id', ...survey, id: 'draft', work: true, body: plan },
  { route: 'DELETE /api/surveys/:id', ...survey, id: 'draft', work: true, ok: 204 },
  { route: 'PUT /api/surveys/:id/opening', ...survey, id: 'draft', work: true, body: () => ({}) },
  {
    route: 'PUT /api/surveys/:id/extension',
    ...survey,
    work: true,
    body: () => ({ closesAt: '2026-12-01T09:00:00Z' }),
  },
  { route: 'PUT /api/surveys/:id/closure', ...survey, work: true, body: () => ({}) },
  { route: 'POST /api/surveys/:id/access-codes', ...survey, work: true, ok: 201, body: () => codes },
  { route: 'POST /api/baselines', for: 'object', ok: 201, body: baselineOf },
  { route: 'PUT /api/baselines/:id/withdrawal', for: 'object', id: 'baseline', ok: 204 },
  { route: 'POST /api/baseline-imports', for: 'object', ok: 200, body: file },
];

/** Of those for everybody the ones that no permission guards: who one is, one's own tokens, and the Members' names. */
export const signedInRoutes: readonly string[] = ['GET /api/session', 'GET /api/access-tokens', 'GET /api/members'];

/** For the Secretariat alone; what each does, with whom, is in the tests of its folder. */
export const secretariatRoutes: readonly string[] = [
  'GET /api/imported-waves',
  'POST /api/imported-waves',
  'GET /api/figures',
  'POST /api/figures',
  'PUT /api/figures/:id/withdrawal',
  'POST /api/figure-imports',
  'GET /api/activities',
  'POST /api/activities',
  'PUT /api/activities/:id/withdrawal',
  'GET /api/measures',
  'POST /api/measures',
  'PUT /api/measures/:id/withdrawal',
  'POST /api/measure-imports',
  'GET /api/targets',
  'POST /api/targets',
  'PUT /api/targets/:id/withdrawal',
  'GET /api/margins',
  'POST /api/margins',
  'PUT /api/margins/:id/withdrawal',
  'GET /api/plan-drafts',
  'GET /api/plan-drafts/:id',
  'PUT /api/plan-drafts/:id',
  'DELETE /api/plan-drafts/:id',
  'PUT /api/plan-drafts/:id/publication',
  'GET /api/plan-drafts/:id/scorecard',
  'GET /api/focus-areas',
  'POST /api/focus-areas',
  'PUT /api/focus-areas/:id',
  'GET /api/ended-years',
  'PUT /api/ended-years/:series/:year',
  'GET /api/members/register',
  'GET /api/members/:id/changes',
  'POST /api/members',
  'PUT /api/members/:id',
  'GET /api/contacts',
  'GET /api/contacts.csv',
  'POST /api/contacts',
  'PUT /api/contacts/:id',
  'PUT /api/contacts/:id/end',
  'GET /api/contacts/:id/person-export',
  'DELETE /api/contacts/:id/person',
  'POST /api/contact-imports',
  'POST /api/person-exports',
  'POST /api/person-erasures',
  'GET /api/mail-templates',
  'POST /api/mail-templates/preview',
  'PUT /api/mail-templates/:kind/:language',
  'GET /api/surveys/:id/wave',
  'GET /api/surveys/:id/carried.csv',
  'GET /api/surveys/:id/invitations.csv',
  'GET /api/scorecard/package.zip',
  'PUT /api/surveys/:id/wave-plan',
  'PUT /api/surveys/:id/reminders',
  'POST /api/surveys/:id/invitations',
  'POST /api/surveys/:id/letters',
  'PUT /api/surveys/:id/dispositions/:member',
  'GET /api/scorecard',
  'GET /api/scorecard/series/:series',
  'GET /api/snapshots',
  'POST /api/snapshots',
  'GET /api/snapshots/:id',
  'GET /api/snapshots/:id/report.html',
  'GET /api/snapshots/:id/report.pdf',
  'GET /api/snapshots/:id/scorecard',
  'GET /api/snapshots/:id/scorecard/series/:series',
];

/** For the people of one Member: tests/server/wave/member-form/permissions.test.ts has their table, person by person. */
export const memberFormRoutes: readonly string[] = [
  'POST /api/collaboration/session',
  'DELETE /api/collaboration/session',
  'GET /api/collaboration',
  'GET /api/collaboration/state',
  'GET /api/collaboration/events',
  'PUT /api/collaboration/answers',
  'PUT /api/collaboration/sections/:name',
  'POST /api/collaboration/notes',
  'POST /api/collaboration/colleagues',
  'PUT /api/collaboration/colleagues/:id/end',
  'PUT /api/collaboration/submission',
  'DELETE /api/collaboration/submission',
  'GET /api/verify/:receipt',
];

/** For whoever made the object, and for administrators; who, is in the tests of its folder. */
export const ownRoutes: readonly string[] = ['PUT /api/access-tokens/:id/revocation'];

/** Everything else under /api is for respondents, or for those who are about to sign in. */
export const publicRoutes: readonly string[] = [
  'GET /api/openapi.json',
  'GET /api/docs',
  'POST /api/session',
  'DELETE /api/session',
  'POST /api/invitation-acceptance',
  'POST /api/respond/:address/responses',
  'POST /api/respond/:address/access',
];
