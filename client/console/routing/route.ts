import { figureRoute } from './figure-route.ts';
import type { FigureRoute } from './figure-route.ts';
import { registerRoute } from './register-route.ts';
import type { RegisterRoute } from './register-route.ts';
import { scorecardRoute } from './scorecard-route.ts';
import type { ScorecardRoute } from './scorecard-route.ts';
import { waveRoute } from './wave-route.ts';
import type { WaveRoute } from './wave-route.ts';

/** Every view of the console, as its address says it. */
export type Route =
  | RegisterRoute
  | FigureRoute
  | WaveRoute
  | ScorecardRoute
  | { readonly name: 'invitation'; readonly token: string }
  | { readonly name: 'surveys'; readonly query: URLSearchParams }
  | { readonly name: 'new-session' }
  | { readonly name: 'new-activity' }
  | { readonly name: 'edit'; readonly id: string }
  | { readonly name: 'survey'; readonly id: string }
  | { readonly name: 'room'; readonly id: string }
  | { readonly name: 'sheet'; readonly id: string }
  | { readonly name: 'codes'; readonly id: string }
  | { readonly name: 'results'; readonly id: string }
  | { readonly name: 'export'; readonly id: string }
  | { readonly name: 'baselines' }
  | { readonly name: 'staff' }
  | { readonly name: 'definitions' }
  | { readonly name: 'audit' }
  | { readonly name: 'tokens' }
  | { readonly name: 'not-found' };

const surveyViews = ['edit', 'room', 'sheet', 'codes', 'results', 'export'] as const;
const plainViews = ['baselines', 'staff', 'definitions', 'audit', 'tokens'] as const;

export function routeOf(address: URL): Route {
  const [first, second, third, ...rest] = address.pathname
    .replace(/^\/console\/?/, '')
    .replace(/\/$/, '')
    .split('/');
  if (rest.length > 0) return { name: 'not-found' };
  const wave = waveRoute(first ?? '', second, third);
  if (wave !== undefined) return wave;
  const scorecard = scorecardRoute(first ?? '', second, third, address.searchParams);
  if (scorecard !== undefined) return scorecard;
  if (first === 'surveys' && second !== undefined) return surveyRoute(second, third);
  const register = third === undefined ? registerRoute(first ?? '', second, address.searchParams) : undefined;
  if (register !== undefined) return register;
  const figure = third === undefined ? figureRoute(first ?? '', second) : undefined;
  if (figure !== undefined) return figure;
  if (second !== undefined) return { name: 'not-found' };
  if (first === '' || first === 'surveys') return { name: 'surveys', query: address.searchParams };
  if (first === 'invitation') return { name: 'invitation', token: address.hash.slice(1) };
  const plain = plainViews.find((name) => name === first);
  return { name: plain ?? 'not-found' };
}

function surveyRoute(id: string, view: string | undefined): Route {
  if (id === 'new' && view === 'session') return { name: 'new-session' };
  if (id === 'new' && view === 'activity') return { name: 'new-activity' };
  if (view === undefined) return { name: 'survey', id };
  const known = surveyViews.find((name) => name === view);
  return known === undefined ? { name: 'not-found' } : { name: known, id };
}
