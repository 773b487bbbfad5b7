import type { Route } from '../../../server/wave/member-pages/member-page-contract.ts';

export const pathOfRoute = (route: Route): string =>
  route.name === 'section' ? `/m/sections/${route.section}` : `/m/${route.name}`;

/** What an address of ours asks for; without a line every address of the form leads here. */
export function routeOfPath(path: string): Route {
  const [, , name, section] = path.split('/');
  if (name === 'sections' && section !== undefined && section !== '') return { name: 'section', section };
  return name === 'check' || name === 'receipt' || name === 'colleagues' ? { name } : { name: 'tasks' };
}
