import type { SessionRecord, Survey } from '../../../survey-definitions/surveys/survey.ts';

export const sessionRecord: SessionRecord = {
  kind: 'session',
  committee: 'PTC',
  numbers: '243/244',
  startsOn: '2026-04-13',
  endsOn: '2026-04-16',
  place: 'Brussels',
  format: 'hybrid',
  languages: ['en', 'fr'],
  agendaItems: [],
};

export const survey: Survey = {
  id: 's1',
  address: 'abcd2345',
  definition: 'post-session-ptc',
  version: 1,
  record: sessionRecord,
  confidentiality: 'confidential',
  languages: ['en', 'fr'],
  population: 116,
  state: 'draft',
  closesAt: '2026-11-27T17:00:00.000Z',
  createdAt: '2026-04-01T08:00:00.000Z',
  openedAt: null,
  closedAt: null,
  responses: 0,
};
