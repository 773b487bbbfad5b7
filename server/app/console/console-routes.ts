import { Hono } from 'hono';
import type { Dependencies } from '../../platform/dependencies.ts';
import { contentSecurityPolicy } from '../../platform/http/security-headers.ts';
import { problem } from '../../platform/http/problem.ts';
import { consolePage } from './console-page.ts';

/** The staff's application: one page for all its addresses, without anything personal in it. */
export function consoleRoutes({
  assets,
  inlineStyle,
  isDemo = false,
}: Pick<Dependencies, 'assets' | 'inlineStyle' | 'isDemo'>) {
  // A draft's preview is shown in a frame whose page has no address of its own.
  const policy = `${contentSecurityPolicy(inlineStyle)}; frame-src blob:`;
  const page = consolePage(assets, isDemo);
  return new Hono()
    .get('/', (c) => c.redirect('/console'))
    .on('GET', ['/console', '/console/*'], (c) => {
      c.header('Content-Security-Policy', policy);
      return c.html(page ?? problem('internal', { code: 'not-built' }));
    });
}
