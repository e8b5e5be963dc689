import type { Agreement } from '../../../shared/domain/agreement.ts';
import { gapsOf } from '../../../shared/domain/bpjs/sipp-gaps.ts';
import { toSippSheet, type SippMember } from '../../../shared/domain/bpjs/sipp-layout.ts';
import { contributionOf } from '../../../shared/domain/contributions/contribution.ts';
import { maskNik } from '../../../shared/domain/person.ts';
import { isHeldOn } from '../../../shared/domain/places/place.ts';
import { dayInWita, type Day } from '../../../shared/domain/values/day.ts';
import { firstDayOf, monthOf, type Month } from '../../../shared/domain/values/month.ts';
import { roundToRupiah } from '../../../shared/domain/values/sen.ts';
import { foldToKey } from '../../../shared/domain/values/written.ts';
import type { SippDoubt } from '../../../shared/requests/bpjs.ts';
import { getAgreement } from '../../db/agreements/agreements.ts';
import { listBpjsMembers, type BpjsMember } from '../../db/bpjs/bpjs-members.ts';
import { listKelurahan } from '../../db/lists/places.ts';
import { getOffice } from '../../db/office/office.ts';
import { listLawOn } from '../../db/office/settings.ts';
import type { Db } from '../../db/open.sqlite.ts';
import type { Within } from '../../db/people/within.ts';
import { noteFile } from '../audit/note-file.ts';
import type { Context, Job } from '../context.ts';

export interface SippWish {
  readonly agreementId: number;
  /** With its units; null = everybody. */
  readonly departmentId: Within;
  readonly path: string;
  /** Why people's data leave the program. */
  readonly reason: string;
}

/**
 * Writes the active members of an agreement in the layout that SIPP takes. Whoever it will probably refuse is
 * written too, and told. Failures: agreement-not-found, target-locked, target-not-writable, disk-full,
 * cancelled.
 */
export async function exportSipp(
  context: Context,
  { agreementId, departmentId, path, reason }: SippWish,
  job: Job,
): Promise<{ readonly rows: number; readonly doubtful: readonly SippDoubt[] }> {
  const { db } = context.data;
  const agreement = await getAgreement(db, agreementId);
  const today = dayInWita(context.now());
  const all = await listBpjsMembers(db, agreementId, departmentId);
  const active = all.filter((member) => isHeldOn(member, today));
  const toSipp = await prepareSipp(db, agreement, today);
  const members = active.map(toSipp);
  const office = await getOffice(db);
  const about = { paper: office.paper, author: office.name, createdOn: today };
  const content = toSippSheet({ members, ...about });
  job.progress('writing', 0, members.length);
  await context.tools.writeRoster({ path, content }, job);
  const rows = members.length;
  const columns = content.columns.map(({ header }) => header);
  const details = { pks: agreement.pks, departmentId, layout: 'sipp', rows, columns, reason };
  await noteFile(context, path, { kind: 'roster-exported', details });
  return { rows, doubtful: active.flatMap((member, at) => toDoubt(member, members[at])) };
}

/** Wages by the figures of today, or of the nearest month that the agreement covers. */
async function prepareSipp(
  db: Db,
  agreement: Agreement,
  today: Day,
): Promise<(member: BpjsMember) => SippMember> {
  const month = monthWithin(agreement, today);
  const law = await listLawOn(db, firstDayOf(month));
  const postalCodes = await listPostalCodes(db);
  return (member) => {
    const { base } = contributionOf(agreement, member.wage, law, month);
    const { kelurahan, hasOwnEnd, end } = member;
    return {
      ...member,
      postalCode: kelurahan === null ? null : (postalCodes.get(foldToKey(kelurahan)) ?? null),
      wage: base === null ? null : roundToRupiah(base),
      end: hasOwnEnd || agreement.coverageDaysKnown ? end : null,
    };
  };
}

function monthWithin({ coverageFrom, coverageUntil }: Agreement, today: Day): Month {
  const now = today < coverageFrom ? coverageFrom : today;
  return monthOf(now > coverageUntil ? coverageUntil : now);
}

/** By kelurahan; a name that several have tells none. */
async function listPostalCodes(db: Db): Promise<ReadonlyMap<string, string | null>> {
  const codes = new Map<string, string | null>();
  for (const { kelurahan, postalCode } of await listKelurahan(db)) {
    const key = foldToKey(kelurahan);
    codes.set(key, codes.has(key) ? null : postalCode);
  }
  return codes;
}

function toDoubt(member: BpjsMember, sipp: SippMember | undefined): SippDoubt[] {
  const gaps = sipp ? gapsOf(sipp) : [];
  if (gaps.length === 0) return [];
  const { membershipId, personId, name, nik, department } = member;
  return [{ membershipId, personId, name, nikMasked: maskNik(nik), department, gaps }];
}
