import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryDirectory } from '../../setup/temporary-directory.ts';

/** Writes documents into a folder of its own; a text is written as it is, anything else as JSON. */
export function folderWith(documents: Readonly<Record<string, unknown>>): string {
  const root = temporaryDirectory();
  writeDocuments(root, documents);
  return root;
}

export function writeDocuments(root: string, documents: Readonly<Record<string, unknown>>): void {
  for (const [file, document] of Object.entries(documents)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), typeof document === 'string' ? document : JSON.stringify(document));
  }
}

export const structure = {
  name: 'feedback',
  version: 1,
  occasion: 'activity',
  languages: ['en'],
  minutes: 1,
  sections: [{ name: 'only', items: [{ name: 'comment', kind: 'long-text' }] }],
};

export const words = {
  title: 'Feedback',
  introduction: 'One minute.',
  sections: { only: { title: 'In your words' } },
  items: { comment: { label: 'What do you want to tell us?' } },
};

/** One small definition under a name of its own. */
export const definition = (name: string, version = 1, title = 'Feedback') => ({
  [`${name}/definition.json`]: { ...structure, name, version },
  [`${name}/en.json`]: { ...words, title },
});
