import type { Problem } from '../../../survey-definitions/language/problem.ts';
import type { Failure } from '../../shared/outcome.ts';
import { isTextKey } from './translate.ts';
import type { Translate } from './translate.ts';

/** What a problem's code says to people; an unknown code is named, so that support can look it up. */
export function problemWords(problem: Problem, t: Translate): string {
  const key = `problem.${problem.code}`;
  const places = Object.fromEntries(Object.entries(problem.details ?? {}).filter(([, value]) => isPlain(value)));
  return isTextKey(key) ? t(key, places) : t('problem.unknown', { code: problem.code });
}

/** Why a call failed, in a sentence that says what to do. */
export function failureWords(failure: Failure, t: Translate): string {
  if (failure.code === 'too-many-attempts' || failure.retryAfter !== null) {
    return t('failure.too-many-attempts', { count: Math.max(1, Math.ceil((failure.retryAfter ?? 60) / 60)) });
  }
  const [first] = failure.problems;
  const isTold = first !== undefined && isTextKey(`problem.${first.code}`);
  return isTold ? problemWords(first, t) : t(`failure.${failure.code}`);
}

const isPlain = (value: unknown) => typeof value === 'string' || typeof value === 'number';
