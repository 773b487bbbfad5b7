import { inflateSync } from 'node:zlib';

export type ReadPdf = {
  readonly pages: number;
  readonly title: string;
  readonly language: string;
  /** Whether it has a structure that screen readers follow. */
  readonly isTagged: boolean;
  /** The bookmarks, in no certain order. */
  readonly bookmarks: readonly string[];
  /** All that can be copied out of it, without its spaces: a PDF places words rather than writing blanks. */
  readonly text: string;
};

/** As much of a PDF as the tests ask for, of those that Chromium writes. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = objectsIn(file);
  const all = [...objects.values()];
  const dictionaries = all.map(({ dictionary }) => dictionary);
  const titleOf = (dictionary: string): string[] => titlesIn(dictionary);
  const info = dictionaries.find((dictionary) => dictionary.includes('/Creator')) ?? '';
  const catalogue = dictionaries.find((dictionary) => /\/Type \/Catalog/.test(dictionary)) ?? '';
  const pages = all.filter(({ dictionary }) => /\/Type \/Page\b(?!s)/.test(dictionary));
  return {
    pages: pages.length,
    title: titleOf(info)[0] ?? '',
    language: /\/Lang \((.*?)\)/.exec(catalogue)?.[1] ?? '',
    isTagged: /\/StructTreeRoot \d/.test(catalogue) && dictionaries.some((one) => /\/Marked true/.test(one)),
    bookmarks: dictionaries.filter((one) => one.includes('/Parent') && one.includes('/Title')).flatMap(titleOf),
    text: pages.map(({ dictionary }) => textOf(dictionary, objects)).join('\n'),
  };
}

type PdfObject = { readonly dictionary: string; readonly stream: string };

function objectsIn(file: string): ReadonlyMap<string, PdfObject> {
  const found = file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g);
  return new Map([...found].map(([, id = '', body = '']) => [id, objectOf(body)]));
}

function objectOf(body: string): PdfObject {
  const at = body.indexOf('stream\n');
  if (at === -1) return { dictionary: body, stream: '' };
  const dictionary = body.slice(0, at);
  const bytes = Buffer.from(body.slice(at + 'stream\n'.length, body.lastIndexOf('\nendstream')), 'latin1');
  const isText = dictionary.includes('/FlateDecode') && !dictionary.includes('/Image');
  return { dictionary, stream: isText ? inflateSync(bytes).toString('latin1') : '' };
}

const titlesIn = (dictionary: string): string[] =>
  [...dictionary.matchAll(/\/Title (?:<FEFF([0-9A-F]*)>|\(((?:[^()\\]|\\.)*)\))/g)].map(([, hex, plain = '']) =>
    hex === undefined ? plain.replaceAll(/\\(.)/g, '$1') : Buffer.from(hex, 'hex').swap16().toString('utf16le'),
  );

function textOf(page: string, objects: ReadonlyMap<string, PdfObject>): string {
  const fonts = new Map(
    [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, lettersOf(id, objects)]),
  );
  const content = objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '')?.stream ?? '';
  let letters: ReadonlyMap<string, string> = new Map();
  const pieces = [...content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)>/g)].map(([, font, glyphs = '']) => {
    if (font !== undefined) letters = fonts.get(font) ?? letters;
    return [...glyphs.matchAll(/.{4}/g)].map(([glyph]) => letters.get(glyph) ?? '').join('');
  });
  return pieces.join('').replaceAll(/\s/g, '');
}

/** From the font's glyphs to letters: its ToUnicode table. */
function lettersOf(font: string, objects: ReadonlyMap<string, PdfObject>): ReadonlyMap<string, string> {
  const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.dictionary ?? '')?.[1] ?? '';
  const letters = new Map<string, string>();
  const rows = (objects.get(table)?.stream ?? '').matchAll(/<(\w{4})> (?:<(\w{4})> )?<(\w{4,})>/g);
  for (const [, from = '', to = from, first = ''] of rows) {
    const start = Number.parseInt(from, 16);
    for (let glyph = start; glyph <= Number.parseInt(to, 16); glyph += 1) {
      const text = Buffer.from(first, 'hex').swap16().toString('utf16le');
      const last = String.fromCharCode(text.charCodeAt(text.length - 1) + glyph - start);
      letters.set(glyph.toString(16).toUpperCase().padStart(4, '0'), text.slice(0, -1) + last);
    }
  }
  return letters;
}
