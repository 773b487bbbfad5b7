import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../../survey-definitions/authoring/json-schema.ts';

const committed = (file: string): string =>
  readFileSync(new URL(`../../../survey-definitions/${file}`, import.meta.url), 'utf8');

describe('the JSON Schema for editors', () => {
  it.each(Object.entries(jsonSchemas()))('%s is what `npm run schema` writes', (file, content) => {
    expect(committed(file)).toBe(content);
  });

  it('complains about unknown keys everywhere and explains the keys', () => {
    const schema = committed('definition.schema.json');
    const objects = schema.match(/"properties":/g) ?? [];
    const closed = schema.match(/"additionalProperties": false/g) ?? [];
    expect(objects.length).toBeGreaterThan(20);
    expect(closed).toHaveLength(objects.length);
    expect(schema).toContain('Whole numbers in the order in which they are shown, best first.');
  });
});
