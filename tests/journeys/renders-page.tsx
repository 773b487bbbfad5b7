import { hydrate, options, type VNode } from 'preact';
import { startFilling } from '../../client/respond/model/start-filling.ts';
import { noDevice } from '../../client/respond/model/draft.ts';
import { FillIn } from '../../client/respond/parts/fill-in.tsx';
import en from '../../client/respond/texts/en.json' with { type: 'json' };
import { definitionWith, session, textsFor } from '../survey-definitions/small-definition.ts';

/** Elements and components that rendering made since the last look; Preact tells of each. */
let made = 0;
const before = options.vnode;
options.vnode = (vnode: VNode) => {
  made += 1;
  before?.(vnode);
};

/** A form of that many ratings, on one page. */
function showForm(length: number): void {
  const items = Array.from(
    { length },
    (_, index) => ({ name: `q${index}`, kind: 'rating', scale: 'satisfaction' }) as const,
  );
  const definition = definitionWith(items);
  const texts = textsFor(definition)['en'];
  if (!texts) throw new Error('no texts');
  const page = { mode: 'page', address: 'abcdefgh', takesCodes: false, language: 'en', members: [] } as const;
  const filling = startFilling(
    { ...page, definition, texts, occasion: session, catalogue: en.form },
    {
      device: noDevice,
      send: async () => ({ kind: 'unreachable' }),
      access: async () => ({ ok: false, code: 'code-failed' }),
      newKey: () => 'key',
      wait: () => () => {},
    },
  );
  hydrate(<FillIn filling={filling} />, document.body);
}

Object.assign(window, {
  showForm,
  madeSince: () => {
    const count = made;
    made = 0;
    return count;
  },
});
