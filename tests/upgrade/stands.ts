import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Known } from './known.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The stands that are kept: each is a database as the platform of that day wrote it. */
export const stands: readonly string[] = readdirSync(here).filter((name) => /^\d{4}-\d\d-\d\d$/.test(name));

export const standFile = (stand: string, file: string): string => `${here}${stand}/${file}`;

export const knownOf = (stand: string): Known => readJson(stand, 'known.json');

export const readJson = (stand: string, file: string) => JSON.parse(readFileSync(standFile(stand, file), 'utf8'));
