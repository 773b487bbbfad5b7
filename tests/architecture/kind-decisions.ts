import { itemSchemas } from '../../survey-definitions/authoring/item-schemas.ts';

const kinds = Object.keys(itemSchemas);

/** Names that mean a kind wherever they stand; a number or a date is much else besides. */
export const kindNames = kinds.filter((name) => name !== 'number' && name !== 'date');

const properties = Object.values(itemSchemas).map(({ shape }) => Object.keys(shape));

/** What some kinds of items have and others do not, such as a scale or options. */
export const ownProperties = [...new Set(properties.flat())].filter(
  (name) => !properties.every((names) => names.includes(name)),
);

const quoted = (names: readonly string[]): string => `(?<quote>['"\`])(?:${names.join('|')})\\k<quote>`;
const path = String.raw`(?:[\w$]+(?:\(\))?[!?]?\.)*`;
const item = String.raw`${path}(?:\w*[iI]tem|question|candidate)\b`;
const kindOfItem = String.raw`(?:${item}[!?]?\.kind\b|\bkindNameOf\([^()]*\))`;
const equals = String.raw`\s*[=!]==?\s*`;

/** The ways in which code can decide by the kind of an item. */
const decisions: Readonly<Record<string, RegExp>> = {
  "a kind's name": new RegExp(quoted(kindNames)),
  "a kind's name as a key": new RegExp(String.raw`(?:^|[{,(])\s*(?:${kindNames.join('|')})\??:`, 'm'),
  'a kind compared': new RegExp(String.raw`\bkind\b['"\`\]]*${equals}${quoted(kinds)}`),
  'compared with a kind': new RegExp(String.raw`${quoted(kinds)}${equals}${path}kind\b`),
  'a case of a kind': new RegExp(
    String.raw`switch\s*\([^{]*\bkind\b[^{]*\{(?:(?!\bswitch\b)[^])*?case\s+${quoted(['number', 'date'])}`,
  ),
  'the kind of an item compared, taken apart or looked up in': new RegExp(
    String.raw`${kindOfItem}(?:\s*[=!]=|\??\.|\[)|[=!]==?\s*${kindOfItem}|\[\s*${kindOfItem}\s*\]`,
  ),
  'a switch by the kind of an item': new RegExp(String.raw`switch\s*\(\s*${kindOfItem}`),
  'the kind of an item looked for in a list': new RegExp(String.raw`\.(?:includes|has|get|indexOf)\(\s*${kindOfItem}`),
  'the kind of an item under another name': new RegExp(
    String.raw`\{[^{}]*\bkind\b[^{}]*\}\s*(?:=\s*${item}\s*[;,)]|:\s*\w*Item\b)|\bitem:\s*\{[^{}]*\bkind\b`,
  ),
  'the kind of an item by index': new RegExp(String.raw`${item}(?:\?\.)?\[['"\`]kind`),
  'a property that only some kinds have': new RegExp(
    String.raw`${quoted(ownProperties)} in (?!answer\b|condition\b)|(?:hasOwn|Reflect\.has)\(\s*${item},`,
  ),
};

/** How a text decides by the kind of an item; empty: it does not. */
export const kindDecisions = (text: string): readonly string[] =>
  Object.entries(decisions).flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));
