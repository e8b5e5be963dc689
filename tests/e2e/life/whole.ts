import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../electron/excel/read/read-workbook.ts';
import { workFile, type Desk } from '../../support/desk.ts';
import { DEAD, kpjOf, listWithKpj, VULNERABLE } from './files.ts';

/** Numbers that open their lists, and the report that says the same. */
export function reportWhole(desk: Desk): void {
  describe('the whole', () => {
    it('shows numbers that open lists of exactly so many', async () => {
      await desk.goTo('Beranda');
      await desk.region('Menurut kecamatan').waitFor();
      for (const chart of ['Menurut OPD', 'Menurut usia', 'Mutu data']) {
        const number = desk
          .region(chart)
          .getByRole('button', { name: /buka daftarnya$/u })
          .first();
        const [, count = ''] =
          /: ([\d.]+) orang/u.exec((await number.getAttribute('aria-label')) ?? '') ?? [];
        await number.click();
        await desk.page.getByText(`${count} peserta`, { exact: true }).waitFor();
        await desk.goTo('Beranda');
      }
      await desk.region('Santunan dibayar').getByText('Rp42.000.000').waitFor();
    });

    it('goes to the head of the office on paper, with the numbers of the screen', async () => {
      const members = await desk.region('Peserta').getByRole('button').first().innerText();
      await desk.button('Laporan pimpinan').click();
      await desk.press('Buat laporan');
      const report = await desk.pdfText();
      await desk.page.waitForTimeout(1500); // the viewer has no event for "the page is painted"
      await desk.picture('life-report');
      expect(report).toMatch(/Data per tanggal .* WITA/u);
      expect(report).toContain(`tercatat ${members} (`);
      expect(report).toContain('Rp199.987.200');
      expect(report).toContain('Rp12.800');
      expect(report).toContain('Rp42.000.000');
      await desk.closeDocument();
    });
  });
}

/** The file for SIPP, and the list that comes back. */
export function talkWithBpjs(desk: Desk): void {
  describe('the list of BPJS', () => {
    it('gets the members in the columns of SIPP', async () => {
      const saved = workFile('sipp.xlsx');
      await desk.dialogsAnswer({ save: saved });
      await desk.goTo('Cocokkan BPJS');
      await desk.choose(desk.page.getByRole('combobox', { name: 'Perjanjian' }), /^PKS 2/u);
      await desk.button('Tulis berkas SIPP…').click();
      await desk.press('permintaan pimpinan');
      await desk.press('Lanjut…');
      await desk.sees(/^992 peserta ditulis ke/u);
      const [sheet] = (await readWorkbook(saved)).sheets;
      const header = sheet?.rows[0]?.cells ?? [];
      expect(header.slice(0, 3)).toEqual(['NO_PEGAWAI', 'NAMA_LENGKAP', 'GELAR']);
      expect(sheet?.rows.length).toBe(993);
    });

    it('comes back with the numbers of the cards, matched by NIK', async () => {
      const alive = VULNERABLE.filter((one) => one !== DEAD);
      writeFileSync(workFile('kpj.xlsx'), await listWithKpj(alive));
      await desk.dialogsAnswer({ open: workFile('kpj.xlsx') });
      await desk.button('Pilih berkas…').click();
      await desk.sees('991 baris BPJS');
      await desk.page.getByRole('tab', { name: /^KPJ/u }).click();
      await desk.picture('life-bpjs-kpj');
      await desk.button('Ambil 991 KPJ').click();
      await desk.sees('991 KPJ disimpan.');
      await desk.goTo('Daftar Peserta');
      await desk.page.getByPlaceholder('Cari nama, NIK, atau KPJ').fill(kpjOf(1));
      await desk.page.getByText('1 peserta', { exact: true }).waitFor();
    });
  });
}
