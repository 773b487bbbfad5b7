import type { OpenProblem } from '../../../server/wave/member-pages/member-page-contract.ts';
import type { Translate } from '../../shared/i18n.ts';
import type { WordKey } from '../texts/catalogues.ts';

type Props = {
  readonly w: Translate<WordKey>;
  readonly problem: OpenProblem | null;
  readonly isSignedIn: boolean;
};

/**
 * Where the personal link leads, and where the code can be typed. Nothing opens by itself: programs that look at mails follow links too.
 * The script puts the code of the address into the field.
 */
export function OpenPage({ w, problem, isSignedIn }: Props) {
  return (
    <div class="step opening">
      <h1>{w('open-title')}</h1>
      <p class="introduction">{w('open-lead')}</p>
      {isSignedIn && (
        <p class="notice">
          {w('open-continue')} <a href="/m/tasks">{w('open-continue-link')}</a>
        </p>
      )}
      <form method="post" action="/m" class="section" id="open" novalidate autocomplete="off">
        <p class="notice" id="link-found" hidden>
          {w('open-link-found')}
        </p>
        <div class={problem ? 'question wrong' : 'question'} id="typed">
          <label for="code">{w('open-code')}</label>
          <p class="hint" id="code-hint">
            {w('open-code-hint')}
          </p>
          <p class="problem" id="code-problem" role="alert">
            {problem && w(`open-${problem}`)}
          </p>
          <input
            id="code"
            name="code"
            type="text"
            maxLength={100}
            autocapitalize="characters"
            spellcheck={false}
            autofocus={problem !== null}
            aria-invalid={problem !== null || undefined}
            aria-describedby="code-hint code-problem"
          />
        </div>
        <label class="switch" id="shared-choice" hidden>
          <input type="checkbox" id="shared" />
          <span>
            {w('shared')}
            <small>{w('shared-hint')}</small>
          </span>
        </label>
        <div class="end">
          <button class="primary">{w('open-button')}</button>
        </div>
      </form>
    </div>
  );
}
