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
      if (from === 'body' && body)
        return { ...problem, file: `${body.folder}/body.json`, path: body.origins.find(path).path };
      return { ...problem, file: `${own.folder}/definition.json`, path: own.origins.find(path).path };
    }
    const isOfBody = bodyWords.get(problem.file)?.has(problem.path) && !ownWords.get(problem.file)?.has(problem.path);
    const files = isOfBody && body ? body : own;
    return { ...problem, file: `${files.folder}/${problem.file}`, path: placeOfText(problem, files) };
  };
}

/** A text that its author wrote at the item itself stands there; any other where the list or the block has it. */
function placeOfText({ file = '', path }: Problem, { written, origins }: ParsedFiles): string {
  const texts = written[file.replace(/\.json$/, '')];
  return texts && writtenTexts(texts).has(path) ? path : origins.find(path).path;
}

type Words = ReadonlyMap<string, string>;

const wordsByFile = (files: ParsedFiles | undefined): ReadonlyMap<string, Words> =>
  new Map(Object.entries(files?.texts ?? {}).map(([language, texts]) => [`${language}.json`, writtenTexts(texts)]));
