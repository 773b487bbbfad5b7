import type { Browser, Route } from 'playwright-core';
import { escapeHtml } from '../text/escape-html.ts';

/** A page that is to become a PDF. Its title and language are those of its HTML. */
export type Page = {
  readonly html: string;
  /** Where links without a host lead: the origin of the platform, with the page's own path. */
  readonly address: string;
  /** What stands at the foot of every page beside its number. */
  readonly footer: string;
  /** What the page may ask for besides itself, by path; everything else is refused. */
  readonly resource?: (path: string) => Resource | undefined;
};

export type Resource = { readonly contentType: string; readonly content: Uint8Array };

/** A4 in inches; @page in the page's style sheet goes before it. */
const paper = {
  paperWidth: 8.27,
  paperHeight: 11.69,
  marginTop: 0.6,
  marginBottom: 0.8,
  marginLeft: 0.7,
  marginRight: 0.7,
};

/** Tagged (for screen readers) and with bookmarks, made of the page's headings. */
const printing = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

/** Loads the page without scripts, answering itself what the page asks for, and prints it. */
export async function printPage(browser: Browser, page: Page): Promise<Uint8Array> {
  const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block', viewport: null });
  await context.route('**', (route) => answer(route, page));
  const tab = await context.newPage();
  await tab.goto(page.address, { timeout: 0 });
  const footer = { displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: footerOf(page.footer) };
  // `tab.pdf` asks Chromium for a stream, which it keeps in a file of the disk.
  const devTools = await context.newCDPSession(tab);
  const { data } = await devTools.send('Page.printToPDF', { ...paper, ...printing, ...footer });
  return Buffer.from(data, 'base64');
}

/** Those of the pages; 'sans-serif' alone is not the same everywhere. */
const fonts = "'Segoe UI',Roboto,'Noto Sans','Liberation Sans','DejaVu Sans',sans-serif";

/** Chromium fills in the numbers. Its template knows no style sheet of the page. */
function footerOf(text: string): string {
  const style = `display:flex;justify-content:space-between;width:100%;margin:0 16mm;color:#555;font:7pt ${fonts}`;
  const number = '<span><span class="pageNumber"></span> / <span class="totalPages"></span></span>';
  return `<div style="${style}"><span>${escapeHtml(text)}</span>${number}</div>`;
}

function answer(route: Route, { address, html, resource }: Page): Promise<void> {
  const asked = route.request().url();
  const { origin, pathname } = new URL(asked);
  const found: Resource | undefined =
    asked === address
      ? { contentType: 'text/html; charset=utf-8', content: Buffer.from(html, 'utf8') }
      : origin === new URL(address).origin
        ? resource?.(pathname)
        : undefined;
  if (!found) return route.abort('blockedbyclient');
  return route.fulfill({ contentType: found.contentType, body: Buffer.from(found.content) });
}
