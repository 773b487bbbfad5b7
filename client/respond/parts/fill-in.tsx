import type { Filling } from '../model/filling.ts';
import { FormView } from './form-view.tsx';
import { ReceivedView } from './received-view.tsx';
import { RefusedView } from './refused-view.tsx';

type Props = { readonly filling: Filling };

/** What is hydrated: the form, and what comes after it. */
export function FillIn({ filling }: Props) {
  const { form, submitting } = filling;
  const { t } = form;
  const stage = submitting.stage.value;
  switch (stage.name) {
    case 'received':
      return <ReceivedView t={t} receipt={stage.receipt} isEarlier={stage.isEarlier} isCleared />;
    case 'survey-closed':
      return <RefusedView filling={filling} title={t('closed-title')} text={t('closed')} />;
    case 'code-used':
      return <RefusedView filling={filling} title={t('code-used-title')} text={t('code-used')} />;
    case 'gone':
      return <RefusedView filling={filling} title={t('gone')} text="" />;
    default:
      return <FormView filling={filling} />;
  }
}
