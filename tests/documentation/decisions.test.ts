import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const decisions = globSync('{survey-definitions,server,client}/decisions/*.md');
const documents = [...globSync('{survey-definitions,server,client,tests}/**/*.md'), 'README.md'];

describe('every decision', () => {
  it('is found', () => expect(decisions.length).toBeGreaterThan(0));

  it.each(decisions)('%s: bears its day, and says context, decision and cost', (file) => {
    const text = readFileSync(file, 'utf8');
    const [, day] = /^(\d{4}-\d{2}-\d{2})-[a-z0-9-]+\.md$/.exec(basename(file)) ?? [];
    expect(day).toBeDefined();
    expect(text).toMatch(new RegExp(`^# .+\\n\\n\\*${day}\\*\\n`));
    for (const part of ['Context', 'Decision', 'What it costs'])
      expect(text).toMatch(new RegExp(`\\n## ${part}\\n\\n\\S`));
  });
});

it.each(documents)('%s links only to files that exist', (file) => {
  const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, to = '']) => to);
  expect(links.filter((to) => !existsSync(join(dirname(file), to)))).toEqual([]);
});
