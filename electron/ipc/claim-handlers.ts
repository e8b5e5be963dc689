import { drawOwed } from '../flows/claims/draw-owed.ts';
import { exportClaims } from '../flows/claims/export-claims.ts';
import { listClaimLines } from '../flows/claims/list-claims.ts';
import { moveClaim } from '../flows/claims/move-claim.ts';
import { openClaim } from '../flows/claims/open-claim.ts';
import { payClaim, unpayClaim } from '../flows/claims/pay-claim.ts';
import { removeScholarship } from '../flows/claims/remove-scholarship.ts';
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
    'scholarship.remove': (input) => removeScholarship(context, input),
    'scan.add': async ({ job, grant, to }) => {
      const path = pathOf(grants, grant);
      return jobs.run(job, (work) => addScan(context, { path, to }, work));
    },
    'scan.get': async ({ id }) => asDocument(await openScan(context, id), documents),
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

/**
 * The window shows a PDF only where its viewer finds all PDFs: as one of the documents that are kept
 * for it. Pictures stay data: addresses.
 */
function asDocument<Scan extends { readonly mediaType: string; readonly url: string }>(
  scan: Scan & { readonly name: string },
  documents: Surroundings['documents'],
): Scan {
  if (scan.mediaType !== 'application/pdf') return scan;
  const bytes = Buffer.from(scan.url.slice(scan.url.indexOf(',') + 1), 'base64');
  // Nobody is told how many pages a scan has.
  const { document } = documents.keep({ bytes, pages: 1 }, scan.name);
  return { ...scan, url: `app://documents/${document}.pdf` };
}
