import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('reads bodies in one file only, so that no route forgets the limit', () => {
  const files = globSync('server/**/*.ts').filter((file) => !file.endsWith('http/read-body.ts'));
  const reading = files.filter((file) =>
    /\breq\.(json|text|parseBody|formData|arrayBuffer|blob|raw\.body)\b/.test(readFileSync(file, 'utf8')),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(reading).toEqual([]);
});
