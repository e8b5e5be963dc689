import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getCurrentAgreement } from '../electron/db/agreements/agreements.ts';
import { estimateByNik } from '../electron/flows/benefits/estimate-benefit.ts';
import { exportSipp } from '../electron/flows/bpjs/export-sipp.ts';
import { drawOwed } from '../electron/flows/claims/draw-owed.ts';
import { openClaim } from '../electron/flows/claims/open-claim.ts';
import { UNWATCHED, type Context } from '../electron/flows/context.ts';
import { getContributions } from '../electron/flows/contributions/get-account.ts';
import { saveBill } from '../electron/flows/contributions/save-bill.ts';
import { savePayment } from '../electron/flows/contributions/save-payment.ts';
import { drawReport } from '../electron/flows/overview/report.ts';
import { leavePlaces } from '../electron/flows/places/leave-places.ts';
import { renewForTerminal } from '../electron/flows/renewal/renewal-for-terminal.ts';
import { dayInWita } from '../shared/domain/values/day.ts';
import { senToRupiah } from '../shared/domain/values/sen.ts';

/** What came to be, said in a line. */
export type Told = readonly [what: string, work: () => Promise<string>];

/** The life of the agreements in the order in which an office meets it. */
export function lifeOf(context: Context, folder: string): readonly Told[] {
  const { db, raw } = context.data;
  const someone = (pks: string) =>
    raw
      .prepare<[string], { personId: number; membershipId: number; nik: string }>(
        `SELECT person.id AS personId, membership.id AS membershipId, nik FROM membership
         JOIN person ON person.id = person_id JOIN agreement ON agreement.id = agreement_id
         WHERE pks = ? AND status = 'active' ORDER BY membership.id DESC LIMIT 1`,
      )
      .get(pks) ?? { personId: 0, membershipId: 0, nik: '' };
  const file = (name: string, bytes: Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  return [
    ['Contributions of rentan, twelve months billed and paid', () => payAll(context)],
    [
      'What a family may expect',
      async () => {
        const { total } = await estimateByNik(context, someone('rentan').nik, '2025-10-01', 'jkm');
        return total === null ? 'not known' : senToRupiah(total);
      },
    ],
    [
      'A death told by telephone, and the papers still owed',
      async () => {
        const { id } = await openClaim(context, { personId: someone('rentan').personId, ...DEATH });
        const { bytes, pages } = await drawOwed(context, id, UNWATCHED);
        return `${pages} pages, ${file('berkas-yang-kurang.pdf', bytes)}`;
      },
    ],
    [
      'Somebody became PPPK, and the agreement of non-asn renewed',
      async () => {
        const membershipIds = [someone('non-asn').membershipId];
        const leave = { membershipIds, reason: 'pppk', on: '2026-01-20', note: '' } as const;
        await leavePlaces(context, { ...leave, decision: null });
        const { carried, left, cost } = await renewForTerminal(context, {
          pks: 'non-asn',
          from: '2026-02-01',
          until: '2027-01-31',
          paidMonths: null,
          asAddendum: false,
          apply: true,
          reason: null,
        });
        return `${carried} carried over, ${left.length} left, ${cost === null ? 'of unknown cost' : senToRupiah(cost)}`;
      },
    ],
    [
      'Members of rentan as SIPP takes them',
      async () => {
        const { id } = await getCurrentAgreement(db, 'rentan');
        const path = join(folder, 'sipp-rentan.xlsx');
        const wish = { agreementId: id, departmentId: null, path, reason: 'contoh' };
        const { rows } = await exportSipp(context, wish, UNWATCHED);
        return `${rows} rows, ${path}`;
      },
    ],
    [
      'Report for the leadership',
      async () => {
        const { bytes, pages } = await drawReport(context, dayInWita(context.now()), UNWATCHED);
        return `${pages} pages, ${file('laporan-pimpinan.pdf', bytes)}`;
      },
    ],
  ];
}

const DEATH = {
  kind: 'jkm',
  outcome: 'death',
  eventOn: '2025-10-01',
  eventTime: null,
  diedOn: null,
  place: 'Rumah',
  cause: 'Sakit contoh',
  reporterName: 'WA PELAPOR CONTOH',
  reporterRelation: 'Saudara',
  reporterPhone: '081200000001',
  reportedOn: '2025-10-02',
  reportedTime: '09:30',
  decision: null,
} as const;

async function payAll(context: Context): Promise<string> {
  const { id: agreementId } = await getCurrentAgreement(context.data.db, 'rentan');
  const { due, months } = await getContributions(context, agreementId);
  const [first = '', last = first] = [months[0]?.month, months.at(-1)?.month];
  const { bills } = await saveBill(context, {
    id: null,
    agreementId,
    fromMonth: first,
    untilMonth: last,
    billed: due,
    people: null,
    code: '000000000000',
    billedOn: '2025-05-02',
    note: '',
    decision: null,
  });
  const account = await savePayment(context, {
    id: null,
    billId: bills[0]?.id ?? 0,
    paidOn: '2025-05-05',
    amount: due,
    proof: 'SP2D-CONTOH',
    note: '',
    decision: null,
  });
  return `${senToRupiah(account.paid)} (${account.words}), paid through ${account.paidThrough}`;
}
