import { drawOwed } from '../flows/claims/draw-owed.ts';
import { exportClaims } from '../flows/claims/export-claims.ts';
import { listClaimLines } from '../flows/claims/list-claims.ts';
import { moveClaim } from '../flows/claims/move-claim.ts';
import { openClaim } from '../flows/claims/open-claim.ts';
import { payClaim, unpayClaim } from '../flows/claims/pay-claim.ts';
import { saveClaim } from '../flows/claims/save-claim.ts';
import { savePaper } from '../flows/claims/save-paper.ts';
import { saveHeirs } from '../flows/claims/save-heirs.ts';
import { saveChild, saveSchoolYear } from '../flows/claims/save-scholarship.ts';
import { addScan, openScan, removeScan } from '../flows/claims/scans.ts';
import { viewClaim } from '../flows/claims/view-claim.ts';
import type { Context } from '../flows/context.ts';
import type { Handlers } from './router.ts';
import { pathOf, type Surroundings } from './surroundings.ts';

/** What families are owed, and how far it is. */
export function claimHandlers(context: Context, { documents, grants, jobs }: Surroundings) {
  return {
    'claim.list': ({ filter }) => listClaimLines(context, filter),
    'claim.get': ({ id }) => viewClaim(context, id),
    'claim.open': (input) => openClaim(context, input),
    'claim.save': (input) => saveClaim(context, input),
    'claim.heirs': (input) => saveHeirs(context, input),
    'claim.paper': (input) => savePaper(context, input),
    'claim.step': (input) => moveClaim(context, input),
    'claim.pay': (input) => payClaim(context, input),
    'claim.unpay': (input) => unpayClaim(context, input),
    'scholarship.save': (input) => saveChild(context, input),
    'scholarship.year': (input) => saveSchoolYear(context, input),
    'scan.add': async ({ job, grant, to }) => {
      const path = pathOf(grants, grant);
      return jobs.run(job, (work) => addScan(context, { path, to }, work));
    },
    'scan.get': ({ id }) => openScan(context, id),
    'scan.remove': (input) => removeScan(context, input),
    'claim.owed': async ({ job, id }) => {
      const drawn = await jobs.run(job, (work) => drawOwed(context, id, work));
      return documents.keep(drawn, drawn.suggestedName);
    },
    'claim.export': async ({ job, filter, reason, target }) => {
      const path = pathOf(grants, target);
      return jobs.run(job, (work) => exportClaims(context, { filter, path, reason }, work));
    },
  } satisfies Partial<Handlers>;
}
