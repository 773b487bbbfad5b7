import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Member } from '../../../server/register/members/member-contract.ts';
import type { Failure } from '../../shared/outcome.ts';
import { createWaveForm } from './wave-form-model.ts';
import type { WaveForm, WaveFormNeeds } from './wave-form-model.ts';

export type WaveFormScreen = {
  readonly form: ReadonlySignal<WaveForm | null>;
  readonly members: ReadonlySignal<readonly Member[]>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly isNew: boolean;
  readonly load: () => Promise<void>;
};

/** A new wave, or the draft of one. */
export function createWaveFormScreen(needs: WaveFormNeeds, id: string | null): WaveFormScreen {
  const { api } = needs;
  const form = signal<WaveForm | null>(null);
  const members = signal<readonly Member[]>([]);
  const failure = signal<Failure | null>(null);
  const load = async () => {
    const [definitions, register, wave] = await Promise.all([
      api.definitions(),
      api.members(),
      id === null ? null : api.wave(id),
    ]);
    const failed = [definitions, register, wave].find((found) => found?.ok === false);
    if (failed?.ok === false) failure.value = failed.failure;
    if (!definitions.ok || !register.ok || wave?.ok === false) return;
    const definition = definitions.value.definitions.find(({ occasion }) => occasion === 'wave');
    if (definition === undefined || (wave !== null && wave.value.survey.state !== 'draft')) {
      failure.value = { code: 'conflict', problems: [], retryAfter: null };
      return;
    }
    members.value = register.value;
    form.value = createWaveForm(needs, definition, wave?.value ?? null);
  };
  return { form, members, failure, isNew: id === null, load };
}
