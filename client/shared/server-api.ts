import { hc } from 'hono/client';
import type { Api } from '../../server/app/app.ts';
import type { Fetch } from './outcome.ts';

/** The routes of the API as the server has them, to be called by their path: each takes and gives what its contract says. */
export const serverApi = (fetch: Fetch) => hc<Api>('/', { fetch }).api;
