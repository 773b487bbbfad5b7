import type { ComponentChildren } from 'preact';
import { useReport } from '../content/report-context.ts';
import type { AnnexSection } from '../content/annex-sections.ts';

type Props = { readonly section: AnnexSection; readonly children: ComponentChildren };

/** A part of the annex under its heading, with the sentence that says how to read it. */
export function AnnexPart({ section, children }: Props) {
  const { w } = useReport();
  return (
    <section class="annex-part" aria-labelledby={`annex-${section}`}>
      <h3 id={`annex-${section}`}>{w(`annex-${section}`)}</h3>
      {children}
    </section>
  );
}
