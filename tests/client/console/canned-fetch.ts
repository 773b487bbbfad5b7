import type { Fetch } from '../../../client/shared/outcome.ts';

export type Sent = { readonly method: string; readonly path: string; readonly body: unknown };
type Canned = {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};
type Answers = Readonly<Record<string, Canned | readonly Canned[]>>;

/** A server that gives these answers by 'METHOD /path' and remembers what it was sent; a list is given one by one. */
export function cannedFetch(answers: Answers): { readonly fetch: Fetch; readonly sent: Sent[] } {
  const sent: Sent[] = [];
  const turns = new Map<string, number>();
  const fetch: Fetch = async (input, init) => {
    const path = String(input);
    const method = init?.method ?? 'GET';
    sent.push({ method, path, body: typeof init?.body === 'string' ? parsed(init.body) : undefined });
    const key = `${method} ${path}`;
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    const answer = answerOf(answers[key], turn);
    if (answer === undefined) throw new TypeError(`no line: ${key}`);
    const { status = 200, body, headers = {} } = answer;
    return new Response(body === undefined ? null : JSON.stringify(body), { status, headers });
  };
  return { fetch, sent };
}

function answerOf(canned: Canned | readonly Canned[] | undefined, turn: number): Canned | undefined {
  if (!isList(canned)) return canned;
  return canned[Math.min(turn, canned.length - 1)];
}

const isList = (canned: Canned | readonly Canned[] | undefined): canned is readonly Canned[] => Array.isArray(canned);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
