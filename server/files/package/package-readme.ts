import { readFileSync } from 'node:fs';
import { officialLanguages } from '../../../survey-definitions/reference/languages.ts';
import type { PackageNames } from './descriptor.ts';

/** README.md of a package, for whoever finds it in ten years: one file in all official languages. */
export const packageReadme = ({ title, isDemo = false }: PackageNames): string =>
  `# ${title}\n\n${isDemo ? `${demonstration}\n` : ''}${texts.join('\n---\n\n')}`;

const read = (name: string) => readFileSync(new URL(`readme/${name}.md`, import.meta.url), 'utf8');
const demonstration = read('demonstration');
const texts = officialLanguages.map(read);
