import { listClaimLines } from '../flows/claims/list-claims.ts';
import { moveClaim } from '../flows/claims/move-claim.ts';
import { openClaim } from '../flows/claims/open-claim.ts';
import { saveClaim } from '../flows/claims/save-claim.ts';
import { savePaper } from '../flows/claims/save-paper.ts';
import { viewClaim } from '../flows/claims/view-claim.ts';
import type { Context } from '../flows/context.ts';
import type { Handlers } from './router.ts';
import { notYet, type Surroundings } from './surroundings.ts';

/** What families are owed, and how far it is. */
export function claimHandlers(context: Context, _surroundings: Surroundings) {
  return {
    'claim.list': ({ filter }) => listClaimLines(context, filter),
    'claim.get': ({ id }) => viewClaim(context, id),
    'claim.open': (input) => openClaim(context, input),
    'claim.save': (input) => saveClaim(context, input),
    'claim.heirs': notYet,
    'claim.paper': (input) => savePaper(context, input),
    'claim.step': (input) => moveClaim(context, input),
    'claim.pay': notYet,
    'claim.unpay': notYet,
    'scholarship.save': notYet,
    'scholarship.year': notYet,
    'scan.add': notYet,
    'scan.get': notYet,
    'scan.remove': notYet,
    'claim.owed': notYet,
    'claim.export': notYet,
  } satisfies Partial<Handlers>;
}
