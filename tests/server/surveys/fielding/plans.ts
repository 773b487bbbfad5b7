import type { ActivityRecord, SessionRecord, SurveyPlan } from '../../../../survey-definitions/surveys/survey.ts';

export const ptcSession: SessionRecord = {
  kind: 'session',
  committee: 'PTC',
  numbers: '247/248',
  startsOn: '2026-11-16',
  endsOn: '2026-11-20',
  place: 'Brussels',
  format: 'on-site',
  languages: ['en', 'fr'],
  agendaItems: [
    { code: 'a1', label: { en: 'E-commerce', fr: 'Commerce électronique' } },
    { code: 'a2', label: { en: 'Data strategy', fr: 'Stratégie en matière de données' } },
  ],
};

export const ptcPlan: SurveyPlan = {
  definition: 'post-session-ptc',
  record: ptcSession,
  confidentiality: 'confidential',
  languages: ['en', 'fr'],
  population: 80,
  closesAt: '2026-11-22T09:30:00.000Z',
};

export const hscPlan: SurveyPlan = {
  ...ptcPlan,
  definition: 'post-session-hsc',
  record: { ...ptcSession, committee: 'HSC', numbers: '78' },
};

export const activityRecord: ActivityRecord = {
  kind: 'activity',
  title: { en: 'National workshop on strategic planning', fr: 'Atelier national sur la planification stratégique' },
  type: 'national-workshop',
  topics: ['CBSTRAT'],
  alignedWithPlan: true,
  host: 'KZ',
  beneficiaries: ['KZ'],
  place: 'Astana',
  format: 'on-site',
  startsOn: '2026-11-16',
  endsOn: '2026-11-20',
  languages: ['ru'],
  programme: '',
  donor: '',
  partners: ['OSCE'],
  experts: 2,
  accreditedExperts: 1,
  participants: null,
  otherParticipants: '',
  expectedOutput: 'Draft strategic plan',
  outputDelivered: 'yes',
};

export const activityPlan: SurveyPlan = {
  definition: 'post-capacity-building',
  record: activityRecord,
  confidentiality: 'anonymous',
  languages: ['en', 'fr'],
  population: null,
  closesAt: null,
};

export const wavePlan: SurveyPlan = {
  definition: 'annual-engagement',
  record: { kind: 'wave', year: 2026 },
  confidentiality: 'confidential',
  languages: ['en', 'fr'],
  population: null,
  closesAt: null,
};
