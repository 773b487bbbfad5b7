import { yearOf } from '../console/scorecard/year-switch.tsx';
import { renderToString } from 'preact-render-to-string';
import type { ReportModule } from '../../server/platform/pages/report-page-contract.ts';
import { reportIn } from './content/report-context.ts';
import { Report } from './report.tsx';
import style from './styles/report.css?inline';

export const reportStyle: ReportModule['reportStyle'] = style;

/** Rendered on the server only: the report has no script. */
export const renderReport: ReportModule['renderReport'] = (request) => {
  const { w } = reportIn(request);
  return reportDocument({
    language: request.language,
    title: w('document-title', { year: yearOf(request.scorecard) }),
    body: renderToString(<Report request={request} />),
  });
};

export const reportFooter: ReportModule['reportFooter'] = ({ language, scorecard, isDemo }) => {
  const { w } = reportIn({ language });
  const footer = w('footer', { year: yearOf(scorecard), snapshot: scorecard.snapshot?.id ?? '' });
  return isDemo ? `${footer} · ${w('demo')}` : footer;
};

type DocumentParts = {
  readonly language: string;
  readonly title: string;
  readonly body: string;
};

/** Everything is inside: the file can be kept, sent and printed by itself. */
function reportDocument({ language, title, body }: DocumentParts): string {
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<meta name="color-scheme" content="light dark"><title>${escapeText(title)}</title>`,
    `<style>${style}</style></head><body>${body}</body></html>`,
  ].join('');
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
