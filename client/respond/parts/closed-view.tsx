import type { Filling } from '../filling.ts';
import { Announced } from './announced.tsx';
import { AnswerList } from './answer-list.tsx';

type Props = { readonly filling: Filling };

/** The survey was closed before the answers came: they stay on the device, to be read, printed or deleted. */
export function ClosedView({ filling }: Props) {
  const { form, keeper } = filling;
  const isKept = keeper.state.value === 'saved';
  return (
    <>
      <Announced kind="refused" title={form.t('closed-title')}>
        <p>
          {form.t('closed')} {isKept && form.t('closed-kept')}
        </p>
        {isKept && (
          <button type="button" onClick={() => keeper.startAgain()}>
            {form.t('delete')}
          </button>
        )}
      </Announced>
      <h2>{form.t('your-answers')}</h2>
      <AnswerList form={form} />
    </>
  );
}
