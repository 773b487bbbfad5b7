import type { Context } from 'hono';
import type { Settings } from '../../platform/settings/settings.ts';

/**
 * Where people answer. Without PUBLIC_URL it begins with the origin under which this member of staff reached us: whoever lies about the
 * host lies to themselves alone.
 */
export function publicUrl(c: Context, settings: Pick<Settings, 'publicUrl'>, address: string): string {
  return `${settings.publicUrl ?? new URL(c.req.url).origin}/s/${address}`;
}
