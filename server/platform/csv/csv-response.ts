import { attachment } from '../http/attachment.ts';

type Pieces = Iterable<string> | AsyncIterable<string>;

/** A CSV download: streamed with back-pressure, never shown in the browser, with a name that keeps its letters (RFC 6266). */
export const csvResponse = (pieces: Pieces, name: string, withByteOrderMark: boolean): Response =>
  download(encoded(pieces, withByteOrderMark), name, 'text/csv; charset=utf-8');

/** Any file in pieces, each made when the receiver has taken the one before. */
export const download = (pieces: AsyncGenerator<Uint8Array>, name: string, type: string): Response =>
  new Response(streamOf(pieces), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': attachment(name),
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  });

/** Makes a piece when the receiver asks for it, and ends the making when the receiver goes away. */
function streamOf(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: async () => {
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

/** Without the mark, old spreadsheets take the file to be in their country's own encoding. */
export async function* encoded(pieces: Pieces, withByteOrderMark: boolean): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  if (withByteOrderMark) yield encoder.encode('\ufeff');
  for await (const piece of pieces) yield encoder.encode(piece);
}
