/**
 * Names of the fields that a form has beside those of its questions. A variable has no hyphen in its name, so that neither can be taken
 * for the other: a question may well be called 'language'.
 */
export const controlFields = {
  action: 'form-action',
  language: 'form-language',
  key: 'form-key',
  section: 'form-section',
  shown: 'form-shown',
  code: 'form-code',
  contested: 'form-contested',
} as const;
