import { respondentLanguages } from '../../../survey-definitions/reference/languages.ts';
import type { RenderProblemPage } from '../../platform/http/error-response.ts';
import { readerLanguage } from './reader-language.ts';
import type { NoticeCode, RenderForm } from '../../platform/pages/form-page-contract.ts';

/** What a person sees instead of a problem in JSON, in the language of the page or of the browser. */
export function problemPage(renderForm: RenderForm): RenderProblemPage {
  return ({ status }, c) => {
    const language = readerLanguage(respondentLanguages, c.req.query('lang'), c.req.header('accept-language'));
    return renderForm({ mode: 'notice', language, code: noticeCodes.get(status) ?? 'internal' }).html;
  };
}

const noticeCodes: ReadonlyMap<number, NoticeCode> = new Map([
  [400, 'wrong-form'],
  [403, 'wrong-form'],
  [404, 'not-found'],
  [413, 'too-large'],
  [415, 'wrong-form'],
  [422, 'wrong-form'],
  [429, 'too-many-attempts'],
  [503, 'busy'],
]);
