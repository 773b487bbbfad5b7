import { readFileSync } from 'node:fs';
import type { PackageNames } from './descriptor.ts';

/** README.md of a package, for whoever finds it in ten years: one file in both languages. */
export const packageReadme = ({ title, isDemo = false }: PackageNames): string =>
  `# ${title}\n\n${isDemo ? `${demonstration}\n` : ''}${english}\n---\n\n${french}`;

const read = (name: string) => readFileSync(new URL(`readme/${name}.md`, import.meta.url), 'utf8');
const [demonstration, english, french] = [read('demonstration'), read('en'), read('fr')];
