import { describe, expect, it } from 'vitest';
import { workFile, type Desk } from '../../support/desk.ts';
import { DEAD } from './files.ts';

/** Who leaves together, and the next period without them. */
export function renewWithoutPppk(desk: Desk): void {
  describe('those who became PPPK', () => {
    it('leave together by a file of NIKs', async () => {
      await desk.dialogsAnswer({ open: workFile('pppk.xlsx') });
      await desk.goTo('Daftar Peserta');
      await desk.button('Pilih dari berkas…').click();
      await desk.press('Pilih berkas…');
      await desk.sees('1.869 baris dibaca: 1.869 peserta aktif ditemukan');
      await desk.picture('life-pppk-found');
      await desk.press('Akhiri kepesertaan…');
      await desk
        .dialog()
        .getByRole('radio', { name: /^Diangkat PPPK/u })
        .check();
      await desk.fill('Tidak lagi peserta mulai tanggal', '09-02-2026');
      await desk.press('Akhiri kepesertaan 1.869 orang');
      await desk.decide(
        'Tanggal berakhir di luar masa perlindungan.',
        'SK pengangkatan 9 Februari 2026',
      );
      await desk.sees('Kepesertaan 1.869 orang diakhiri.');
    });

    it('do not come along when PKS 1 is renewed, and the wizard shows what that costs', async () => {
      const { keyboard } = desk.page;
      await desk.goTo('Beranda');
      await desk
        .region('PKS 1 — Pegawai Non-ASN')
        .getByRole('button', { name: 'Perpanjang PKS 1…' })
        .focus();
      await keyboard.press('Enter');
      await desk.page.getByRole('heading', { name: 'Perpanjang PKS 1' }).waitFor();
      await desk.button('Lanjut').focus();
      await keyboard.press('Enter');
      await desk.sees('1.173 orang dibawa serta, 1.869 ditinggalkan');
      await desk.picture('life-renew-who');
      await desk.button('Lanjut').focus();
      await keyboard.press('Enter');
      const cost = desk.page.getByRole('table', { name: 'Selisih dan biaya' });
      expect(await cost.getByRole('row').nth(1).innerText()).toMatch(/3\.042\s+1\.173\s+−1\.869$/u);
      await desk.region('Seluruh masa baru').getByText(/^Rp/u).waitFor();
      await desk.picture('life-renew-cost');
      await keyboard.press('Enter');
      await desk.sees('Yang akan dibuat');
      await keyboard.press('Enter');
      await desk.sees('PKS 1 sudah diperpanjang');
    });

    it('stay with the old period, which keeps its people', async () => {
      await desk.button('Lihat masa lama').click();
      const periods = desk.page.getByRole('table', { name: 'Masa perjanjian' });
      await periods.waitFor();
      const rows = await periods.getByRole('row').allInnerTexts();
      expect(rows.slice(1).map((row) => /1\.173/u.test(row))).toEqual([true, true]);
    });
  });
}

/** The place of the dead in the quota. */
export function replaceDead(desk: Desk): void {
  describe('the quota of PKS 2', () => {
    it('gives the place of the dead to somebody with a first day of their own', async () => {
      await desk.goTo('Beranda');
      await desk.button('Buka kuota PKS 2').click();
      await desk.sees('Terisi 991 dari 992 tempat');
      await desk.button(`Isi pengganti ${DEAD.name}`).click();
      const field = (name: string) => desk.page.getByRole('textbox', { name, exact: true });
      await field('Mulai kepesertaan').fill('04-05-2026');
      await field('NIK').fill('7472011505889001');
      await field('Nama').first().fill('LA PENGGANTI CONTOH');
      await field('Tanggal lahir').fill('15-05-1988');
      await desk.button('Simpan').click();
      await desk.page.getByRole('heading', { name: 'LA PENGGANTI CONTOH' }).waitFor();
      await desk.goTo('Beranda');
      await desk.button('Buka kuota PKS 2').click();
      await desk.sees('Terisi 992 dari 992 tempat');
      await desk.sees('LA PENGGANTI CONTOH, mulai 04-05-2026');
      await desk.picture('life-quota-full');
    });
  });
}
