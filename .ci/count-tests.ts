import { readFileSync } from 'node:fs';

type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
};

const [, , file = '', exitCode = '0'] = process.argv;

/** A failure before the tests ran, in types, lint or build, or a test file that could not be loaded, counts as one. */
const { numPassedTests: passed, numFailedTests: failed } = readReport();
const unseen = exitCode !== '0' && failed === 0 ? 1 : 0;
process.stdout.write(`${passed} passed, ${failed + unseen} failed\n`);

function readReport(): Report {
  const text = readFileSync(file, 'utf8');
  return text === '' ? { numPassedTests: 0, numFailedTests: 0 } : JSON.parse(text);
}
