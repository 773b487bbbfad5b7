import type { WaveApp } from './wave-app.ts';

/** Comes after the contact point of Senegal. */
export const awa = { name: 'Awa Ndiaye', email: 'awa@customs.test', language: 'en' } as const;
export const formerly = 'contact-sn@customs.test';

/** How somebody else becomes the contact point: what is said of the former one, and what the Secretariat does. */
export const changes: readonly (readonly [string, (app: WaveApp) => Promise<Response>])[] = [
  [
    'is replaced',
    async (app) =>
      (await app.sofia()).post('/api/contacts', { ...awa, memberId: 'SN', role: 'contact-point', replaces: formerly }),
  ],
  [
    'has another address',
    async (app) =>
      (await app.sofia()).put(`/api/contacts/${formerly}`, { ...awa, role: 'contact-point', optedOut: false }),
  ],
  [
    'is replaced by an import',
    async (app) => {
      const file = `member,name,email,language\nSN,${awa.name},${awa.email},en`;
      return (await app.sofia()).postFile('/api/contact-imports', file, 'text/csv');
    },
  ],
];
