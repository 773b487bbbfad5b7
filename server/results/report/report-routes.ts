import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';
import { otherOfficial } from '../../../survey-definitions/reference/languages.ts';
import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import type { Context } from 'hono';
import type { FrozenScorecard } from '../../../survey-definitions/scorecard/frozen-scorecard.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { pdfResponse } from '../../platform/pdf/pdf-response.ts';
import { printOrRefuse } from '../../platform/pdf/print-or-refuse.ts';
import { findSnapshot } from '../snapshots/snapshot-store.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import type { ReportLinks, ReportModule } from '../../platform/pages/report-page-contract.ts';
import { reports } from './report-contract.ts';

/** The report of a snapshot, as a page and as PDF. From the same snapshot come the same figures, in every official language, for ever. */
export function reportRoutes(dependencies: Dependencies) {
  const { db, isDemo = false, printPdf, report, settings } = dependencies;
  const print = printOrRefuse(dependencies);
  const { staff } = admitStaff(dependencies);
  const load = async (id: string): Promise<FrozenScorecard> => (await findSnapshot(db, id)) ?? problem('not-found');

  return new Hono()
    .get('/:id/report.html', staff('scorecard.read'), fulfils(reports.page), async (c) => {
      const { language } = c.req.valid('query');
      const frozen = await load(c.req.param('id'));
      const { renderReport, reportStyle } = report ?? notBuilt();
      c.header('Content-Security-Policy', policyWith(reportStyle));
      const links = linksOf(c.req.param('id'), language, printPdf !== undefined);
      return c.html(renderReport({ ...frozen, language, isDemo, links }));
    })
    .get('/:id/report.pdf', staff('scorecard.read'), fulfils(reports.pdf), async (c) => {
      const { language } = c.req.valid('query');
      const frozen = await load(c.req.param('id'));
      if (printPdf === undefined && wantsPage(c))
        return c.redirect(linksOf(c.req.param('id'), language, false).here, 303);
      const { renderReport, reportFooter } = report ?? notBuilt();
      const request = { ...frozen, language, isDemo, links: null };
      const pdf = await print({
        html: renderReport(request),
        address: addressOf(c, settings.publicUrl),
        footer: reportFooter(request),
      });
      const { year, snapshot } = frozen.scorecard;
      return pdfResponse(pdf, `KPI ${year} ${snapshot?.title ?? ''} ${language}.pdf`);
    });
}

/** Nothing but the one style sheet inside: no script, no picture from elsewhere, no frame around it. */
const policyWith = (style: string): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "form-action 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');

function linksOf(id: string, language: OfficialLanguage, hasPdf: boolean): ReportLinks & { readonly here: string } {
  const report = `/api/snapshots/${encodeURIComponent(id)}/report`;
  const pageIn = (tag: OfficialLanguage) => `${report}.html?language=${tag}`;
  return {
    here: pageIn(language),
    others: otherOfficial(language).map((other) => ({ language: other, address: pageIn(other) })),
    pdf: hasPdf ? `${report}.pdf?language=${language}` : null,
    scorecard: `/console/scorecard?snapshot=${encodeURIComponent(id)}`,
  };
}

/** Somebody at a browser, who can print the page as well: it says how. A program gets the problem. */
const wantsPage = (c: Context): boolean => (c.req.header('accept') ?? '').includes('text/html');

const addressOf = (c: Context, publicUrl: string | null): string => new URL(c.req.path, publicUrl ?? c.req.url).href;

const notBuilt = (): ReportModule => problem('internal', { code: 'not-built' });
