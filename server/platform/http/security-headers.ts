import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './app-env.ts';

/**
 * `inlineStyle` is the hash of the one style sheet that a page may bring along in itself, `'sha256-…'`: a style sheet of its own would
 * cost the respondent one more journey over a slow line before anything is seen.
 */
export const contentSecurityPolicy = (inlineStyle?: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${inlineStyle === undefined ? '' : ` ${inlineStyle}`}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

const switchedOff = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

export const securityHeaders: readonly (readonly [name: string, value: string])[] = [
  ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'],
  ['X-Content-Type-Options', 'nosniff'],
  // With no-referrer browsers send `Origin: null` from a plain form, and the form is refused.
  ['Referrer-Policy', 'same-origin'],
  ['X-Frame-Options', 'DENY'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Cross-Origin-Embedder-Policy', 'require-corp'],
  ['Permissions-Policy', switchedOff.map((feature) => `${feature}=()`).join(', ')],
];

/**
 * Puts the headers on every answer, whatever its status. A route may set two of them itself: a stricter policy for a download, a longer
 * life for an asset.
 */
export function addSecurityHeaders(inlineStyle?: string): MiddlewareHandler<AppEnv> {
  const unlessSet = [
    ['Content-Security-Policy', contentSecurityPolicy(inlineStyle)],
    ['Cache-Control', 'no-store'],
  ] as const;
  return async (c, next) => {
    await next();
    const { headers } = c.res;
    for (const [name, value] of securityHeaders) headers.set(name, value);
    for (const [name, value] of unlessSet) if (!headers.has(name)) headers.set(name, value);
  };
}
