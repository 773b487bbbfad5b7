import { readFileSync, globSync } from 'node:fs';
import { expect, it } from 'vitest';
import en from '../../client/console/texts/en.json' with { type: 'json' };

/** Nouns that something is noted of, as in 'survey.opened'; permissions and columns are written alike. */
const noted = /(?:action(?::| =)|recordAudit\()[^;]*?'([a-z-]+\.[a-z-]+)'/g;

it('every action of the audit log is said in words', () => {
  const sources = globSync('server/**/*.ts').map((file) => readFileSync(file, 'utf8'));
  const actions = new Set(sources.flatMap((source) => [...source.matchAll(noted)].map(([, action]) => action)));
  expect(actions.size).toBeGreaterThan(35);
  expect([...actions].filter((action) => !(`audit.action.${action}` in en))).toEqual([]);
});
