/** The texts of one language as written, flat: path to text. */
export function writtenTexts(texts: object): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  collect(texts, '', written);
  return written;
}

/** A definition's texts nest four levels; anything below has been refused by the parser. */
function collect(value: object, place: string, written: Map<string, string>): void {
  for (const [key, part] of Object.entries(value)) {
    const path = place === '' ? key : `${place}.${key}`;
    if (typeof part === 'string') written.set(path, part);
    else if (typeof part === 'object' && part !== null) collect(part, path, written);
  }
}
