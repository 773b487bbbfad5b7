import { isTextKey } from '../../words/translate.ts';
import type { Translate } from '../../words/translate.ts';

/** What a scope lets a program do; a scope without words is named, so that nobody gives away what they cannot read. */
export function scopeWords(scope: string, t: Translate): string {
  const key = `scope.${scope}`;
  return isTextKey(key) ? t(key) : scope;
}
