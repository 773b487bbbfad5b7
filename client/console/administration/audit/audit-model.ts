import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Api } from '../../../shared/api.ts';
import type { AuditLine } from '../../../../server/app/audit/audit-contract.ts';
import type { Failure } from '../../../shared/outcome.ts';

export type AuditModel = {
  readonly lines: ReadonlySignal<readonly AuditLine[]>;
  readonly isLoaded: ReadonlySignal<boolean>;
  readonly hasMore: ReadonlySignal<boolean>;
  readonly failure: ReadonlySignal<Failure | null>;
  /** The next older page; the newest at first. */
  readonly load: () => Promise<void>;
};

export function createAuditModel(api: Api): AuditModel {
  const lines = signal<readonly AuditLine[]>([]);
  /** undefined: nothing asked yet; null: there are no older lines. */
  const next = signal<number | null | undefined>(undefined);
  const failure = signal<Failure | null>(null);
  const load = async () => {
    if (next.value === null) return;
    const page = await api.audit(next.value);
    failure.value = page.ok ? null : page.failure;
    if (!page.ok) return;
    lines.value = [...lines.value, ...page.value.entries];
    next.value = page.value.next;
  };
  return {
    lines,
    isLoaded: computed(() => next.value !== undefined),
    hasMore: computed(() => typeof next.value === 'number'),
    failure,
    load,
  };
}
