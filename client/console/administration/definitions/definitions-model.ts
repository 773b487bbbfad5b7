import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Api } from '../../../shared/api.ts';
import type { Definitions } from '../../../../server/surveys/questionnaires/definition-contract.ts';
import type { Failure } from '../../../shared/outcome.ts';

export type DefinitionsModel = {
  readonly definitions: ReadonlySignal<Definitions | null>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly load: () => Promise<void>;
};

export function createDefinitionsModel(api: Api): DefinitionsModel {
  const definitions = signal<Definitions | null>(null);
  const failure = signal<Failure | null>(null);
  const load = async () => {
    const found = await api.definitions();
    if (found.ok) definitions.value = found.value;
    else failure.value = found.failure;
  };
  return { definitions, failure, load };
}
