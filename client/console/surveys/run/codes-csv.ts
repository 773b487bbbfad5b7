import type { AccessCode } from '../../../../server/surveys/access-codes/access-code-contract.ts';

/** RFC 4180 with a byte order mark, so that spreadsheets read UTF-8. A cell that would be a formula gets an apostrophe. */
export function codesCsv(codes: readonly AccessCode[], nameOf: (delegation: string) => string): string {
  const rows = codes.map((code) => [nameOf(code.delegation), code.label ?? '', code.code, code.url]);
  return `\ufeff${[['delegation', 'label', 'code', 'address'], ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const guarded = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
