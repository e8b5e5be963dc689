import { composeOwedList, type OwedList } from '../../../shared/domain/claims/owed-list.ts';
import { dayInWita, timeInWita } from '../../../shared/domain/values/day.ts';
import { getClaim } from '../../db/claims/claims.ts';
import { getOffice } from '../../db/office/office.ts';
import { noteAlone } from '../audit/note.ts';
import type { Context, Job } from '../context.ts';
import { drawPlain, type NamedDocument } from '../letters/draw-plain.ts';
import { gatherClaim } from './gather-claims.ts';
import { expectation, judgePapers, placeOf } from './judge-claim.ts';

/**
 * The list of papers for the family: what is there and what is still owed. That it was made is
 * written down. Failure: claim-not-found.
 */
export async function drawOwed(context: Context, id: number, job: Job): Promise<NamedDocument> {
  const claim = await getClaim(context.data.db, id);
  const list = await gatherOwed(context, claim);
  const drawn = await drawPlain(context, composeOwedList(list), 'Daftar berkas klaim.pdf', job);
  await noteAlone(context, {
    kind: 'claim-list-printed',
    personId: claim.personId,
    details: { claim: id, pages: drawn.pages },
  });
  return drawn;
}

async function gatherOwed(
  { data: { db }, now }: Pick<Context, 'data' | 'now'>,
  claim: Awaited<ReturnType<typeof getClaim>>,
): Promise<OwedList> {
  const gathered = await gatherClaim(db, claim);
  const { person, heirs, places } = gathered;
  const place = placeOf(gathered) ?? places[0] ?? null;
  const papers = judgePapers(gathered, expectation(gathered).total);
  const { kind, outcome, eventOn, diedOn } = claim;
  return {
    office: await getOffice(db),
    name: person.name,
    kpj: place?.membership.kpj ?? null,
    kind,
    outcome,
    eventOn,
    diedOn,
    papers: papers.map(({ paper, isOptional, stored }) => ({
      paper,
      isOptional,
      receivedOn: stored?.receivedOn ?? null,
      waived: stored?.waived ?? null,
    })),
    heirs: heirs.map(({ name, relation }) => ({ name, relation })),
    today: dayInWita(now()),
    at: timeInWita(now()),
  };
}
