/** Freezes a parsed document with everything in it. The document is a tree of limited depth: the parser has seen to that. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}
