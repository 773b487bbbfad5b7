import type { Form } from '../form.ts';
import { Announced } from './announced.tsx';
import { AnswerList } from './answer-list.tsx';

type Props = { readonly form: Form; readonly title: string; readonly text: string };

/** The answers cannot be taken; they are shown, so that nothing typed is lost. */
export function RefusedView({ form, title, text }: Props) {
  return (
    <>
      <Announced kind="refused" title={title}>
        <p>{text}</p>
      </Announced>
      <h2>{form.t('your-answers')}</h2>
      <AnswerList form={form} />
    </>
  );
}
