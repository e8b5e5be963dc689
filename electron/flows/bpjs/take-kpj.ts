import type { KpjNews } from '../../../shared/domain/bpjs/kpj-news.ts';
import { Failure } from '../../../shared/failure.ts';
import { writeKpj } from '../../db/bpjs/write-kpj.sqlite.ts';
import { raiseRosterRevision } from '../../db/people/roster-revision.ts';
import { note } from '../audit/note.ts';
import { refuseIfCancelled, type Context, type Job } from '../context.ts';
import { compareNow, readTheirList, type ListOfMonth } from './compare-with-bpjs.ts';

/**
 * Takes the KPJ that a list of BPJS names for these places, all or none; the list and the row stand in each
 * person's history. Failures: comparison-changed, where the file or what may be taken of it is not what
 * was shown; roster-changed; those of files and workbooks; cancelled, copy-failed.
 */
export async function takeKpj(
  context: Context,
  wish: ListOfMonth & {
    readonly sha256: string;
    readonly revision: number;
    readonly membershipIds: readonly number[];
  },
  job: Job,
): Promise<{ readonly taken: number }> {
  const { db, raw } = context.data;
  const theirs = await readTheirList(context, wish, job);
  const { agreement, fileName, list, month } = theirs;
  if (list.fileSha256 !== wish.sha256) throw new Failure('comparison-changed');
  await context.copies.before('before-import');
  job.progress('saving', 0, 0);
  return db.transaction().execute(async (trx) => {
    const { kpj, revision } = await compareNow(trx, theirs);
    if (revision !== wish.revision) throw new Failure('roster-changed');
    const chosen = choose(kpj, wish.membershipIds);
    refuseIfCancelled(job);
    const at = context.now().toISOString();
    const toWrite = chosen.map(({ member, theirs: after, row }) => ({
      personId: member.personId,
      before: member.kpj,
      after,
      row,
    }));
    const { actor } = context;
    writeKpj(raw, toWrite, { agreementId: agreement.id, fileName, actor, at });
    await raiseRosterRevision(trx);
    const replaced = chosen.filter(({ member }) => member.kpj !== null).length;
    const taken = chosen.length;
    const details = { pks: agreement.pks, month, fileSha256: list.fileSha256, taken, replaced };
    note(context, { kind: 'kpj-taken', details });
    return { taken };
  });
}

/** Those that were shown and may be taken; whatever else is wished for was not shown so. */
function choose(offered: readonly KpjNews[], membershipIds: readonly number[]): KpjNews[] {
  const byId = new Map(
    offered
      .filter(({ refused }) => refused === null)
      .map((news) => [news.member.membershipId, news]),
  );
  return [...new Set(membershipIds)].map((id) => {
    const news = byId.get(id);
    if (!news) throw new Failure('comparison-changed');
    return news;
  });
}
