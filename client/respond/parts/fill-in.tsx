import type { Filling } from '../filling.ts';
import { ClosedView } from './closed-view.tsx';
import { FormView } from './form-view.tsx';
import { ReceivedView } from './received-view.tsx';
import { RefusedView } from './refused-view.tsx';

type Props = { readonly filling: Filling };

/** What is hydrated: the form, and what comes after it. */
export function FillIn({ filling }: Props) {
  const { form, submitting } = filling;
  const stage = submitting.stage.value;
  switch (stage.name) {
    case 'received':
      return <ReceivedView t={form.t} receipt={stage.receipt} isEarlier={stage.isEarlier} isCleared />;
    case 'survey-closed':
      return <ClosedView filling={filling} />;
    case 'code-used':
      return <RefusedView form={form} title={form.t('code-used-title')} text={form.t('code-used')} />;
    case 'gone':
      return <RefusedView form={form} title={form.t('gone')} text={form.t('closed-kept')} />;
    default:
      return <FormView filling={filling} />;
  }
}
