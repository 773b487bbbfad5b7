import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** A file of an archive: its content is made when the archive has come to it. */
export type ArchivedFile = {
  readonly path: string;
  readonly pieces: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
};

/** The same in every archive, on every machine and in every time zone, so that equal contents are equal archives. */
const alike = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true, compress: true } as const;

/**
 * A ZIP as a stream, one file after the other, none of them ever whole in memory. The directory comes last: half an archive does not
 * open.
 */
export async function* zipStream(files: readonly ArchivedFile[]): AsyncGenerator<Uint8Array, void, undefined> {
  const archive = new ZipFile();
  let current: Readable | undefined;
  for (const { path, pieces } of files) {
    archive.addReadStreamLazy(path, alike, (take) => {
      current = Readable.from(pieces(), { objectMode: false, highWaterMark: 65_536 });
      // yazl does not hear of it when what it reads fails.
      current.once('error', (error) => archive.emit('error', error));
      take(null, current);
    });
  }
  archive.end();
  const output = archive.outputStream.pipe(new PassThrough());
  archive.once('error', (error) => output.destroy(error instanceof Error ? error : new Error(String(error))));
  try {
    for await (const piece of output) yield piece;
  } finally {
    current?.destroy();
  }
}
