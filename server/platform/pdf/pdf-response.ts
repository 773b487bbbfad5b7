import { attachment } from '../http/attachment.ts';

/** A PDF that the browser opens or keeps under a name that keeps its letters. */
export function pdfResponse(pdf: Uint8Array, name: string): Response {
  return new Response(Buffer.from(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': attachment(name),
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  });
}
