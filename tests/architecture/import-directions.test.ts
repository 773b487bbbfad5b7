import { describe, expect, it } from 'vitest';
import { sourceFiles, targetOf, type Import, type SourceFile } from './source-files.ts';

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

const featureOf = (path: string): string | undefined => /^server\/[a-z-]+\/([a-z-]+)\//.exec(path)?.[1];

/** From the ground up: a room imports from itself and from those before it. */
const rooms = [
  'platform',
  'access',
  'questionnaires',
  'register',
  'surveys',
  'plan',
  'wave',
  'results',
  'files',
  'app',
] as const;

const floorOf = (path: string): number => rooms.findIndex((room) => path.startsWith(`server/${room}/`));

describe('the rooms of the server', () => {
  it('are the folders of the server', () => {
    const folders = new Set(server.flatMap(({ path }) => /^server\/([a-z-]+)\//.exec(path)?.[1] ?? []));
    expect([...folders].toSorted()).toEqual([...rooms].toSorted());
  });

  it('stand on each other: none imports from one above, types included', () => {
    expect(
      against(server, (target, _imported, file) => floorOf(file.path) >= 0 && floorOf(target) > floorOf(file.path)),
    ).toEqual([]);
  });

  it('import nothing of the files that start the platform', () => {
    expect(
      against(
        server,
        (target, _imported, file) =>
          floorOf(file.path) >= 0 && target.startsWith('server/') && floorOf(target) < 0 && target.endsWith('.ts'),
      ),
    ).toEqual([]);
  });
});

describe('imports point to the centre', () => {
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

  it('the client knows of the server only types, in two files', () => {
    const offending = against(client, (target, imported) => target.startsWith('server/') && !imported.typeOnly);
    expect(offending).toEqual([]);
    const files = client.filter((file) =>
      file.imports.some((imported) => targetOf(file, imported).startsWith('server/')),
    );
    expect(files.map((file) => file.path).filter((path) => path.startsWith('client/console/'))).toEqual([]);
  });

  it('the client brings no schema library and no Node to the browser', () => {
    expect(
      against(client, (target) => target === 'zod' || target.startsWith('node:') || target.includes('/authoring/')),
    ).toEqual([]);
  });

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

  it('routes never write SQL', () => {
    expect(
      against(
        server.filter((file) => file.path.endsWith('-routes.ts')),
        (target, imported) => target === 'kysely' && !imported.typeOnly,
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
