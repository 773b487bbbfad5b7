/*
 * What the two engines store differently is stored alike: JSON as text, instants as ISO text in UTC (so that text
 * order is time order).
 */

export function encodeJson(value: unknown): string {
  return JSON.stringify(value);
}

/** Gives `unknown`: whoever reads parses, or states the type of what it wrote itself. */
export function decodeJson(text: string): unknown {
  return JSON.parse(text);
}

export function encodeInstant(instant: Date): string {
  return instant.toISOString();
}
