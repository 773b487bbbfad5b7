import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const blockSize = 512;

/** Reads the plain ustar format as far as the browser's package needs it: short names, files and folders. */
export function unpackTar(archive: Buffer, directory: string): void {
  let offset = 0;
  while (offset + blockSize <= archive.length) {
    const name = field(archive, offset, 100);
    if (name === '') return;
    const size = Number.parseInt(field(archive, offset + 124, 12), 8) || 0;
    const type = field(archive, offset + 156, 1);
    const content = archive.subarray(offset + blockSize, offset + blockSize + size);
    if (type === '5') mkdirSync(join(directory, name), { recursive: true });
    if (type === '0' || type === '') writeEntry(join(directory, name), content);
    offset += blockSize + Math.ceil(size / blockSize) * blockSize;
  }
}

function field(archive: Buffer, start: number, length: number): string {
  const [text = ''] = archive.toString('utf8', start, start + length).split('\0');
  return text;
}

function writeEntry(file: string, content: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content, { mode: 0o755 });
}
