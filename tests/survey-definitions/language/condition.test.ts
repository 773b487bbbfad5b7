import { describe, expect, it } from 'vitest';
import {
  holds,
  MAXIMUM_DEPTH,
  referencesOf,
  type Condition,
  type Operand,
} from '../../../survey-definitions/language/condition.ts';

const operands: Readonly<Record<string, Operand>> = { mode: 'online', overall: 2, heard: ['en', 'fr'], noOpinion: [] };
const valueOf = (reference: string): Operand => operands[reference];

const yes: Condition = { is: ['mode', 'online'] };
const no: Condition = { is: ['mode', 'onSite'] };

describe('a condition', () => {
  it.each<[Condition, boolean]>([
    [{ is: ['mode', 'online'] }, true],
    [{ is: ['mode', 'onSite'] }, false],
    [{ is: ['overall', 2] }, true],
    [{ is: ['overall', '2'] }, false],
    [{ is: ['absent', 'online'] }, false],
    [{ is: ['heard', 'en'] }, false],
    [{ isOneOf: ['mode', ['onSite', 'online']] }, true],
    [{ isOneOf: ['mode', ['onSite']] }, false],
    [{ isOneOf: ['mode', []] }, false],
    [{ isOneOf: ['absent', ['online']] }, false],
    [{ includes: ['heard', 'fr'] }, true],
    [{ includes: ['heard', 'ar'] }, false],
    [{ includes: ['mode', 'online'] }, false],
    [{ includes: ['absent', 'fr'] }, false],
    [{ atLeast: ['overall', 2] }, true],
    [{ atLeast: ['overall', 3] }, false],
    [{ atLeast: ['absent', 0] }, false],
    [{ atLeast: ['mode', 0] }, false],
    [{ atLeast: ['heard', 1] }, true],
    [{ atLeast: ['heard', 9] }, false],
    [{ atMost: ['heard', 9] }, true],
    [{ atMost: ['overall', 2] }, true],
    [{ atMost: ['overall', 1] }, false],
    [{ atMost: ['absent', 9] }, false],
    [{ answered: 'overall' }, true],
    [{ answered: 'noOpinion' }, true],
    [{ answered: 'absent' }, false],
    [{ all: [yes, yes] }, true],
    [{ all: [yes, no] }, false],
    [{ all: [] }, true],
    [{ any: [no, yes] }, true],
    [{ any: [no, no] }, false],
    [{ any: [] }, false],
    [{ not: no }, true],
    [{ not: yes }, false],
    [{ not: { is: ['absent', 'online'] } }, true],
  ])('%j is %s', (condition, expected) => {
    expect(holds(condition, valueOf)).toBe(expected);
  });

  it('is false beyond the depth that a check lets pass, and does not exhaust the stack', () => {
    let deep: Condition = { all: [yes] };
    for (let depth = 0; depth < MAXIMUM_DEPTH; depth += 1) deep = { all: [deep] };
    expect(holds(deep, valueOf)).toBe(false);
    for (let depth = 0; depth < 100_000; depth += 1) deep = { not: deep };
    expect(() => holds(deep, valueOf)).not.toThrow();
    expect(referencesOf(deep)).toEqual([]);
  });

  it('names its references in reading order', () => {
    const condition: Condition = {
      all: [yes, { any: [{ atLeast: ['overall', 1] }, { not: { answered: 'heard' } }] }, { includes: ['heard', 'en'] }],
    };
    expect(referencesOf(condition)).toEqual(['mode', 'overall', 'heard', 'heard']);
  });
});
