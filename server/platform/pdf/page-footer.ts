import { escapeHtml } from '../text/escape-html.ts';

/** Those of the pages; 'sans-serif' alone is not the same everywhere. */
const fonts = "'Segoe UI',Roboto,'Noto Sans','Liberation Sans','DejaVu Sans',sans-serif";

/** Chromium fills in the numbers. Its template knows no style sheet of the page. */
export function footerOf(text: string): string {
  const style = `display:flex;justify-content:space-between;width:100%;margin:0 16mm;color:#555;font:7pt ${fonts}`;
  const number = '<span><span class="pageNumber"></span> / <span class="totalPages"></span></span>';
  return `<div style="${style}"><span>${escapeHtml(text)}</span>${number}</div>`;
}
