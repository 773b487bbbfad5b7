import { writeFileSync } from 'node:fs';
import { jsonSchemas } from './json-schema.ts';

for (const [file, content] of Object.entries(jsonSchemas())) {
  writeFileSync(new URL(`../${file}`, import.meta.url), content);
}
