import type { ComponentChildren } from 'preact';
import { pipe } from '../../../survey-definitions/language/piping.ts';
import type { Workspace } from '../model/workspace.ts';

type Props = { readonly workspace: Workspace };

/** Why it is asked, about which months, how long it takes, who may help, who sees the answers, who reads the rates, and whom to ask. */
export function CoverView({ workspace }: Props) {
  const { data, w } = workspace;
  const { from, to, duration, promise } = data.cover;
  return (
    <div class="cover">
      <p class="lead">{pipe(data.texts.introduction, data.texts, data.occasion, data.language)}</p>
      <dl class="facts">
        <Fact name={w('cover-period')}>{w('cover-period-value', { from, to })}</Fact>
        <Fact name={w('cover-duration')}>
          {w('cover-minutes', { count: duration.minutes })} {w('cover-questions', { count: duration.questions })}
        </Fact>
        <Fact name={w('cover-share')}>{w('cover-share-value')}</Fact>
        <Fact name={w('cover-readers')}>{w('cover-readers-value')}</Fact>
      </dl>
      <div class="promise">
        <h2>{w('cover-answers')}</h2>
        <p>
          <strong>{promise.title}</strong> {promise.text}
        </p>
      </div>
      <p class="contact">
        <Contact workspace={workspace} />
      </p>
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The sentence of the letters, with the address in it as a link. */
function Contact({ workspace: { data } }: Props) {
  const { contact, contactAddress } = data.cover;
  if (contactAddress === null) return <>{contact}</>;
  const [before, after] = contact.split(contactAddress);
  return (
    <>
      {before}
      <a href={`mailto:${contactAddress}`}>{contactAddress}</a>
      {after}
    </>
  );
}
