/** What has come of a file so far. `rows`: records of a CSV, its header included. */
export type Received = { readonly bytes: number; readonly rows: number };

/** The whole file, piece by piece; rejects where the line broke before its end. */
export async function receiveFile(response: Response, onPiece: (received: Received) => void): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  let [bytes, rows, before] = [0, 0, 0];
  for (;;) {
    const piece = await reader?.read();
    if (piece?.value === undefined) break;
    for (const byte of piece.value) {
      if (byte === lineFeed && before === carriageReturn) rows += 1;
      before = byte;
    }
    bytes += piece.value.byteLength;
    pieces.push(piece.value);
    onPiece({ bytes, rows });
  }
  return new Blob(pieces, { type: response.headers.get('content-type') ?? '' });
}

const carriageReturn = 13;
const lineFeed = 10;

/** Hexadecimal, as the server tells it. */
export async function checksumOf(file: Blob): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The name in Content-Disposition that keeps its letters (RFC 6266). */
export function fileNameIn(disposition: string | null, otherwise: string): string {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '') ?? [];
  return encoded === undefined ? otherwise : decodeURIComponent(encoded);
}
