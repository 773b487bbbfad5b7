import { signal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import type { Api } from '../../shared/api.ts';
import { createRequests } from '../blocks/form/requests.ts';
import type { RequestState } from '../blocks/form/requests.ts';

export type YearEndModel = RequestState & {
  readonly isAsking: Signal<boolean>;
  readonly end: (year: number) => Promise<void>;
};

/** Marks that nothing more is expected in a year of the series; `onEnded` shows what the year is now. */
export function createYearEndModel(api: Api, series: string, onEnded: () => Promise<void>): YearEndModel {
  const isAsking = signal(false);
  const { attempt, done, ...requests } = createRequests();
  const end = (year: number) =>
    attempt(
      () => api.endYear(series, year),
      async () => {
        isAsking.value = false;
        await onEnded();
        done.value = true;
      },
    );
  return { ...requests, done, isAsking, end };
}
