import type { Workspace } from '../model/workspace.ts';

type Props = { readonly workspace: Workspace };

/** Why it is asked, about which months, how long it takes, who may help, who sees the answers, who reads the rates, and whom to ask. */
export function CoverView({ workspace: { data } }: Props) {
  const { lead, facts, promise, contact } = data.cover;
  const [before, address, after] = contact;
  return (
    <div class="cover">
      <p class="lead">{lead}</p>
      <dl class="facts">
        {facts.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <div class="promise">
        <h2>{promise.heading}</h2>
        <p>
          <strong>{promise.title}</strong> {promise.text}
        </p>
      </div>
      <p>
        {before}
        {address && <a href={`mailto:${address}`}>{address}</a>}
        {after}
      </p>
    </div>
  );
}
