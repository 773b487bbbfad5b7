import { expect, it } from 'vitest';
import { conditionText } from '../../../../server/files/tables/condition-text.ts';
import type { Condition } from '../../../../survey-definitions/language/condition.ts';

const deep = Array.from({ length: 20 }).reduce<Condition>((inner) => ({ not: inner }), { answered: 'overall' });

it.each<{ conditions: readonly Condition[]; text: string }>([
  { conditions: [], text: '' },
  { conditions: [{ is: ['occasion.format', 'online'] }], text: 'occasion.format = online' },
  { conditions: [{ answered: 'overall' }, { atLeast: ['overall', 4] }], text: 'answered(overall) AND overall >= 4' },
  {
    conditions: [{ any: [{ isOneOf: ['capacity', ['member', 'observer']] }, { not: { includes: ['use', 'law'] } }] }],
    text: '(capacity IN (member, observer) OR NOT use INCLUDES law)',
  },
  { conditions: [{ all: [{ atMost: ['days', 5] }, { is: ['days', 3] }] }], text: '(days <= 5 AND days = 3)' },
  { conditions: [deep], text: `${'NOT '.repeat(13)}FALSE` },
])('a condition reads "$text"', ({ conditions, text }) => expect(conditionText(conditions)).toBe(text));
