import { answerTo, type Form } from '../model/form.ts';

type Props = { readonly form: Form; readonly variable: string; readonly maximum: number };

/** Characters, as the core counts them, that may still be typed; said only when it gets tight. */
export function Remaining({ form, variable, maximum }: Props) {
  const answer = answerTo(form, variable);
  const left = maximum - (typeof answer === 'string' ? [...answer].length : 0);
  return (
    <p class={left < 0 ? 'left wrong' : 'left'} aria-live={left < maximum / 10 ? 'polite' : 'off'}>
      {left < 0 ? form.t('over', { count: -left }) : form.t('left', { count: left })}
    </p>
  );
}
