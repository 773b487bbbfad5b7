import type { PageContext } from './page-context.ts';

type Props = { readonly context: PageContext };

/** The exact promise of the survey's confidentiality, in plain words. */
export function ConfidentialityPromise({ context: { survey, p } }: Props) {
  return (
    <section class="promise" aria-labelledby="promise">
      <h2 id="promise">{p('answers')}</h2>
      <p>
        <strong>{p(`promise-${survey.confidentiality}-title`)}</strong> {p(`promise-${survey.confidentiality}`)}
      </p>
    </section>
  );
}
