import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { canonicalJson } from '../../server/questionnaires/canonical-json.ts';
import { compiled, folders } from './questionnaires.ts';

const kept: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('compiled-checksums.json', import.meta.url), 'utf8'),
);

/**
 * A published version never changes, however its documents are written: its columns and names are those of the data. Made on
 * 29 November 2026, before lists and blocks could be named; a new version gets a line of its own, and none is ever changed.
 */
it.each(folders)('%s compiles to what was published', (folder) => {
  const { definition, texts } = compiled(folder);
  const checksum = createHash('sha256').update(canonicalJson({ definition, texts })).digest('hex');
  expect(checksum).toBe(kept[`${definition.name}@${definition.version}`]);
});
