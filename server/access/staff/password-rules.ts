import type { ProblemDetail } from '../../platform/http/problem.ts';

export const minimumPasswordLength = 15;
export const maximumPasswordLength = 256;

/** Words that anybody who guesses here tries first; with numbers and signs around them they are no better. */
const obviousWords = [
  'worldcustomsorganization',
  'worldcustomsorganisation',
  'organisationmondialedesdouanes',
  'customs',
  'douane',
  'wco',
  'omd',
  'satisfaction',
  'survey',
  'member',
  'brussels',
  'bruxelles',
  'secretariat',
  'administrator',
  'password',
  'passphrase',
  'motdepasse',
  'azerty',
  'qwerty',
  'welcome',
  'bienvenue',
  'letmein',
  'changeme',
  'iloveyou',
  'correcthorsebatterystaple',
];

const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
];

/** What must remain of a password once everything obvious is taken away. */
const minimumRemainder = 8;

/** Composed and decomposed accents are the same password: keyboards differ in what they send. */
export function normalizePassword(password: string): string {
  return password.normalize('NFC');
}

/**
 * Length and obviousness only: no rule about kinds of characters (NIST SP 800-63B-4). `own` are words that belong to the
 * person, such as name and address.
 */
export function passwordProblems(password: string, own: readonly string[]): readonly ProblemDetail[] {
  const path = 'password';
  const length = [...normalizePassword(password)].length;
  if (length < minimumPasswordLength)
    return [{ code: 'password-too-short', path, details: { minimum: minimumPasswordLength } }];
  if (length > maximumPasswordLength)
    return [{ code: 'password-too-long', path, details: { maximum: maximumPasswordLength } }];
  return isObvious(normalizePassword(password), own) ? [{ code: 'password-too-obvious', path }] : [];
}

function isObvious(password: string, own: readonly string[]): boolean {
  const ownWords = own
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length >= 3);
  const words = [...obviousWords, ...ownWords].sort((a, b) => b.length - a.length);
  const remainder = words.reduce((text, word) => text.replaceAll(word, ''), password.toLowerCase());
  return countUnforeseen(remainder) < minimumRemainder;
}

/** Counts characters that do not simply repeat the one before or go on in a row of the alphabet or the keyboard. */
function countUnforeseen(text: string): number {
  const characters = [...text];
  const unforeseen = characters.filter((character, index) => !follows(characters[index - 1] ?? '', character));
  const kinds = new Set(characters).size;
  return Math.min(unforeseen.length, kinds * 2);
}

function follows(before: string, character: string): boolean {
  if (before === '') return false;
  const pair = before + character;
  return (
    before === character || rows.some((row) => row.includes(pair) || [...row].toReversed().join('').includes(pair))
  );
}
