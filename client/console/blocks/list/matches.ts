/** Whether every word that somebody typed stands somewhere in these texts, whatever the case and the accents. */
export function matches(typed: string, texts: readonly string[]): boolean {
  const haystack = folded(texts.join(' '));
  return folded(typed)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
