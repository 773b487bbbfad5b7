import { accessSync, constants, readFileSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

const memoryDisk = '/dev/shm';
/** Bytes: a run holds a dozen databases of ten megabytes at a time, and PostgreSQL's log. */
const enough = 2 * 1024 ** 3;

/** Where tests keep their databases: in memory if the system has a disk there, since each test writes one of its own. */
export const scratch = hasMemoryDisk() ? memoryDisk : tmpdir();

/** A container may have a small one, and none from which a program may be started. */
function hasMemoryDisk(): boolean {
  try {
    const mounted = readFileSync('/proc/mounts', 'utf8')
      .split('\n')
      .map((line) => line.split(' '))
      .find(([, place, kind]) => place === memoryDisk && kind === 'tmpfs');
    const options = mounted?.[3]?.split(',') ?? ['noexec'];
    accessSync(memoryDisk, constants.W_OK);
    const { bavail, bsize } = statfsSync(memoryDisk);
    return !options.includes('noexec') && bavail * bsize >= enough;
  } catch {
    return false;
  }
}
