import { existsSync } from 'node:fs';
import type { ReportModule } from '../../platform/pages/report-page-contract.ts';

/** The report out of the client's build; undefined where there is none. */
export async function loadReport(): Promise<ReportModule | undefined> {
  const renderer = new URL('../../../build/report/render.js', import.meta.url);
  if (!existsSync(renderer)) return undefined;
  const report: ReportModule = await import(renderer.href);
  return report;
}
