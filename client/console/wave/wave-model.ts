import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import { regions } from '../../../survey-definitions/reference/regions.ts';
import type { Region } from '../../../survey-definitions/reference/regions.ts';
import { surveyPath } from '../words/paths.ts';
import type { Api } from '../../shared/api.ts';
import type { Outcome } from '../../shared/outcome.ts';
import { createRequests } from '../blocks/form/requests.ts';
import type { RequestState } from '../blocks/form/requests.ts';
import { choice, createList } from '../blocks/list/list.ts';
import type { Choice, List } from '../blocks/list/list.ts';
import { brusselsFields, brusselsInstant } from '../words/brussels-time.ts';
import type {
  Disposition,
  NotedDisposition,
  WaveDetail,
  WaveMember,
} from '../../../server/wave/invitations/wave-contract.ts';

type ShownDisposition = Disposition | 'unanswered' | '';

/** What was done last, for the line that says so. */
export type Done = { readonly is: 'invited' | 'opened' | 'letters' | 'planned'; readonly count: number };

export type WaveModel = RequestState<Done> & {
  readonly detail: ReadonlySignal<WaveDetail | null>;
  readonly list: List<WaveMember, 'member' | 'contact'>;
  readonly disposition: Choice<WaveMember, ShownDisposition>;
  readonly region: Choice<WaveMember, Region | ''>;
  /** Those of the Members that are asked. */
  readonly regions: ReadonlySignal<readonly Region[]>;
  readonly address: ReadonlySignal<string>;
  /** Members to whom no mail has gone yet though there is somebody to write to. */
  readonly reachable: ReadonlySignal<number>;
  readonly isAsking: Signal<boolean>;
  /** Days of the reminders that are still to be sent; two more may be added. */
  readonly reminderDays: Signal<readonly string[]>;
  readonly load: () => Promise<void>;
  readonly planReminders: () => Promise<void>;
  readonly open: () => Promise<void>;
  readonly inviteUnreached: () => Promise<void>;
  readonly inviteAgain: (memberId: string) => Promise<void>;
  readonly note: (memberId: string, disposition: NotedDisposition | null) => Promise<void>;
  /** The CSV of all letters; undefined when it failed. */
  readonly letters: () => Promise<string | undefined>;
};

export function createWaveModel(
  api: Api,
  id: string,
  query: URLSearchParams,
  language: ReadonlySignal<string>,
): WaveModel {
  const detail = signal<WaveDetail | null>(null);
  const requests = createRequests<Done>();
  const disposition = choice<WaveMember, ShownDisposition>(
    query,
    'disposition',
    'wave.show',
    shownDispositions,
    isShown,
  );
  const isOfRegion = (member: WaveMember, wanted: Region | '') => member.region === wanted;
  const region = choice(query, 'region', 'members.region', ['', ...regions], isOfRegion);
  const isAsking = signal(false);
  const reminderDays = signal<readonly string[]>([]);
  const members = computed(() => detail.value?.members ?? []);
  const list = createList(members, {
    path: surveyPath(id, 'wave'),
    query,
    language,
    texts: ({ name, contact }) => [...Object.values(name), contact?.name ?? '', contact?.email ?? ''],
    choices: { disposition, region },
    columns: {
      member: ({ name }) => inLanguage(name, language.value),
      contact: ({ contact }) => contact?.name ?? '',
    },
    order: null,
  });
  const load = () =>
    requests.read(api.wave(id), (found) => {
      detail.value = found;
      const planned = found.plan?.reminders.filter(({ state }) => state === 'planned') ?? [];
      reminderDays.value = [...planned.map(({ at }) => brusselsFields(at).date), '', ''];
    });
  /** Then the page shows what has become of it. */
  const attempt = <Value>(act: () => Promise<Outcome<Value>>, doneBy: (value: Value) => Done | null) =>
    requests.attempt(act, async (value) => {
      await load();
      requests.done.value = doneBy(value);
    });
  const invite = (ids: readonly string[] | null) =>
    attempt(
      () => api.sendInvitations(id, ids),
      ({ mailed }) => ({ is: 'invited', count: mailed }),
    );
  return {
    ...requests,
    detail,
    disposition,
    region,
    regions: computed(() => regions.filter((name) => members.value.some((member) => member.region === name))),
    list,
    address: list.address,
    reachable: computed(() => members.value.filter(isReachable).length),
    isAsking,
    reminderDays,
    load,
    planReminders: () => {
      const days = reminderDays.value.flatMap((day) => brusselsInstant(day, remindsAt) ?? []);
      return attempt(
        () => api.planReminders(id, days),
        () => ({ is: 'planned', count: days.length }),
      );
    },
    open: () => {
      isAsking.value = false;
      return attempt(
        () => api.openSurvey(id),
        ({ population }) => ({ is: 'opened', count: population ?? 0 }),
      );
    },
    inviteUnreached: () => invite(null),
    inviteAgain: (memberId) => invite([memberId]),
    note: (memberId, noted) =>
      attempt(
        () => api.noteDisposition(id, memberId, noted),
        () => null,
      ),
    letters: async () => {
      let csv: string | undefined;
      await attempt(
        () => api.letters(id, null),
        (made) => {
          csv = made;
          return { is: 'letters', count: members.value.filter(isWritten).length };
        },
      );
      return csv;
    },
  };
}

/** As clocks in Brussels show it. */
const remindsAt = '09:00';

const answered: readonly Disposition[] = ['complete', 'partial'];

const isShown = (member: WaveMember, wanted: ShownDisposition): boolean =>
  wanted === 'unanswered' ? !answered.includes(member.disposition) : member.disposition === wanted;

const isReachable = ({ disposition, contact }: WaveMember): boolean =>
  contact?.takesMail === true && (disposition === 'not-sent' || disposition === 'undeliverable');

const isWritten = ({ sentBy }: WaveMember): boolean => sentBy === 'letter';

const shownDispositions: readonly [ShownDisposition, ...ShownDisposition[]] = [
  'unanswered',
  'complete',
  'partial',
  'sent',
  'queued',
  'not-sent',
  'undeliverable',
  'opted-out',
  'will-not-answer',
  '',
];
