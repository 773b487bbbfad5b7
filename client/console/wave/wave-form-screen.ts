import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Member } from '../../../server/register/members/member-contract.ts';
import { together } from '../../shared/outcome.ts';
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
    const wave = id === null ? Promise.resolve({ ok: true, value: null } as const) : api.wave(id);
    const found = await together(api.definitions(), api.members(), wave);
    failure.value = found.ok ? null : found.failure;
    if (!found.ok) return;
    const [{ definitions }, register, existing] = found.value;
    const definition = definitions.find(({ occasion }) => occasion === 'wave');
    if (definition === undefined || (existing !== null && existing.survey.state !== 'draft')) {
      failure.value = { code: 'conflict', problems: [], retryAfter: null };
      return;
    }
    members.value = register;
    form.value = createWaveForm(needs, definition, existing);
  };
  return { form, members, failure, isNew: id === null, load };
}
