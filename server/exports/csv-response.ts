/** A CSV download: streamed with back-pressure, never shown in the browser, with a name that keeps its letters (RFC 6266). */
export function csvResponse(
  pieces: Iterable<string> | AsyncIterable<string>,
  name: string,
  withByteOrderMark: boolean,
): Response {
  return new Response(streamOf(encoded(pieces, withByteOrderMark)), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': attachment(name),
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  });
}

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
async function* encoded(
  pieces: Iterable<string> | AsyncIterable<string>,
  withByteOrderMark: boolean,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  if (withByteOrderMark) yield encoder.encode('\ufeff');
  for await (const piece of pieces) yield encoder.encode(piece);
}

/** Both names of RFC 6266: one of plain ASCII, one percent-encoded as RFC 8187 has it. */
function attachment(name: string): string {
  // What no file system takes, and what would end a header.
  const safe = name.replaceAll(/[\p{Cc}\p{Cf}/\\:*?"<>|]+/gu, '-').slice(0, 120);
  const ascii = safe
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^ -~]+/g, '-')
    .replaceAll('%', '-');
  const percent = encodeURIComponent(safe.toWellFormed()).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${percent}`;
}
