import type { Translate } from '../../shared/i18n.ts';
import type { WordKey } from '../texts/catalogues.ts';

type Props = { readonly w: Translate<WordKey>; readonly state: 'question' | 'done' };

/** Where the last line of a mail leads. Looking changes nothing: programs that look at mails follow links too. */
export function OptOutPage({ w, state }: Props) {
  if (state === 'done') {
    return (
      <div class="step opening">
        <section class="announced received">
          <h1 id="title">{w('opt-out-done')}</h1>
          <p>{w('opt-out-done-text')}</p>
        </section>
      </div>
    );
  }
  return (
    <div class="step opening">
      <h1 id="title">{w('opt-out-question')}</h1>
      <p class="introduction">{w('opt-out-text')}</p>
      <form method="post">
        <input type="hidden" name="opt-out" value="yes" />
        <div class="end">
          <button class="primary">{w('opt-out-button')}</button>
        </div>
      </form>
    </div>
  );
}
