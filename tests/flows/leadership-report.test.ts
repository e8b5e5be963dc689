import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { getCurrentAgreement } from '../../electron/db/agreements/agreements.ts';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { getOverview } from '../../electron/flows/overview/get-overview.ts';
import { applyRenewal } from '../../electron/flows/renewal/apply-renewal.ts';
import { proposeRenewal } from '../../electron/flows/renewal/plan-renewal.ts';
import { drawReport, exportReport } from '../../electron/flows/overview/report.ts';
import { toGrouped } from '../../shared/domain/values/rupiah.ts';
import type { Overview } from '../../shared/requests/overview.ts';
import { testContext } from '../support/context.ts';
import { freshFolder } from '../support/database.ts';
import { fillOffice } from '../support/office.ts';
import { addMembers, aPerson } from '../support/roster.ts';
import { pageTexts } from '../support/pdf-text.ts';
import { fillVariedOffice } from '../support/varied-office.ts';

const ON = '2025-07-01';

let context: Context;
let overview: Overview;
beforeAll(async () => {
  context = await testContext();
  await fillOffice(context);
  await fillVariedOffice(context.data);
  context.data.raw.exec(`
    INSERT INTO claim (id, person_id, kind, outcome, event_on, place, cause, reporter_name, reporter_relation,
        reporter_phone, reported_at, status, reason, actor, created_at, updated_at)
      SELECT id, id, 'jkk', 'injury', '2025-06-01', 'Contoh', 'contoh', 'CONTOH', 'Istri', '0', '2025-06-0' || id || 'T09:00',
        CASE id WHEN 1 THEN 'dibayar' ELSE 'dilaporkan' END, '', 'tests', '', '' FROM person WHERE id < 4;
    INSERT INTO claim_step (claim_id, step, day, note, actor, at) VALUES (1, 'dibayar', '2025-06-20', '', 'tests', '');
    INSERT INTO claim_payment (claim_id, paid_on, amount, note, actor, created_at)
      VALUES (1, '2025-06-20', 4200000000, '', 'tests', ''), (1, '2025-06-21', 1659718, '', 'tests', '');
  `);
  overview = await getOverview(context, ON);
});

describe('the report for the leadership', () => {
  it('says on paper the very numbers of the screen', async () => {
    const { bytes } = await drawReport(context, ON, UNWATCHED);
    const text = pageTexts(bytes).join(' ');
    expect(text).toContain('Data per tanggal 1 Juli 2025 pukul 10.00 WITA');
    const { members, byPks, byDepartment, byJob, byKecamatan, bySex, byAge, quality } = overview;
    const whole = toGrouped(members.value);
    expect(text).toContain(`tercatat ${whole} (`);
    for (const { label, value } of [byDepartment, byJob, byKecamatan, bySex, byAge, quality].flat())
      expect(text).toContain(`${label} ${toGrouped(value)}`);
    expect(text.split(`Jumlah ${whole}`).length - 1).toBe(6);
    expect(byPks.map(({ value }) => value).reduce((a, b) => a + b)).toBe(members.value);
    expect(text).toContain('Berjalan 2');
    expect(text).toContain('diterima keluarga seluruhnya Rp42.016.597,18 (empat puluh dua juta');
    expect(text).toContain(
      'Rp42.016.597,18 empat puluh dua juta enam belas ribu lima ratus sembilan puluh tujuh rupiah',
    );
  });

  it('stands in a workbook with the same numbers, and names nobody', async () => {
    const path = join(freshFolder(), 'laporan.xlsx');
    await exportReport(context, { on: ON, path, reason: 'laporan' }, UNWATCHED);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path);
    const cells = (name: string) =>
      (book.getWorksheet(name)?.getSheetValues() ?? [])
        .slice(4)
        .map((row) => (row as unknown[]).slice(1, 3));
    for (const [name, counts] of [
      ['Perangkat Daerah', overview.byDepartment],
      ['Pekerjaan', overview.byJob],
      ['Kecamatan', overview.byKecamatan],
      ['Jenis Kelamin', overview.bySex],
      ['Usia', overview.byAge],
    ] as const) {
      const sum = ['JUMLAH', expect.objectContaining({ result: overview.members.value })];
      const expected = [...counts.map(({ label, value }) => [label, value]), sum];
      expect(cells(name)).toEqual(expected);
    }
    expect(cells('Mutu Data')).toEqual(overview.quality.map(({ label, value }) => [label, value]));
    expect(cells('Santunan')[0]).toEqual(['Santunan', 42_016_597.18]);
    expect((await readFile(path)).length).toBeGreaterThan(0);
    const everything = JSON.stringify(book.worksheets.map((sheet) => sheet.getSheetValues()));
    expect(everything).not.toMatch(/\d{16}|CONTOH ORANG/u);
  });

  it('counts claims and payments as they stood on a day that is over', async () => {
    const { claims } = await getOverview(
      { ...context, now: () => new Date('2025-08-01T02:00:00Z') },
      '2025-06-20',
    );
    expect(claims).toEqual({ open: 2, paid: 1, closed: 0, rupiah: 4_200_000_000, scholarships: 0 });
    const early = await getOverview(context, '2025-06-01');
    expect(early.claims).toEqual({ open: 1, paid: 0, closed: 0, rupiah: 0, scholarships: 0 });
    const { bytes } = await drawReport(context, '2025-06-20', UNWATCHED);
    expect(pageTexts(bytes).join(' ')).toContain(
      'Data per tanggal 20 Juni 2025, disusun 1 Juli 2025 pukul 10.00 WITA',
    );
  });

  it('accounts for a period that is over after it was followed too', async () => {
    const later = await testContext({ now: () => new Date('2026-06-10T02:00:00Z') });
    await fillOffice(later);
    const { db, raw } = later.data;
    await addMembers(later.data, 'rentan', [aPerson()]);
    raw.exec(`UPDATE agreement SET paid_months = 12, budget = 300000 WHERE pks = 'rentan'`);
    const { id: agreementId } = await getCurrentAgreement(db, 'rentan');
    const period = { from: '2026-06-01', until: '2027-05-31', paidMonths: 12, asAddendum: false };
    const wish = { agreementId, ...period, carry: [], leave: [] };
    const { mark } = await proposeRenewal(later, wish);
    await applyRenewal(later, { ...wish, mark, decision: null });
    const path = join(freshFolder(), 'laporan.xlsx');
    await exportReport(later, { on: '2026-06-10', path, reason: 'laporan' }, UNWATCHED);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path);
    const rows = book.getWorksheet('Iuran dan Anggaran')?.getSheetValues() ?? [];
    const closed = ['PKS 2, Mei 2025 s.d. Mei 2026', 201_600, 0, 0, 300_000, 300_000];
    expect((rows.at(-1) as unknown[]).slice(1)).toEqual(closed);
  });

  it('says first who is protected no more, since nothing followed the end', async () => {
    const later = { ...context, now: () => new Date('2026-06-10T02:00:00Z') };
    const { agreements } = await getOverview(later, '2026-06-10');
    const rentan = agreements.find(({ pks }) => pks === 'rentan')?.members.value ?? 0;
    const { bytes } = await drawReport(later, '2026-06-10', UNWATCHED);
    const [first = ''] = pageTexts(bytes);
    expect(first).toContain(`Masa perlindungan PKS 2 telah berakhir; ${toGrouped(rentan)} (`);
    expect(first).not.toContain('Masa perlindungan PKS 1 telah berakhir');
  });

  it('tells of no day that is to come', async () => {
    await expect(drawReport(context, '2025-07-02', UNWATCHED)).rejects.toMatchObject({
      code: 'values-invalid',
    });
  });
});
