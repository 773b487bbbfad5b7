import { firstLanguage } from '../../../../survey-definitions/reference/first-language.ts';
import type { OfficialLanguage } from '../../../../survey-definitions/reference/language-entry.ts';
import { inEachOfficial, officialLanguages } from '../../../../survey-definitions/reference/languages.ts';
import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { Committee } from '../../../../survey-definitions/reference/committees.ts';
import type { Format, SessionRecord, Survey } from '../../../../survey-definitions/surveys/survey.ts';
import { agendaItems, agendaLines, agendaText } from './agenda-lines.ts';
import { field } from '../../blocks/form/form-field.ts';
import type { Field, Named } from '../../blocks/form/form-field.ts';
import { missingFields } from '../../blocks/form/missing-fields.ts';
import { placeFields, typedPlace, type PlaceFields } from './place-fields.ts';
import { nextSessionNumbers } from './session-numbers.ts';
import { suggestedSignal } from '../../blocks/form/suggested-signal.ts';
import { workingWeek } from './working-week.ts';

export type SessionForm = {
  readonly committees: readonly Committee[];
  readonly committee: Field<Committee>;
  readonly numbers: Field<string>;
  readonly startsOn: Field<string>;
  readonly endsOn: Field<string>;
  readonly place: PlaceFields;
  readonly format: Field<Format>;
  readonly languages: Field<readonly string[]>;
  /** What was pasted, by language. */
  readonly agenda: Readonly<Record<OfficialLanguage, Field<string>>>;
  /** How many items the pasted lines are, by language. */
  readonly agendaCounts: ReadonlySignal<Readonly<Record<OfficialLanguage, number>>>;
  readonly fields: readonly Named[];
  readonly record: ReadonlySignal<SessionRecord>;
  readonly problems: () => readonly Problem[];
};

/** `earlier` are the surveys that this person sees: the last session of the committee fills in what rarely changes. */
export function createSessionForm(
  committees: readonly [Committee, ...Committee[]],
  earlier: readonly Survey[],
  today: Date,
  existing?: SessionRecord,
): SessionForm {
  const committee = field('record.committee', 'session.committee', existing?.committee ?? committees[0]);
  const last = computed(() => lastSession(earlier, committee.value));
  const week = workingWeek(today);
  const known = existing ?? last.value;
  const agendaIn = (language: string) => agendaText(existing?.agendaItems ?? [], language);
  const fields = {
    committee,
    numbers: field(
      'record.numbers',
      'session.numbers',
      existing?.numbers ?? suggestedSignal(computed(() => suggestedNumbers(last.value))),
    ),
    startsOn: field('record.startsOn', 'session.starts-on', existing?.startsOn ?? week.startsOn),
    endsOn: field('record.endsOn', 'session.ends-on', existing?.endsOn ?? week.endsOn),
    format: field<Format>('record.format', 'session.format', known?.format ?? 'on-site'),
    languages: field<readonly string[]>('record.languages', 'session.languages', known?.languages ?? officialLanguages),
  };
  const place = placeFields(known?.place ?? 'Brussels');
  const agenda = inEachOfficial((tag) =>
    field(tag === firstLanguage ? 'record.agendaItems' : `agenda.${tag}`, `session.agenda-${tag}`, agendaIn(tag)),
  );
  const record = computed<SessionRecord>(() => ({
    kind: 'session',
    committee: committee.value,
    numbers: fields.numbers.value.trim(),
    startsOn: fields.startsOn.value,
    endsOn: fields.endsOn.value,
    place: typedPlace(place),
    format: fields.format.value,
    languages: fields.languages.value,
    agendaItems: agendaItems(inEachOfficial((tag) => agenda[tag].value)),
  }));
  return {
    ...fields,
    place,
    fields: [...Object.values(fields), ...place, agenda[firstLanguage]],
    committees,
    agenda,
    agendaCounts: computed(() => inEachOfficial((tag) => agendaLines(agenda[tag].value).length)),
    record,
    problems: () => problemsOf(record.value),
  };
}

export function lastSession(surveys: readonly Survey[], committee: Committee): SessionRecord | undefined {
  return surveys
    .map((survey) => survey.record)
    .filter((record) => record.kind === 'session')
    .filter((record) => record.committee === committee)
    .sort((a, b) => b.endsOn.localeCompare(a.endsOn))[0];
}

const suggestedNumbers = (last: SessionRecord | undefined) =>
  last === undefined ? '' : (nextSessionNumbers(last.numbers) ?? '');

function problemsOf(record: SessionRecord): readonly Problem[] {
  const { numbers, startsOn, endsOn, languages } = record;
  const isRemote = record.format === 'online' || record.format === 'document-based';
  const place = isRemote || record.place !== '' ? {} : { place: '' };
  const order = startsOn !== '' && endsOn !== '' && endsOn < startsOn;
  // The first language may stand alone.
  const lengths = officialLanguages.map((tag) => record.agendaItems.filter(({ label }) => tag in label).length);
  const isUneven = lengths.slice(1).some((length) => length > 0 && length !== lengths[0]);
  return [
    ...missingFields('record', { numbers, startsOn, endsOn, ...place, languages }),
    ...(order ? [{ path: 'record.endsOn', code: 'ends-before-start' }] : []),
    ...(isUneven ? [{ path: 'record.agendaItems', code: 'agenda-uneven' }] : []),
  ];
}
