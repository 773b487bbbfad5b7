import { z } from 'zod';
import type { DevTools, Result } from './devtools-pipe.ts';
import { footerOf } from './page-footer.ts';

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

const created = z.object({ targetId: z.string() });
const attached = z.object({ sessionId: z.string() });
const printed = z.object({ data: z.string() });
const navigated = z.object({ errorText: z.string().optional() });

/** Loads the page without scripts, answering itself what the page asks for, and prints it. */
export async function printPage(devTools: DevTools, page: Page): Promise<Uint8Array> {
  const { targetId } = created.parse(await devTools.send('Target.createTarget', { url: 'about:blank' }));
  const { sessionId } = attached.parse(await devTools.send('Target.attachToTarget', { targetId, flatten: true }));
  const tell = (method: string, params: object = {}): Promise<Result> => devTools.send(method, params, sessionId);
  const loaded = new Promise<void>((resolve) => devTools.on('Page.loadEventFired', () => resolve()));
  devTools.on('Fetch.requestPaused', (asked) => void answer(tell, page, asked).catch(devTools.fail));
  await tell('Emulation.setScriptExecutionDisabled', { value: true });
  await tell('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  await tell('Page.enable');
  const { errorText } = navigated.parse(await tell('Page.navigate', { url: page.address }));
  if (errorText !== undefined) throw new Error(`the page to print does not load: ${errorText}`);
  await loaded;
  const footer = { displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: footerOf(page.footer) };
  const { data } = printed.parse(await tell('Page.printToPDF', { ...paper, ...printing, ...footer }));
  return Buffer.from(data, 'base64');
}

const pausedShape = z.object({ requestId: z.string(), request: z.object({ url: z.string() }) });

async function answer(
  tell: (method: string, params: object) => Promise<Result>,
  { address, html, resource }: Page,
  asked: Result,
): Promise<void> {
  const { requestId, request } = pausedShape.parse(asked);
  const { origin, pathname } = new URL(request.url);
  const found: Resource | undefined =
    request.url === address
      ? { contentType: 'text/html; charset=utf-8', content: Buffer.from(html, 'utf8') }
      : origin === new URL(address).origin
        ? resource?.(pathname)
        : undefined;
  if (!found) return void (await tell('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }));
  await tell('Fetch.fulfillRequest', {
    requestId,
    responseCode: 200,
    responseHeaders: [{ name: 'Content-Type', value: found.contentType }],
    body: Buffer.from(found.content).toString('base64'),
  });
}
