import type { Catalogue } from '../../../client/shared/i18n.ts';
import type { AccessOutcome } from '../../../client/respond/model/access.ts';
import type { Wait } from '../../../client/respond/model/draft-keeper.ts';
import { deviceOf } from '../../../client/respond/model/draft.ts';
import type { SentResponse } from '../../../server/surveys/responses/response-contract.ts';
import type { SendOutcome } from '../../../client/respond/model/send-response.ts';
import { startFilling } from '../../../client/respond/model/start-filling.ts';
import type { Filling } from '../../../client/respond/model/filling.ts';
import { textsIn, type FormKey } from '../../../client/respond/texts/catalogues.ts';
import type { Answers } from '../../../survey-definitions/language/answer.ts';
import type { Occasion } from '../../../survey-definitions/language/occasion.ts';
import { compileDefinitionFolders } from '../../../server/questionnaires/compile-definition-folders.ts';
import { readDefinitionFolders } from '../../../server/questionnaires/read-definition-folders.ts';

const folders = (await readDefinitionFolders()).filter(({ folder }) => folder === 'example');
const [example] = compileDefinitionFolders(folders).compiled;
if (!example) throw new Error('the example does not compile');

const occasion: Occasion = {
  facts: { kind: 'session', confidentiality: 'anonymous', format: 'hybrid', delegationKnown: 'no' },
  names: { session: { en: '250' }, committeeShort: { en: 'PTC' }, committee: { en: 'Permanent Technical Committee' } },
  lists: {
    agendaItems: [
      { code: 'a1', label: { en: 'E-commerce' } },
      { code: 'a2', label: { en: 'Data' } },
    ],
  },
};

/** A browser without a browser: its memory, its line, its clock. */
export type TestBrowser = {
  /** Opens the page of the example; a second time is a reload. */
  readonly open: (language?: string, typed?: Answers) => Filling;
  readonly memory: Map<string, string>;
  /** What the server says to the next requests, in order; when there is nothing more to say, the line is down. */
  readonly replies: SendOutcome[];
  readonly codes: Map<string, AccessOutcome>;
  readonly sent: SentResponse[];
  /** Lets everything happen that waits; gives the milliseconds that were waited for. */
  readonly passTime: () => Promise<readonly number[]>;
};

export function testBrowser(storage: 'allowed' | 'refused' = 'allowed'): TestBrowser {
  const memory = new Map<string, string>();
  const replies: SendOutcome[] = [];
  const codes = new Map<string, AccessOutcome>();
  const sent: SentResponse[] = [];
  let waiting: { readonly milliseconds: number; readonly act: () => void }[] = [];
  let keys = 0;
  const wait: Wait = (milliseconds, act) => {
    const entry = { milliseconds, act };
    waiting.push(entry);
    return () => void (waiting = waiting.filter((other) => other !== entry));
  };
  const open = (language = 'en', typed: Answers = {}): Filling => {
    const catalogue: Catalogue<FormKey> = textsIn(language).form;
    const texts = example?.texts[language];
    if (!example || !texts) throw new Error(`no texts in ${language}`);
    const page = { mode: 'page', address: 'abcdefgh', takesCodes: true, language, members: [], catalogue } as const;
    const filling = startFilling(
      { ...page, definition: example.definition, occasion, texts },
      {
        device: deviceOf(() => storageOver(memory, storage), 'abcdefgh'),
        send: async (response) => {
          sent.push(response);
          return replies.shift() ?? { kind: 'unreachable' };
        },
        access: async (code) => codes.get(code) ?? { ok: false, code: 'code-unknown' },
        newKey: () => `key-${(keys += 1)}`,
        wait,
      },
    );
    filling.keeper.restore(typed);
    return filling;
  };
  const passTime = async (): Promise<readonly number[]> => {
    const due = waiting;
    waiting = [];
    for (const { act } of due) act();
    await Promise.resolve().then(() => Promise.resolve());
    await new Promise((resolve) => setTimeout(resolve));
    return due.map(({ milliseconds }) => milliseconds);
  };
  return { open, memory, replies, codes, sent, passTime };
}

function storageOver(memory: Map<string, string>, storage: 'allowed' | 'refused') {
  if (storage === 'refused') throw new Error('access to storage is denied');
  return {
    getItem: (name: string) => memory.get(name) ?? null,
    setItem: (name: string, value: string) => void memory.set(name, value),
    removeItem: (name: string) => void memory.delete(name),
  };
}

/** The least that the example asks for. */
export const complete: Answers = { overall: 4 };
