import { describe, expect, it, vi } from 'vitest';
import { foldRoster, type MemberThen } from '../../electron/db/audit/roster-then.ts';
import { rosterOnDay } from '../../electron/flows/audit/roster-on-day.ts';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { undoImport } from '../../electron/flows/imports/undo-import.ts';
import { checkData } from '../../electron/flows/office/check-data.ts';
import { addSampleData, takeSampleDataAway } from '../../electron/flows/office/sample-data.ts';
import { mergePeople, undoMerge } from '../../electron/flows/people/merge-people.ts';
import { savePerson } from '../../electron/flows/people/save-person.ts';
import { PKS, type Pks } from '../../shared/domain/agreement.ts';
import { dayInWita } from '../../shared/domain/values/day.ts';
import { Failure } from '../../shared/failure.ts';
import { chances, importSome, mergeSome, type Chances } from '../support/any-imports.ts';
import { memberDataInLog } from '../support/audit-leaks.ts';
import { testContext } from '../support/context.ts';
import { addMembers, aPerson } from '../support/roster.ts';

vi.setConfig({ testTimeout: 60_000 });

const ALWAYS = '9999';
const UNTYPED = {
  birthPlace: '',
  birthDate: '',
  sex: '',
  address: '',
  kelurahan: '',
  kecamatan: '',
  wage: '',
  kpj: '',
  phone: '',
  heirName: '',
  heirRelation: '',
};

/** The roster as the tables tell it. */
function rosterNow({ data }: Context): MemberThen[] {
  return data.raw
    .prepare<[], MemberThen>(
      `SELECT person.id AS personId, nik, person.name, department.name AS department, job, kpj,
         membership.status
       FROM membership JOIN person ON person.id = person_id
       LEFT JOIN department ON department.id = department_id
       ORDER BY person.id, agreement_id`,
    )
    .all();
}

async function folded(context: Context, last: number | null = null): Promise<MemberThen[]> {
  const members = await foldRoster(context.data.db, [1, 2], { until: ALWAYS, last });
  return members.toSorted((a, b) => a.personId - b.personId);
}

const lastChange = ({ data }: Context) =>
  Number(data.raw.prepare('SELECT coalesce(max(id), 0) FROM change').pluck().get());

const idsOf = ({ data }: Context, sql: string) =>
  data.raw.prepare(sql).pluck().all() as (number | string)[];

async function editSome(context: Context, { is, pick }: Chances): Promise<unknown> {
  const pks: Pks = pick(PKS);
  const people = context.data.raw
    .prepare<[], { id: number; nik: string; name: string }>('SELECT id, nik, name FROM person')
    .all();
  if (people.length === 0) return null;
  const person = pick(people);
  const values = {
    ...UNTYPED,
    nik: person.nik,
    name: is(0.5) ? person.name : 'WA CONTOH LAIN',
    department: pick(['Dinas Kesehatan', 'Dinas Sosial']),
    job: pick(['Satpam', 'Petani', '']),
  };
  return savePerson(context, { personId: person.id, pks, values, confirmed: true });
}

/** One thing that changes the roster; refused where it does not fit. */
async function doSome(context: Context, chance: Chances, step: number): Promise<unknown> {
  const { is, pick } = chance;
  const merges = idsOf(context, 'SELECT id FROM merge WHERE undone_at IS NULL');
  const imports = idsOf(context, "SELECT id FROM import WHERE status = 'applied'");
  if (is(0.25)) return mergeSome(context, chance);
  if (is(0.2) && merges.length > 0) return undoMerge(context, Number(pick(merges)));
  if (is(0.2) && imports.length > 0)
    return undoImport(context, String(pick(imports)), null, UNWATCHED);
  if (is(0.2)) return editSome(context, chance);
  if (is(0.05)) return addSampleData(context);
  if (is(0.1)) return takeSampleDataAway(context);
  return importSome(context, chance, `berkas-${step}`);
}

describe('the roster of a day', () => {
  it.each([11, 12, 13, 14, 15, 16])(
    'is what stood there, through imports, undoing, merges and edits by hand (%i)',
    async (seed) => {
      const chance = chances(seed);
      let clock = Date.parse('2025-06-01T00:00:00Z');
      const context = await testContext({ now: () => new Date((clock += 1000)) });
      const known: {
        readonly last: number;
        readonly day: string;
        readonly roster: MemberThen[];
      }[] = [];
      for (let step = 0; step < 25; step += 1) {
        await doSome(context, chance, step).catch((error: unknown) => {
          if (!(error instanceof Failure)) throw error;
        });
        const roster = rosterNow(context);
        expect(await folded(context)).toEqual(roster);
        known.push({ last: lastChange(context), day: dayInWita(new Date(clock)), roster });
        clock += 20 * 3_600_000;
      }
      for (const { last, roster } of known) expect(await folded(context, last)).toEqual(roster);
      for (const { day } of known) await expectRosterOf(context, known, day);
      expect(await checkData(context)).toEqual({ ok: true, problems: [] });
      expect(memberDataInLog(context)).toEqual([]);
    },
  );

  async function expectRosterOf(
    context: Context,
    known: readonly { readonly day: string; readonly roster: readonly MemberThen[] }[],
    day: string,
  ): Promise<void> {
    const roster = known.findLast((each) => each.day === day)?.roster ?? [];
    const shown = await Promise.all(
      PKS.map((pks) => rosterOnDay(context, { day, pks, text: '', offset: 0, limit: 500 })),
    );
    const names = shown.flatMap(({ rows }) => rows.map(({ personId, name }) => [personId, name]));
    const sorted = (list: readonly unknown[][]) =>
      list.toSorted((a, b) => Number(a[0]) - Number(b[0]));
    expect(sorted(names)).toEqual(sorted(roster.map(({ personId, name }) => [personId, name])));
  }

  it('begins at midnight in Baubau', async () => {
    const late = new Date('2025-07-01T15:59:59Z');
    const context = await testContext({ now: () => late });
    const [keptId = 0, goneId = 0] = await addMembers(context.data, 'non-asn', [
      aPerson({ name: 'CONTOH AWAL' }),
      aPerson({ name: 'CONTOH AKHIR' }),
    ]);
    const midnight = { ...context, now: () => new Date('2025-07-01T16:00:00Z') };
    const { id } = await mergePeople(midnight, { keptId, goneId, fromGone: [], note: '' });
    const on = (day: string) =>
      rosterOnDay(context, { day, pks: 'non-asn', text: 'contoh', offset: 0, limit: 10 });
    expect((await on('2025-06-30')).total).toBe(0);
    expect((await on('2025-07-01')).rows.map(({ name }) => name)).toEqual([
      'CONTOH AKHIR',
      'CONTOH AWAL',
    ]);
    expect((await on('2025-07-02')).rows.map(({ name }) => name)).toEqual(['CONTOH AWAL']);
    const after = { ...context, now: () => new Date('2025-07-03T00:00:00Z') };
    await undoMerge(after, id);
    expect((await on('2025-07-02')).total).toBe(1);
    expect((await on('2025-07-03')).total).toBe(2);
  });
});
