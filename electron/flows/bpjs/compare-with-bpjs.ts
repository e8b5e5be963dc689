import { basename } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Agreement } from '../../../shared/domain/agreement.ts';
import type { BpjsList } from '../../../shared/domain/bpjs/bpjs-list.ts';
import {
  compareLists,
  type ListComparison,
  type OurMember,
} from '../../../shared/domain/bpjs/compare-lists.ts';
import type { OfficeStanding } from '../../../shared/domain/bpjs/office-standing.ts';
import { findKpjNews, type KpjNews } from '../../../shared/domain/bpjs/kpj-news.ts';
import { contributionOf, isDueIn } from '../../../shared/domain/contributions/contribution.ts';
import type { LawOn } from '../../../shared/domain/law.ts';
import { firstDayOf, type Month } from '../../../shared/domain/values/month.ts';
import type { BpjsComparison } from '../../../shared/requests/bpjs.ts';
import { getAgreement } from '../../db/agreements/agreements.ts';
import { listBpjsMembers, type BpjsMember } from '../../db/bpjs/bpjs-members.ts';
import { keepComparison } from '../../db/bpjs/comparisons.ts';
import { listStandings } from '../../db/bpjs/standings-elsewhere.ts';
import { listKpjHolders } from '../../db/bpjs/kpj-holders.ts';
import { listPlaces } from '../../db/lists/departments.ts';
import { listLawOn } from '../../db/office/settings.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { getRosterRevision } from '../../db/people/roster-revision.ts';
import { note } from '../audit/note.ts';
import type { Context, Job } from '../context.ts';
import { toComparisonView } from './comparison-view.ts';

/** A list of BPJS for the members of one month. */
export interface ListOfMonth {
  readonly path: string;
  readonly agreementId: number;
  readonly month: Month;
}

/** A list as it was read, with the agreement that it is for. */
export interface TheirList {
  readonly agreement: Agreement;
  readonly month: Month;
  readonly fileName: string;
  readonly list: BpjsList;
}

export interface Compared extends ListComparison {
  readonly kpj: readonly KpjNews[];
  /** By NIK, of those whom only their list names. */
  readonly standings: ReadonlyMap<string, OfficeStanding>;
  /** Of the roster that was compared. */
  readonly revision: number;
}

/**
 * Compares the members who are due for a month with a list of BPJS, and keeps the counts and sums, but
 * nobody's name. Failures: agreement-not-found, those of files and workbooks, cancelled.
 */
export async function compareWithBpjs(
  context: Context,
  wish: ListOfMonth,
  job: Job,
): Promise<BpjsComparison> {
  const { db } = context.data;
  const theirs = await readTheirList(context, wish, job);
  job.progress('planning', 0, 0);
  const compared = await compareNow(db, theirs);
  await keep(context, theirs, compared);
  return toComparisonView(theirs, compared);
}

/** Reads the file. Failures: agreement-not-found, those of files and workbooks, cancelled. */
export async function readTheirList(
  context: Context,
  { path, agreementId, month }: ListOfMonth,
  job: Job,
): Promise<TheirList> {
  const { db } = context.data;
  const agreement = await getAgreement(db, agreementId);
  const { pks, coverageFrom } = agreement;
  const request = { path, places: await listPlaces(db), agreement: { pks, coverageFrom } };
  const list = await context.tools.readBpjsList(request, job);
  await breathe();
  return { agreement, month, fileName: basename(path), list };
}

/**
 * Compares with the roster as it is at this moment. Between its parts other requests have their turn: outside a
 * transaction somebody may write meanwhile, which the revision then tells.
 */
export async function compareNow(db: Db, { agreement, month, list }: TheirList): Promise<Compared> {
  const revision = await getRosterRevision(db);
  const law = await listLawOn(db, firstDayOf(month));
  const members = (await listBpjsMembers(db, agreement.id)).filter((member) =>
    isDueIn(member, month),
  );
  await breathe();
  const ours = members.map((member) => toOurMember(member, agreement, law, month));
  const compared = compareLists(ours, list);
  await breathe();
  const named = list.rows.flatMap(({ kpj }) => kpj ?? []);
  const holders = await listKpjHolders(db, [...new Set(named)]);
  await breathe();
  const kpj = findKpjNews(compared.matched, list.rows, holders);
  const unknown = compared.onlyTheirs.flatMap(({ nik }) => nik ?? []);
  const standings = await listStandings(db, agreement, unknown);
  return { ...compared, kpj, standings, revision };
}

function toOurMember(
  member: BpjsMember,
  agreement: Agreement,
  law: LawOn,
  month: Month,
): OurMember {
  const { membershipId, personId, nik, name, birthDate, sex, kpj, department, wage } = member;
  const { base, due } = contributionOf(agreement, wage, law, month);
  return { membershipId, personId, nik, name, birthDate, sex, kpj, department, base, due };
}

function keep(
  context: Context,
  { agreement, month, fileName, list }: TheirList,
  { counts }: Compared,
): Promise<void> {
  const { actor } = context;
  const { fileSha256 } = list;
  const at = context.now().toISOString();
  const own = { agreementId: agreement.id, month, fileName, fileSha256, counts, actor, at };
  return context.data.db.transaction().execute(async (trx) => {
    await keepComparison(trx, own);
    // Without the file's name: the log forgets nobody.
    const details = { pks: agreement.pks, month, fileSha256, counts: { ...counts } };
    note(context, { kind: 'lists-compared', details });
  });
}
