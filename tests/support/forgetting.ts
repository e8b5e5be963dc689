import { join } from 'node:path';
import { saveDocument } from '../../electron/flows/letters/save-document.ts';
import { issueLetters } from '../../electron/flows/letters/issue-letters.ts';
import { mergePeople } from '../../electron/flows/people/merge-people.ts';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { openDatabase } from '../../electron/db/open.sqlite.ts';
import { seedDatabase } from '../../electron/db/office/seed.ts';
import { testContext } from './context.ts';
import { freshFolder } from './database.ts';
import { apply, preview, rosterFile } from './imports.ts';
import { allOf, fillOffice } from './office.ts';
import { addMembers, aPerson } from './roster.ts';

/** More than ten years after the last coverage of the shipped agreements. */
export const LATE = new Date('2037-06-01T02:00:00Z');

export const GONE = {
  name: 'WA ODE SERUNI CONTOHNYA',
  nik: '7472065205909777',
  phone: '081277770001',
  address: 'Lorong Seruni Contoh Nomor 7',
  heirName: 'LA SERUNI KELUARGA',
  kpj: '25000007771',
};
/** The same person's record with a slip in the NIK, merged into theirs. */
export const TWIN = {
  ...GONE,
  nik: '7472065205909771',
  name: 'WA ODE SERUNI CONTOHNIA',
  kpj: null,
};

export interface ForgetStage {
  readonly folder: string;
  readonly context: Context;
  /** The same data when the retention has passed. */
  readonly late: Context;
  readonly goneId: number;
  readonly mergeId: number;
  readonly importId: string;
  readonly letterIds: readonly number[];
  readonly code: string;
  readonly qr: string;
}

/** Somebody who came by a file, was merged with a twin, and got a letter, saved, with its cover letter. */
export async function stageForgetting(): Promise<ForgetStage> {
  const folder = freshFolder();
  const data = openDatabase(folder);
  await seedDatabase(data.db);
  const context = await testContext({ data });
  await fillOffice(context);
  const importId = await importGone(context);
  const { id: goneId } = await data.db
    .selectFrom('person')
    .select('id')
    .where('nik', '=', GONE.nik)
    .executeTakeFirstOrThrow();
  const [twinId = 0] = await addMembers(data, 'rentan', [aPerson(TWIN)]);
  const wish = { keptId: goneId, goneId: twinId, fromGone: [], note: 'orang yang sama' };
  const { id: mergeId } = await mergePeople(context, wish);
  const { letters } = await issueLetters(
    context,
    {
      selection: allOf('non-asn'),
      date: '2025-07-01',
      target: { kind: 'departments', path: freshFolder(), cover: true },
      signing: { kind: 'pen' },
    } as Parameters<typeof issueLetters>[1],
    UNWATCHED,
  );
  const path = join(freshFolder(), `Surat keterangan - ${GONE.name}.pdf`);
  await saveDocument(context, { path, bytes: Buffer.from('%PDF contoh') });
  const own = await data.db
    .selectFrom('letter')
    .select(['code', 'proof'])
    .where('person_id', '=', goneId)
    .executeTakeFirstOrThrow();
  return {
    folder,
    context,
    late: { ...context, now: () => LATE },
    goneId,
    mergeId,
    importId,
    letterIds: letters.map(({ id }) => id),
    code: own.code ?? '',
    qr: (JSON.parse(own.proof ?? '{}') as { qr: string }).qr,
  };
}

async function importGone(context: Context): Promise<string> {
  const { nik, name, phone, address, heirName, kpj } = GONE;
  const head = ['NIK', 'Nama', 'Alamat', 'OPD', 'Pekerjaan', 'No HP', 'Ahli Waris', 'KPJ', 'Upah'];
  const path = await rosterFile([
    head,
    [nik, name, address, 'Dinas Kesehatan', 'Perawat', phone, heirName, kpj, 1_500_000],
  ]);
  const shown = await preview(context, path);
  await apply(context, shown);
  return shown.importId;
}
