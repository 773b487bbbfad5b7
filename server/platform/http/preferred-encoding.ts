export type Encoding = 'br' | 'gzip' | 'identity';

/** Brotli before gzip before nothing, among what Accept-Encoding does not exclude by q=0. */
export function preferredEncoding(header: string | undefined): Encoding {
  const accepted = new Set((header ?? '').split(',').flatMap(acceptedName));
  if (accepted.has('br')) return 'br';
  return accepted.has('gzip') ? 'gzip' : 'identity';
}

function acceptedName(entry: string): readonly string[] {
  const [name = '', ...parameters] = entry.toLowerCase().split(';');
  const isExcluded = parameters.some((parameter) => /^\s*q=0(\.0*)?\s*$/.test(parameter));
  return isExcluded ? [] : [name.trim()];
}
