import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Api } from '../../shared/api.ts';
import type { Failure, Outcome } from '../../shared/outcome.ts';
import { brusselsFields, brusselsInstant } from '../words/brussels-time.ts';
import { dispositions } from '../../shared/wave-types.ts';
import type { Disposition, NotedDisposition, WaveDetail, WaveMember } from '../../shared/wave-types.ts';

export type ShownDispositions = Disposition | 'unanswered' | '';

/** What was done last, for the line that says so. */
export type Done = { readonly is: 'invited' | 'opened' | 'letters' | 'planned'; readonly count: number };

export type WaveModel = {
  readonly detail: ReadonlySignal<WaveDetail | null>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly isBusy: ReadonlySignal<boolean>;
  readonly done: ReadonlySignal<Done | null>;
  readonly disposition: Signal<ShownDispositions>;
  readonly region: Signal<string>;
  readonly regions: ReadonlySignal<readonly string[]>;
  readonly shown: ReadonlySignal<readonly WaveMember[]>;
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

export function createWaveModel(api: Api, id: string): WaveModel {
  const detail = signal<WaveDetail | null>(null);
  const failure = signal<Failure | null>(null);
  const isBusy = signal(false);
  const done = signal<Done | null>(null);
  const disposition = signal<ShownDispositions>('unanswered');
  const region = signal('');
  const isAsking = signal(false);
  const reminderDays = signal<readonly string[]>([]);
  const members = computed(() => detail.value?.members ?? []);
  const load = async () => {
    const found = await api.wave(id);
    failure.value = found.ok ? null : found.failure;
    if (!found.ok) return;
    detail.value = found.value;
    const planned = found.value.plan?.reminders.filter(({ state }) => state === 'planned') ?? [];
    reminderDays.value = [...planned.map(({ at }) => brusselsFields(at).date), '', ''];
  };
  /** One thing at a time; then the page shows what has become of it. */
  const attempt = async <Value>(act: () => Promise<Outcome<Value>>): Promise<Value | undefined> => {
    if (isBusy.value) return undefined;
    isBusy.value = true;
    done.value = null;
    const outcome = await act();
    isBusy.value = false;
    if (!outcome.ok) {
      failure.value = outcome.failure;
      return undefined;
    }
    await load();
    return outcome.value;
  };
  const invite = async (ids: readonly string[] | null) => {
    const counts = await attempt(() => api.sendInvitations(id, ids));
    if (counts !== undefined) done.value = { is: 'invited', count: counts.mailed };
  };
  return {
    detail,
    failure,
    isBusy,
    done,
    disposition,
    region,
    regions: computed(() => [...new Set(members.value.map((member) => member.region))].sort()),
    shown: computed(() => members.value.filter((member) => isShown(member, disposition.value, region.value))),
    reachable: computed(() => members.value.filter(isReachable).length),
    isAsking,
    reminderDays,
    load,
    planReminders: async () => {
      const days = reminderDays.value.flatMap((day) => brusselsInstant(day, remindsAt) ?? []);
      const saved = await attempt(() => api.planReminders(id, days));
      if (saved !== undefined) done.value = { is: 'planned', count: days.length };
    },
    open: async () => {
      isAsking.value = false;
      const survey = await attempt(() => api.openSurvey(id));
      if (survey !== undefined) done.value = { is: 'opened', count: survey.population ?? 0 };
    },
    inviteUnreached: () => invite(null),
    inviteAgain: (memberId) => invite([memberId]),
    note: async (memberId, noted) => void (await attempt(() => api.noteDisposition(id, memberId, noted))),
    letters: async () => {
      const csv = await attempt(() => api.letters(id, null));
      if (csv !== undefined) done.value = { is: 'letters', count: members.value.filter(isWritten).length };
      return csv;
    },
  };
}

/** As clocks in Brussels show it. */
const remindsAt = '09:00';

const answered: readonly Disposition[] = ['complete', 'partial'];

function isShown(member: WaveMember, wanted: ShownDispositions, region: string): boolean {
  const isWanted =
    wanted === '' || (wanted === 'unanswered' ? !answered.includes(member.disposition) : member.disposition === wanted);
  return isWanted && (region === '' || member.region === region);
}

const isReachable = ({ disposition, contact }: WaveMember): boolean =>
  contact?.takesMail === true && (disposition === 'not-sent' || disposition === 'undeliverable');

const isWritten = ({ sentBy }: WaveMember): boolean => sentBy === 'letter';

export const shownDispositions: readonly ShownDispositions[] = ['unanswered', ...dispositions, ''];
