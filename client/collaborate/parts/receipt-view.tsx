import { useSignal } from '@preact/signals';
import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import { pipe } from '../../../survey-definitions/language/piping.ts';
import type { Workspace } from '../model/workspace.ts';
import { PlaceLink } from './place-link.tsx';
import { fullTimeOf } from './words.ts';

type Props = { readonly workspace: Workspace };

/** The confirmation, to be printed or saved as PDF. */
export function ReceiptView({ workspace }: Props) {
  const { data, sync, w, isPlain } = workspace;
  const { state, receipt, submittedAt } = sync.state.value;
  if (receipt === null) {
    return (
      <h1 id="title" tabIndex={-1}>
        {w('receipt-none')}
      </h1>
    );
  }
  return (
    <>
      <section class="announced received">
        <h1 id="title" tabIndex={-1}>
          {w('receipt-title')}
        </h1>
        <dl class="slip">
          <div>
            <dt>{w('receipt-number')}</dt>
            <dd>
              <strong>{receipt}</strong>
            </dd>
          </div>
          <div>
            <dt>{inLanguage(data.member.name, data.language)}</dt>
            <dd>
              {pipe(data.texts.title, data.texts, data.occasion, data.language)}
              {submittedAt !== null && `, ${fullTimeOf(workspace, submittedAt)}`}
            </dd>
          </div>
        </dl>
        <p>
          {w('receipt-text')} {!isPlain.value && state === 'submitted' && w('receipt-cleared')}
        </p>
        <p class="verify">
          <a href={`/m/verify?receipt=${receipt}`}>{w('receipt-verify')}</a>
        </p>
        {state === 'draft' && <p class="notice">{w('receipt-reopened')}</p>}
        {data.hasPdf && (
          <p class="as-pdf">
            <a href={`/m/receipt.pdf?lang=${data.language}`} download>
              {w('receipt-pdf')}
            </a>
          </p>
        )}
        {!isPlain.value && (
          <button type="button" onClick={() => window.print()}>
            {w('receipt-print')}
          </button>
        )}
      </section>
      <p class="end">
        <PlaceLink workspace={workspace} to={{ name: 'check' }}>
          {w('receipt-answers')}
        </PlaceLink>
      </p>
      <Reopen workspace={workspace} />
      <YearsLink workspace={workspace} />
    </>
  );
}

/** Once the survey has closed: to a page of the server's. */
export const YearsLink = ({ workspace: { data, w } }: Props) =>
  data.hasYears && (
    <p>
      <a href="/m/years">{w('years-title')}</a>
    </p>
  );

function Reopen({ workspace }: Props) {
  const { sync, w, world } = workspace;
  const { me, state, surveyState } = sync.state.value;
  const hasFailed = useSignal(false);
  if (me.role !== 'contact-point' || state !== 'submitted' || surveyState !== 'open') return null;
  const onSubmit = async (event: Event) => {
    event.preventDefault();
    const reopened = await world.api.reopen();
    hasFailed.value = !reopened.ok;
    await sync.refresh();
    if (reopened.ok) world.go({ name: 'tasks' }, 'title');
  };
  return (
    <form method="post" action="/m/reopening" class="reopen" onSubmit={onSubmit}>
      <p class="hint">{w('reopen-hint')}</p>
      {hasFailed.value && (
        <p class="problem" role="alert">
          {w('reopen-failed')}
        </p>
      )}
      <button class="secondary">{w('reopen')}</button>
    </form>
  );
}
