export type DecodedCsv = { readonly text: string; readonly encoding: 'utf-8' | 'utf-16le' | 'windows-1252' };

/**
 * What a spreadsheet saved, whatever it took for the encoding: UTF-8 with or without a byte order mark, 'Unicode text' (UTF-16 with its
 * mark), and else Windows-1252, in which all bytes mean something: the preview shows the names before anything is stored.
 */
export function decodeCsv(bytes: Uint8Array): DecodedCsv {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}
