import { signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Problem } from '../../../survey-definitions/language/problem.ts';
import type { Api } from '../../shared/api.ts';
import type { Failure } from '../../shared/outcome.ts';

export type FreezeModel = {
  readonly title: Signal<string>;
  readonly problems: ReadonlySignal<readonly Problem[]>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly isBusy: ReadonlySignal<boolean>;
  readonly freeze: (year: number) => Promise<void>;
};

/** Freezes a year's scorecard under a title; `onFrozen` gets the snapshot's id. */
export function createFreezeModel(api: Api, onFrozen: (id: string) => void): FreezeModel {
  const title = signal('');
  const problems = signal<readonly Problem[]>([]);
  const failure = signal<Failure | null>(null);
  const isBusy = signal(false);
  const freeze = async (year: number) => {
    failure.value = null;
    problems.value = title.value.trim() === '' ? [{ path: 'title', code: 'required' }] : [];
    if (problems.value.length > 0 || isBusy.value) return;
    isBusy.value = true;
    const frozen = await api.takeSnapshot(year, title.value.trim());
    isBusy.value = false;
    if (frozen.ok) onFrozen(frozen.value);
    else if (frozen.failure.problems.length > 0) problems.value = frozen.failure.problems;
    else failure.value = frozen.failure;
  };
  return { title, problems, failure, isBusy, freeze };
}
