import { officialLanguages } from '../../../survey-definitions/reference/languages.ts';
import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';
import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { z } from 'zod';
import type { FrozenScorecard } from '../../../survey-definitions/scorecard/frozen-scorecard.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { readQuery } from '../../platform/http/read-query.ts';
import { pdfResponse } from '../../platform/pdf/pdf-response.ts';
import { printOrRefuse } from '../../platform/pdf/print-or-refuse.ts';
import { findSnapshot } from '../snapshots/snapshot-store.ts';
import { demandPermission } from '../../access/permissions/demand-permission.ts';
import { requireStaff } from '../../access/sessions/require-staff.ts';
import type { StaffMember } from '../../access/permissions/staff-member.ts';
import type { ReportLinks, ReportModule } from '../../platform/pages/render-report.ts';

const query = z.strictObject({ language: z.enum(officialLanguages).default('en') });

/** The report of a snapshot, as a page and as PDF. From the same snapshot come the same figures, in both languages, for ever. */
export function reportRoutes(dependencies: Dependencies) {
  const { db, isDemo = false, printPdf, report, settings } = dependencies;
  const print = printOrRefuse(dependencies);
  const signedIn = requireStaff(dependencies);
  const load = async (staff: StaffMember, id: string): Promise<FrozenScorecard> => {
    demandPermission(staff, 'scorecard.read');
    return (await findSnapshot(db, id)) ?? problem('not-found');
  };

  return new Hono()
    .get('/:id/report.html', signedIn, async (c) => {
      const { language } = readQuery(c, query);
      const frozen = await load(c.var.staff, c.req.param('id'));
      const { renderReport, reportStyle } = report ?? notBuilt();
      c.header('Content-Security-Policy', policyWith(reportStyle));
      const links = linksOf(c.req.param('id'), language, printPdf !== undefined);
      return c.html(renderReport({ ...frozen, language, isDemo, links }));
    })
    .get('/:id/report.pdf', signedIn, async (c) => {
      const { language } = readQuery(c, query);
      const frozen = await load(c.var.staff, c.req.param('id'));
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
  const here = `/api/snapshots/${encodeURIComponent(id)}/report`;
  return {
    here: `${here}.html?language=${language}`,
    other: `${here}.html?language=${language === 'en' ? 'fr' : 'en'}`,
    pdf: hasPdf ? `${here}.pdf?language=${language}` : null,
    scorecard: `/console/scorecard?snapshot=${encodeURIComponent(id)}`,
  };
}

/** Somebody at a browser, who can print the page as well: it says how. A program gets the problem. */
const wantsPage = (c: Context): boolean => (c.req.header('accept') ?? '').includes('text/html');

const addressOf = (c: Context, publicUrl: string | null): string => new URL(c.req.path, publicUrl ?? c.req.url).href;

const notBuilt = (): ReportModule => problem('internal', { code: 'not-built' });
