/*
 * What the two engines store differently is stored alike: JSON as text, instants as ISO text in UTC (so that text
 * order is time order), truth as 0 or 1.
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

export function encodeTruth(truth: boolean): 0 | 1 {
  return truth ? 1 : 0;
}

export function decodeTruth(stored: number): boolean {
  return stored !== 0;
}
