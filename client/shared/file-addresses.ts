const survey = (id: string) => `/api/surveys/${encodeURIComponent(id)}`;

/** Files, pictures, pages and streams that the browser fetches by itself. */
export const fileAddresses = {
  contacts: '/api/contacts.csv?bom=1',
  personExport: (id: string) => `/api/contacts/${encodeURIComponent(id)}/person-export`,
  qr: (id: string) => `${survey(id)}/qr.svg`,
  counts: (id: string) => `${survey(id)}/counts`,
  survey,
  yearPackage: (year: number, plan: string, snapshot: string | null) =>
    `/api/scorecard/package.zip?${snapshot === null ? `year=${year}&plan=${encodeURIComponent(plan)}` : `snapshot=${encodeURIComponent(snapshot)}`}`,
  responses: (id: string) => `${survey(id)}/responses.csv`,
  codebook: (id: string, language: string) => `${survey(id)}/codebook.csv?language=${language}`,
  definitionPreview: (name: string, language: string) =>
    `/api/definitions/${encodeURIComponent(name)}/preview?language=${language}`,
  report: (snapshot: string, language: string, format: 'html' | 'pdf') =>
    `/api/snapshots/${encodeURIComponent(snapshot)}/report.${format}?language=${language}`,
  preview: (id: string, language: string) => `${survey(id)}/preview?language=${language}`,
};
