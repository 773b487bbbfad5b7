import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('keeps the top level to what everybody looks for there', () => {
  const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n');
  const topLevel = new Set(tracked.map((path) => path.split('/')[0] ?? ''));
  expect([...topLevel].filter((name) => !name.startsWith('.')).toSorted()).toEqual([
    'README.md',
    'client',
    'migrations',
    'package-lock.json',
    'package.json',
    'server',
    'survey-definitions',
    'tests',
    'tsconfig.json',
  ]);
});
