import { writtenTexts } from '../questionnaire/check/written-texts.ts';
import type { Problem } from '../language/problem.ts';
import type { Origins } from './origins.ts';
import type { ParsedFiles } from './parse-files.ts';

/** Names the file and the path in which the author wrote what the check found in the merged whole. */
export function whereWritten(
  own: ParsedFiles,
  body: ParsedFiles | undefined,
  origins: Origins,
): (problem: Problem) => Problem {
  const ownWords = wordsByFile(own);
  const bodyWords = wordsByFile(body);
  return (problem) => {
    if (problem.file === undefined) {
      const { from, path } = origins.find(problem.path);
      const file = from === 'body' && body ? `${body.folder}/body.json` : `${own.folder}/definition.json`;
      return { ...problem, file, path };
    }
    const isOfBody = bodyWords.get(problem.file)?.has(problem.path) && !ownWords.get(problem.file)?.has(problem.path);
    return { ...problem, file: `${(isOfBody && body ? body : own).folder}/${problem.file}` };
  };
}

type Words = ReadonlyMap<string, string>;

const wordsByFile = (files: ParsedFiles | undefined): ReadonlyMap<string, Words> =>
  new Map(Object.entries(files?.texts ?? {}).map(([language, texts]) => [`${language}.json`, writtenTexts(texts)]));
