import { contentSecurityPolicy } from '../../platform/http/security-headers.ts';

/** As everywhere, but that one policy of Trusted Types may name one script: the worker that opens the form without a line. */
export const pagePolicy = contentSecurityPolicy().replace("trusted-types 'none'", 'trusted-types member-form');
