import { controlFields } from '../../../../survey-definitions/answering/control-fields.ts';
import type { TestClient } from '../../../setup/test-client.ts';

/** A browser without scripts, as far as forms go: it reads the fields of a page, fills them in and presses a button. */
export type PlainBrowser = {
  readonly visit: (path: string) => Promise<Page>;
  /** Fills fields in (an empty list takes a value back) and presses the button of that action. Follows one redirect. */
  readonly press: (action: string, filled?: Readonly<Record<string, string | readonly string[]>>) => Promise<Page>;
};

export type Page = {
  readonly status: number;
  readonly path: string;
  readonly html: string;
  readonly title: string;
  /** What the form would send, hidden fields included. */
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly actions: readonly string[];
};

export function plainBrowser(client: TestClient, headers: Readonly<Record<string, string>> = {}): PlainBrowser {
  let page: Page | undefined;
  const visit = async (path: string): Promise<Page> => {
    page = await pageOf(path, await client.get(path, { accept: 'text/html', ...headers }));
    return page;
  };
  return {
    visit,
    press: async (action, filled = {}) => {
      if (!page) throw new Error('no page is open');
      const kept = page.fields.filter(([name]) => !(name in filled));
      const added = Object.entries(filled).flatMap(([name, values]) =>
        [values].flat().map((value) => [name, value] as const),
      );
      const body = new URLSearchParams(
        [...kept, ...added, [controlFields.action, action]].map(([name, value]) => [name, value]),
      );
      const path = /<form[^>]* action="([^"]*)"/.exec(page.html)?.[1] ?? '';
      const type = 'application/x-www-form-urlencoded';
      const answer = await client.raw(path, {
        method: 'POST',
        headers: { 'content-type': type, accept: 'text/html', host: 'surveys.test', ...headers },
        body: body.toString(),
      });
      const target = answer.headers.get('location');
      if (answer.status === 303 && target !== null) return visit(target);
      page = await pageOf(path, answer);
      return page;
    },
  };
}

async function pageOf(path: string, response: Response): Promise<Page> {
  const html = await response.text();
  const title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '';
  const actions = [...html.matchAll(/<button[^>]* name="form-action"[^>]* value="([^"]*)"/g)].map(
    ([, value = '']) => value,
  );
  return { status: response.status, path, html, title, fields: fieldsIn(html), actions };
}

function fieldsIn(html: string): readonly (readonly [string, string])[] {
  const inputs = [...html.matchAll(/<input((?:[^>"]|"[^"]*")*)>/g)].flatMap(([, attributes = '']) => {
    const type = attribute(attributes, 'type');
    const isLeftOut = (type === 'radio' || type === 'checkbox') && !/ checked\b/.test(attributes);
    return isLeftOut ? [] : [[attribute(attributes, 'name'), attribute(attributes, 'value')] as const];
  });
  const areas = [...html.matchAll(/<textarea([^>]*)>([^<]*)<\/textarea>/g)].map(
    ([, attributes = '', text = '']) => [attribute(attributes, 'name'), unescape(text)] as const,
  );
  const selects = [...html.matchAll(/<select([^>]*)>(.*?)<\/select>/g)].map(([, attributes = '', options = '']) => {
    const chosen = /<option( [^>]*)? selected[^>]*>/.exec(options)?.[0] ?? '';
    return [attribute(attributes, 'name'), attribute(chosen, 'value')] as const;
  });
  return [...inputs, ...areas, ...selects];
}

const attribute = (attributes: string, name: string): string =>
  unescape(new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');

const unescape = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
