import type { Filling } from '../model/filling.ts';
import type { FormKey } from '../texts/catalogues.ts';

type Props = { readonly filling: Filling };

/** One quiet line at a fixed place: what is saved, what is sent. */
export function StatusLine({ filling }: Props) {
  const { form, keeper, submitting, isPreview } = filling;
  const stage = submitting.stage.value.name;
  const kept = keeper.state.value;
  return (
    <output class={`status ${stage}`}>
      {form.t(isPreview ? 'preview' : statusKey(stage, kept))}
      {stage === 'waiting' && (
        <button type="button" onClick={() => submitting.tryAgain()}>
          {form.t('try-now')}
        </button>
      )}
    </output>
  );
}

type Stage = Filling['submitting']['stage']['value']['name'];
type Kept = Filling['keeper']['state']['value'];

function statusKey(stage: Stage, kept: Kept): FormKey {
  if (stage === 'sending') return 'sending';
  if (stage === 'waiting') return kept === 'not-possible' ? 'waiting-unsaved' : 'waiting';
  return kept;
}
