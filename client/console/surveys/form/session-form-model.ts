import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { Committee } from '../../../../survey-definitions/reference/committees.ts';
import type { Format, SessionRecord, Survey } from '../../../../survey-definitions/surveys/survey.ts';
import { agendaItems, agendaLines, agendaText } from './agenda-lines.ts';
import { missingFields } from '../../blocks/form/missing-fields.ts';
import { nextSessionNumbers } from './session-numbers.ts';
import { suggestedSignal } from '../../blocks/form/suggested-signal.ts';
import { workingWeek } from './working-week.ts';

export type SessionForm = {
  readonly committees: readonly Committee[];
  readonly committee: Signal<Committee>;
  readonly numbers: Signal<string>;
  readonly startsOn: Signal<string>;
  readonly endsOn: Signal<string>;
  readonly place: Signal<string>;
  readonly format: Signal<Format>;
  readonly languages: Signal<readonly string[]>;
  /** What was pasted, by language. */
  readonly agenda: Readonly<Record<'en' | 'fr', Signal<string>>>;
  /** How many items the pasted lines are, by language. */
  readonly agendaCounts: ReadonlySignal<{ readonly en: number; readonly fr: number }>;
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
  const committee = signal(existing?.committee ?? committees[0]);
  const last = computed(() => lastSession(earlier, committee.value));
  const week = workingWeek(today);
  const numbers =
    existing === undefined ? suggestedSignal(computed(() => suggestedNumbers(last.value))) : signal(existing.numbers);
  const startsOn = signal(existing?.startsOn ?? week.startsOn);
  const endsOn = signal(existing?.endsOn ?? week.endsOn);
  const place = signal(existing?.place ?? last.value?.place ?? 'Brussels');
  const format = signal<Format>(existing?.format ?? last.value?.format ?? 'on-site');
  const languages = signal<readonly string[]>(existing?.languages ?? last.value?.languages ?? ['en', 'fr']);
  const agenda = {
    en: signal(agendaText(existing?.agendaItems ?? [], 'en')),
    fr: signal(agendaText(existing?.agendaItems ?? [], 'fr')),
  };
  const record = computed<SessionRecord>(() => ({
    kind: 'session',
    committee: committee.value,
    numbers: numbers.value.trim(),
    startsOn: startsOn.value,
    endsOn: endsOn.value,
    place: place.value.trim(),
    format: format.value,
    languages: languages.value,
    agendaItems: agendaItems({ en: agenda.en.value, fr: agenda.fr.value }),
  }));
  return {
    committees,
    committee,
    numbers,
    startsOn,
    endsOn,
    place,
    format,
    languages,
    agenda,
    agendaCounts: computed(() => ({
      en: agendaLines(agenda.en.value).length,
      fr: agendaLines(agenda.fr.value).length,
    })),
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
  const place = record.format === 'online' || record.format === 'document-based' ? {} : { place: record.place };
  const order = startsOn !== '' && endsOn !== '' && endsOn < startsOn;
  const isBilingual = record.agendaItems.some((item) => item.label['fr'] !== undefined);
  const isUneven =
    isBilingual && record.agendaItems.some((item) => item.label['fr'] === undefined || item.label['en'] === undefined);
  return [
    ...missingFields('record', { numbers, startsOn, endsOn, ...place, languages }),
    ...(order ? [{ path: 'record.endsOn', code: 'ends-before-start' }] : []),
    ...(isUneven ? [{ path: 'record.agendaItems', code: 'agenda-uneven' }] : []),
  ];
}
