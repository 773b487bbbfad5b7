import type { Ui } from '../blocks/ui.ts';
import { isTextKey } from '../words/translate.ts';

/** The name of a region of the register, as its code where there is none. */
export function regionName(code: string, { t }: Pick<Ui, 't'>): string {
  const key = `region.${code}`;
  return isTextKey(key) ? t(key) : code;
}
