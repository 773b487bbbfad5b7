import { problem } from '../http/problem.ts';
import type { PrintPdf } from './print-pdf.ts';

/** The printer; without one the problem `no-pdf-printer`: people print in their own browser. */
export const printOrRefuse = ({ printPdf }: { readonly printPdf?: PrintPdf }): PrintPdf =>
  printPdf ?? (async () => problem('conflict', { code: 'no-pdf-printer' }));
