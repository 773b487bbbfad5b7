/** Words in lines of at most `length` signs, as SVG text needs them, broken where a space may break; of too many lines the last one ends in '…'. */
export function wrappedLines(text: string, length: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/)) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > length) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), `${(kept.at(-1) ?? '').slice(0, length - 1)}…`];
}
