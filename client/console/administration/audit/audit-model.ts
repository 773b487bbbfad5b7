import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Api } from '../../../shared/api.ts';
import type { AuditLine } from '../../../../server/app/audit/audit-contract.ts';
import { createRequests } from '../../blocks/form/requests.ts';
import type { RequestState } from '../../blocks/form/requests.ts';

export type AuditModel = Pick<RequestState, 'failure' | 'isBusy'> & {
  readonly lines: ReadonlySignal<readonly AuditLine[]>;
  readonly isLoaded: ReadonlySignal<boolean>;
  readonly hasMore: ReadonlySignal<boolean>;
  /** The next older page; the newest at first. */
  readonly load: () => Promise<void>;
};

export function createAuditModel(api: Api): AuditModel {
  const lines = signal<readonly AuditLine[]>([]);
  /** undefined: nothing asked yet; null: there are no older lines. */
  const next = signal<number | null | undefined>(undefined);
  const { failure, isBusy, attempt } = createRequests();
  const load = async () => {
    const before = next.value;
    if (before === null) return;
    await attempt(
      () => api.audit(before),
      (page) => {
        lines.value = [...lines.value, ...page.entries];
        next.value = page.next;
      },
    );
  };
  return {
    lines,
    isLoaded: computed(() => next.value !== undefined),
    hasMore: computed(() => typeof next.value === 'number'),
    failure,
    isBusy,
    load,
  };
}
