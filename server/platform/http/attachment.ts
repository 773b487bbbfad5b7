/** A download under a name that keeps its letters, with both names of RFC 6266: one of plain ASCII, one percent-encoded as RFC 8187 has it. */
export function attachment(name: string): string {
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
