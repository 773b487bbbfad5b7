import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles, targetOf, type Import, type SourceFile } from './source-files.ts';

const core = sourceFiles('survey-definitions').filter((file) => !file.path.includes('/authoring/'));
const authoring = sourceFiles('survey-definitions/authoring');
const server = sourceFiles('server');
const client = sourceFiles('client');
const migrations = sourceFiles('migrations');

const ours = /^(survey-definitions|server|client|migrations|tests)\//;

/** The imports of these files that a rule forbids, as readable lines. */
const against = (
  files: readonly SourceFile[],
  forbidden: (target: string, imported: Import, file: SourceFile) => boolean,
) =>
  files.flatMap((file) =>
    file.imports
      .filter((imported) => forbidden(targetOf(file, imported), imported, file))
      .map((imported) => `${file.path} imports ${imported.specifier}`),
  );

const isKeptFromBrowsers = (target: string): boolean =>
  /^zod(\/|$)/.test(target) || target.startsWith('node:') || target.includes('/authoring/');

const featureOf = (path: string): string | undefined => /^server\/[a-z-]+\/([a-z-]+)\//.exec(path)?.[1];

/** From the ground up: a room imports from itself and from those before it. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  server: ['platform', 'access', 'questionnaires', 'register', 'surveys', 'plan', 'wave', 'results', 'files', 'app'],
  'client/console': [
    'styles',
    'texts',
    'words',
    'blocks',
    'session',
    'plan',
    'surveys',
    'register',
    'wave',
    'scorecard',
    'administration',
    'shell',
  ],
};

describe.each(Object.entries(rooms))('the rooms of %s', (house, floors) => {
  const files = sourceFiles(house);
  const floorOf = (path: string): number => floors.findIndex((room) => path.startsWith(`${house}/${room}/`));
  const isInRoom = ({ path }: SourceFile): boolean => floorOf(path) >= 0;

  it('are its folders', () => {
    const folders = globSync(`${house}/*/**/*.{ts,tsx,json,css}`).map(
      (path) => path.slice(house.length + 1).split('/')[0],
    );
    expect([...new Set(folders)].toSorted()).toEqual([...floors].toSorted());
  });

  it('stand on each other: none imports from one above, types included', () => {
    expect(against(files.filter(isInRoom), (target, _imported, file) => floorOf(target) > floorOf(file.path))).toEqual(
      [],
    );
  });

  it('import nothing of the files that start it', () => {
    expect(against(files.filter(isInRoom), (target) => target.startsWith(`${house}/`) && floorOf(target) < 0)).toEqual(
      [],
    );
  });
});

describe('imports point to the centre', () => {
  it.each([
    "import { a } from './a.ts';",
    "import {\n  a,\n  b,\n} from './a.ts';",
    "import './a.ts';",
    "export * from './a.ts';",
    "const a = await import('./a.ts');",
    "const a = await import(\n  './a.ts'\n);",
    "const a = await import(\n  './a.ts',\n);",
  ])('are found in %j', (text) => expect(importsOf(text)).toEqual([{ specifier: './a.ts', typeOnly: false }]));

  it('finds the files it speaks of', () => {
    for (const files of [core, authoring, server, client, migrations]) expect(files.length).toBeGreaterThan(0);
  });

  it('the core imports nothing but itself', () => {
    expect(
      against(core, (target) => !target.startsWith('survey-definitions/') || target.includes('/authoring/')),
    ).toEqual([]);
  });

  it('authoring adds zod to the core, and reaches nothing else of ours', () => {
    expect(against(authoring, (target) => ours.test(target) && !target.startsWith('survey-definitions/'))).toEqual([]);
  });

  it('the server never imports the client', () => {
    expect(against(server, (target) => target.startsWith('client/'))).toEqual([]);
  });

  it('the client knows of the server only types', () => {
    expect(against(client, (target, imported) => target.startsWith('server/') && !imported.typeOnly)).toEqual([]);
  });

  it('and takes them from contracts alone, but for the routes, in one file', () => {
    const others = against(client, (target) => target.startsWith('server/') && !target.endsWith('-contract.ts'));
    expect(others).toEqual(['client/shared/server-api.ts imports ../../server/app/app.ts']);
  });

  it('the client brings no schema library and no Node to the browser', () => {
    expect(against(client, isKeptFromBrowsers)).toEqual([]);
  });

  it.each(['zod', 'zod/mini', 'node:fs', 'survey-definitions/authoring/compile.ts'])('%s among them', (target) =>
    expect(isKeptFromBrowsers(target)).toBe(true),
  );

  it("the respondent's bundle never imports the console", () => {
    const respond = client.filter((file) => file.path.startsWith('client/respond/'));
    expect(against(respond, (target) => target.startsWith('client/console/'))).toEqual([]);
  });

  it('stores never see Hono', () => {
    expect(
      against(
        server.filter((file) => file.path.endsWith('-store.ts')),
        (target) => target.startsWith('hono') || target.startsWith('@hono'),
      ),
    ).toEqual([]);
  });

  it("a feature calls another's store or rules, never its routes", () => {
    const crossing = against(server, (target, _imported, file) => {
      const other = featureOf(target);
      return target.endsWith('-routes.ts') && featureOf(file.path) !== undefined && other !== featureOf(file.path);
    });
    expect(crossing).toEqual([]);
  });

  it('migrations import Kysely only', () => {
    expect(against(migrations, (target) => target !== 'kysely')).toEqual([]);
  });
});
