/** Addresses of views that others link to. */
export const surveyPath = (id: string, view?: 'edit' | 'room' | 'sheet' | 'codes' | 'results') =>
  `/console/surveys/${encodeURIComponent(id)}${view === undefined ? '' : `/${view}`}`;
