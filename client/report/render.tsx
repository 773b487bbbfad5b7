import { renderToString } from 'preact-render-to-string';
import type { ReportModule } from '../../server/platform/pages/report-page-contract.ts';
import { reportDocument } from './report-document.ts';
import { reportIn } from './content/report-context.ts';
import { Report } from './report.tsx';
import style from './styles/report.css?inline';

export const reportStyle: ReportModule['reportStyle'] = style;

/** Rendered on the server only: the report has no script. */
export const renderReport: ReportModule['renderReport'] = (request) => {
  const { w } = reportIn(request);
  return reportDocument({
    language: request.language,
    title: w('document-title', { year: request.scorecard.year }),
    style,
    body: renderToString(<Report request={request} />),
  });
};

export const reportFooter: ReportModule['reportFooter'] = ({ language, scorecard, isDemo }) => {
  const { w } = reportIn({ language });
  const footer = w('footer', { year: scorecard.year, snapshot: scorecard.snapshot?.id ?? '' });
  return isDemo ? `${footer} · ${w('demo')}` : footer;
};
