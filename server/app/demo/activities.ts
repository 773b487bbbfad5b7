import { inEachOfficial } from '../../../survey-definitions/reference/languages.ts';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { activityTypes, type ActivityRecord, type ActivityType } from '../../../survey-definitions/surveys/survey.ts';

export type DemoActivity = { readonly record: ActivityRecord; readonly answering: number };

/** The activities of the demonstration in order of time; the last one is still in the field. */
export function readActivities(): { readonly closed: readonly DemoActivity[]; readonly open: DemoActivity } {
  const text = readFileSync(new URL('activities.csv', import.meta.url), 'utf8');
  const rows = Papa.parse<Readonly<Record<string, string>>>(text, {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  }).data;
  const activities = rows.map(activityOf);
  const open = activities.at(-1);
  if (!open) throw new Error('activities.csv is empty');
  return { closed: activities.slice(0, -1), open };
}

function activityOf(row: Readonly<Record<string, string>>): DemoActivity {
  const cell = (name: string): string => row[name] ?? '';
  const record: ActivityRecord = {
    kind: 'activity',
    title: inEachOfficial((tag) => cell(`title_${tag}`)),
    type: typeOf(cell('type')),
    topics: [cell('topic')],
    alignedWithPlan: true,
    host: cell('host'),
    beneficiaries: [cell('host')],
    place: cell('place'),
    format: cell('place') === '' ? 'online' : 'on-site',
    startsOn: cell('startsOn'),
    endsOn: cell('endsOn'),
    languages: [cell('language')],
    programme: '',
    donor: '',
    partners: [],
    experts: 2,
    accreditedExperts: null,
    participants: cell('participants') === '' ? null : Number(cell('participants')),
    otherParticipants: '',
    expectedOutput: '',
    outputDelivered: null,
  };
  return {
    record: record.place === 'Astana' ? { ...record, ...astana } : record,
    answering: Number(cell('answering')),
  };
}

/**
 * The workshop in Astana is modelled on a real one (domain.md 4.2): five days in Russian, a partner organization, participants from
 * other services, an output that can be checked, and numbers that were never recorded and stay unknown.
 */
const astana: Partial<ActivityRecord> = {
  partners: ['OSCE'],
  experts: null,
  otherParticipants: 'Other public services, business, donor organizations, consultants',
  expectedOutput: 'Draft strategic plan for the next five years',
  outputDelivered: 'yes',
};

function typeOf(text: string): ActivityType {
  const type = activityTypes.find((known) => known === text);
  if (!type) throw new Error(`activities.csv: there is no type ${text}`);
  return type;
}
