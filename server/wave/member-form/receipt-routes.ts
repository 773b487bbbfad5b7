import { Hono } from 'hono';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { clientAddress, networkOf } from '../../platform/http/client-address.ts';
import { problem } from '../../platform/http/problem.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { receipts } from './receipt-contract.ts';
import { verifyReceipt } from './verify-receipt.ts';

/** Whoever is shown a receipt can check it. */
export function receiptRoutes(dependencies: Dependencies) {
  return new Hono<AppEnv>().get('/:receipt', fulfils(receipts.verify), async (c) => {
    const network = networkOf(clientAddress(c, dependencies.settings.trustedProxies));
    const verified = await verifyReceipt(dependencies, c.req.param('receipt'), network);
    if (verified.state === 'receipt-unknown') return problem('not-found', { code: verified.state });
    if (verified.state === 'too-many-attempts') {
      const { retryAfter } = verified;
      return problem('forbidden', { code: verified.state, details: { retryAfter } });
    }
    const { title, submittedOn, isCurrent } = verified;
    return c.var.answer({ survey: { title }, submittedOn, isCurrent });
  });
}
