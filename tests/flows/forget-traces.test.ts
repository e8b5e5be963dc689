import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listAudit } from '../../electron/flows/audit/list-audit.ts';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { readForgetState } from '../../electron/flows/forgetting/forget-state.ts';
import { runForgetting } from '../../electron/flows/forgetting/run-forgetting.ts';
import { GONE, stageForgetting } from '../support/forgetting.ts';

async function forgetAll(context: Context): Promise<void> {
  const { people } = await readForgetState(context);
  const personIds = people.map(({ personId }) => personId);
  expect(personIds).toHaveLength(1);
  await runForgetting(context, { basis: 'contoh', witnesses: [], personIds }, UNWATCHED);
}

/** Every byte that lies in the folder of the data. */
function bytesIn(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => readFileSync(join(folder, each.name), 'latin1'))
    .join('\n');
}

describe('what people typed', () => {
  /** A NIK as it stands in sentences. */
  const spaced = GONE.nik.replace(/(\d{4})(?=\d)/gu, '$1 ');
  const NAMED = GONE.name.toLowerCase().replaceAll(' ', '_');

  it.each([
    ['the name of a file', `UPDATE import SET file_name = 'Usulan ${NAMED}.xlsx'`],
    ['the name of a file that is their NIK', `UPDATE import SET file_name = '${GONE.nik}.xlsx'`],
    ['why a letter is void', `UPDATE letter SET status = 'void', void_reason = 'untuk ${NAMED}'`],
    ['the NIK in a void letter', `UPDATE letter SET status = 'void', void_reason = '${spaced}'`],
    [
      'a letter by hand about their NIK',
      `INSERT INTO letter (kind, book, year, seq, number, date, name, about, status, actor, created_at)
       VALUES ('hand', 'keterangan', 2025, 90, '90', '2025-07-01', 'Bagian Umum', 'NIK ${spaced}', 'issued', 'uji', '2025-07-01T00:00:00Z')`,
    ],
    [
      'a list of BPJS, and the proof of a payment',
      `INSERT INTO bpjs_comparison (agreement_id, month, file_name, file_sha256, counts, actor, at)
         VALUES (1, '2025-07', '${NAMED}.xlsx', '', '{}', 'uji', '2025-07-01T00:00:00Z');
       INSERT INTO bill (agreement_id, from_month, until_month, billed, note, actor, created_at)
         VALUES (1, '2025-07', '2025-07', 100, '', 'uji', '2025-07-01T00:00:00Z');
       INSERT INTO payment (bill_id, paid_on, amount, proof, note, actor, created_at)
         SELECT id, '2025-07-01', 100, '${NAMED}', '', 'uji', '' FROM bill`,
    ],
  ])('does not tell of them: %s', async (_what, sql) => {
    const { late, folder } = await stageForgetting();
    late.data.raw.exec(sql);
    await forgetAll(late);
    const bytes = bytesIn(folder);
    expect([NAMED, GONE.nik, spaced].filter((text) => bytes.includes(text))).toEqual([]);
  });

  it('of others who share a part of the name stays', async () => {
    const { late } = await stageForgetting();
    late.data.raw.exec("UPDATE import SET file_name = 'Usulan wa ode.xlsx'");
    await forgetAll(late);
    expect(late.data.raw.prepare('SELECT file_name FROM import').pluck().all()).toEqual([
      'Usulan wa ode.xlsx',
    ]);
  });

  it('as the name of a file stands with the import alone, and not in the log', async () => {
    const { context } = await stageForgetting();
    const details = context.data.raw.prepare('SELECT details FROM audit').pluck().all();
    expect(details.join()).toContain('importId');
    expect(details.join()).not.toContain('daftar.xlsx');
    const filter = {
      group: 'imports',
      actor: null,
      from: null,
      until: null,
      personId: null,
    } as const;
    const { entries } = await listAudit(context, { filter, offset: 0, limit: 1 });
    expect(entries).toMatchObject([{ details: { fileName: 'daftar.xlsx' } }]);
  });
});

it('whole states of the data that nothing thins out go when they are older than copies are kept', async () => {
  const { late, folder } = await stageForgetting();
  const ages = { v1: '2036-05-30', v3: '2036-06-02', k1: '2020-01-01', k2: '2037-05-01' };
  const path = (name: string) =>
    name.startsWith('v')
      ? join(folder, `buku-pks.sqlite.${name}`)
      : join(folder, 'karantina', name, 'buku-pks.sqlite');
  for (const [name, day] of Object.entries(ages)) {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), GONE.name);
    const at = new Date(`${day}T02:00:00Z`);
    utimesSync(name.startsWith('v') ? path(name) : dirname(path(name)), at, at);
  }
  await forgetAll(late);
  expect(Object.keys(ages).filter((name) => existsSync(path(name)))).toEqual(['v3', 'k2']);
});
