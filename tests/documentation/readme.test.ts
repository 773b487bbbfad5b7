import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { settingTable } from '../../server/platform/settings/settings.ts';

const readme = readFileSync('README.md', 'utf8');
const project: unknown = JSON.parse(readFileSync('package.json', 'utf8'));

const namesIn = (part: string): readonly string[] => {
  const value: unknown = typeof project === 'object' && project !== null ? Reflect.get(project, part) : undefined;
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
};

describe('the README', () => {
  it.each(settingTable.map(({ variable, default: value }) => [variable, value]))(
    'explains the setting %s',
    (variable, value) => {
      const row = readme.split('\n').find((line) => line.startsWith(`| \`${variable}\` |`));
      expect(row).toBeDefined();
      if (value !== null) expect(row).toContain(`\`${value}\``);
    },
  );

  it.each([...namesIn('dependencies'), ...namesIn('devDependencies')])('says why %s is there', (name) => {
    expect(readme.split('## Why each dependency')[1]).toContain(`\`${name}\``);
  });

  it('explains no dependency that is gone', () => {
    const rows = (readme.split('## Why each dependency')[1] ?? '').split('\n').filter((line) => line.startsWith('| `'));
    const explained = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    );
    expect(
      explained.filter((name) => ![...namesIn('dependencies'), ...namesIn('devDependencies')].includes(name ?? '')),
    ).toEqual([]);
  });

  it.each(namesIn('scripts'))('tells of the script %s', (script) => {
    expect(readme).toMatch(new RegExp(`npm (run )?${script}\\b`));
  });

  it('shows a screenshot and links only to files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, target]) => target ?? '');
    expect(links.some((target) => /\.(png|svg)$/.test(target))).toBe(true);
    expect(links.filter((target) => !existsSync(target))).toEqual([]);
  });

  it('tells how to add things by paths that there are, with <…> for a name', () => {
    const [, section = ''] = readme.split('## How to add a …');
    const [table = ''] = section.split('\n## ');
    const paths = [...table.matchAll(/`([^`\s]+\/[^`\s]+)`/g)].map(([, path]) => path ?? '');
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => globSync(path.replaceAll(/<[^>]+>/g, '*')).length === 0)).toEqual([]);
  });

  it('is read in one go', () => expect(readme.split('\n').length).toBeLessThan(200));

  it.each(['survey-definitions', 'server', 'client', 'migrations', 'tests'])('maps the folder %s', (folder) => {
    expect(readme).toContain(`${folder}/`);
  });
});
