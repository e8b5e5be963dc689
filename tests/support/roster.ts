import { getCurrentAgreement } from '../../electron/db/agreements/agreements.ts';
import { record } from '../../electron/db/audit/record.sqlite.ts';
import { ensureDepartments } from '../../electron/db/lists/departments.ts';
import type { OpenDatabase } from '../../electron/db/open.sqlite.ts';
import { raiseRosterRevision } from '../../electron/db/people/roster-revision.ts';
import { prepareRosterWriter } from '../../electron/db/people/write-roster.sqlite.ts';
import type { Pks } from '../../shared/domain/agreement.ts';
import type { RosterValues } from '../../shared/domain/person.ts';
import { TEST_NOW } from './test-now.ts';

let serial = 0;

/** An invented person; no real NIK has a serial number that begins with 9 and a name like these. */
export function aPerson(
  different: Partial<RosterValues> = {},
): RosterValues & { nik: string; name: string } {
  serial += 1;
  return {
    nik: `747206120590${9000 + serial}`,
    name: `CONTOH ORANG ${serial}`,
    birthPlace: 'Baubau',
    birthDate: '1990-05-12',
    sex: 'L',
    address: 'Jalan Contoh Nomor 1',
    kelurahan: 'Wajo',
    kecamatan: 'Murhum',
    department: 'Dinas Kesehatan',
    job: 'Satpam',
    wage: 1_500_000,
    kpj: null,
    phone: '081200000000',
    heirName: 'CONTOH KELUARGA',
    heirRelation: 'Istri',
    ...different,
  } as RosterValues & { nik: string; name: string };
}

/** What every flow does: nothing stands in the journal that the log does not cover. */
export function recordHand({ raw }: Pick<OpenDatabase, 'raw'>): void {
  record(raw, { actor: 'tests', via: 'program', now: TEST_NOW }, { kind: 'person-saved' });
}

/** Puts people into the newest agreement of a PKS, as an import does; gives their ids back. */
export async function addMembers(
  data: OpenDatabase,
  pks: Pks,
  people: readonly RosterValues[],
): Promise<number[]> {
  return data.db.transaction().execute(async (trx) => {
    const { id: agreementId } = await getCurrentAgreement(trx, pks);
    const names = people.flatMap((person) => person.department ?? []);
    const write = prepareRosterWriter(data.raw, {
      agreementId,
      departments: await ensureDepartments(trx, names),
      source: 'hand',
      importId: null,
      isSample: false,
      actor: 'tests',
      at: TEST_NOW.toISOString(),
    });
    const known = await trx.selectFrom('person').select(['id', 'nik']).execute();
    const ids = write(
      people.map((person) => {
        const personId = known.find((each) => each.nik === person.nik)?.id ?? null;
        return { row: 0, verdict: 'new', person, changes: [], personId };
      }),
    );
    await raiseRosterRevision(trx);
    recordHand(data);
    return ids;
  });
}
