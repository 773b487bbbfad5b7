/** Addresses of views that others link to. */
export const surveyPath = (
  id: string,
  view?: 'edit' | 'room' | 'sheet' | 'codes' | 'results' | 'export' | 'wave' | 'wave-plan',
) => `/console/surveys/${encodeURIComponent(id)}${view === undefined ? '' : `/${view}`}`;

export const memberPath = (id: string) => `/console/members/${encodeURIComponent(id)}`;
export const contactPath = (id: string) => `/console/contacts/${encodeURIComponent(id)}`;
export const newContactPath = (memberId: string) => `/console/contacts/new?member=${encodeURIComponent(memberId)}`;
export const planDraftPath = (id: string) => `/console/plans/drafts/${encodeURIComponent(id)}`;
export const figurePath = (series: string) => `/console/figures/${encodeURIComponent(series)}`;
