import type { ReportLinks } from '../../../server/platform/pages/report-page-contract.ts';
import { useReport } from '../content/report-context.ts';

/** On the screen only: the other language, the PDF, and how to print without one. */
export function ReportBar({ links }: { readonly links: ReportLinks }) {
  const { language, w } = useReport();
  const other = language === 'en' ? 'fr' : 'en';
  return (
    <nav class="report-bar" aria-label={w('bar')}>
      <a href={links.scorecard}>{w('bar-scorecard')}</a>
      <a href={links.other} lang={other} hreflang={other}>
        {other === 'fr' ? 'Français' : 'English'}
      </a>
      {links.pdf === null ? (
        <span>{w('bar-print')}</span>
      ) : (
        <a href={links.pdf} download>
          {w('bar-pdf')}
        </a>
      )}
    </nav>
  );
}
