import { describe, expect, it } from 'vitest';
import type { Desk } from '../../support/desk.ts';
import { DAY_OF_DEATH, DEAD } from './files.ts';

/** A call that is answered, and becomes a claim once. */
export function tellOfDeath(desk: Desk): void {
  describe('a death that is called in', () => {
    it('is answered on the first screen: which PKS, paid through when, how much', async () => {
      await desk.goTo('Beranda');
      const asked = desk.region('Apakah terlindungi pada tanggal …?');
      await desk.pickPerson(asked.getByLabel('Peserta'), DEAD.name);
      await asked.getByLabel('Pada tanggal').fill('20-06-2025');
      await asked.getByText('Rp10.000.000').first().waitFor();
      await asked.getByLabel('Pada tanggal').fill(DAY_OF_DEATH);
      await asked.getByText('Terlindungi · PKS 2 — Pekerja Rentan').waitFor();
      await asked.getByText('Rp42.000.000').first().waitFor();
      await asked.getByText('April 2026', { exact: true }).waitFor();
      await desk.picture('life-coverage');
      await asked.getByRole('button', { name: /^Catat kematian/u }).click();
    });

    it('becomes a claim with who told of it, by keyboard alone', async () => {
      const { keyboard } = desk.page;
      await desk.page.getByRole('heading', { name: 'Catat kejadian' }).waitFor();
      const kind = desk.page.getByRole('radio', { name: /^Meninggal bukan karena kerja/u });
      await kind.focus();
      await keyboard.press('Space');
      await desk.region('Terlindungi dan perkiraan').getByText('Rp42.000.000').first().waitFor();
      for (const words of [
        'Rumah',
        'Sakit, meninggal di rumah.',
        'WA PELAPOR CONTOH',
        'istri',
        '0800 0000 0001',
      ]) {
        await keyboard.press('Tab');
        await keyboard.type(words);
      }
      await desk.page.getByLabel('Telepon').press('Enter');
      await desk.sees('Kejadian tercatat.');
      await desk.page.getByRole('heading', { name: DEAD.name }).waitFor();
      await desk.picture('life-claim');
    });

    it('cannot be told a second time', async () => {
      await desk.goTo('Klaim');
      await desk.button('Catat kejadian').click();
      await desk.pickPerson(desk.page.getByPlaceholder('Nama, NIK, atau KPJ'), DEAD.name);
      await desk.page.getByLabel('Tanggal meninggal').fill('21-04-2026');
      await desk.page.getByRole('radio', { name: /^Meninggal bukan karena kerja/u }).click();
      await desk.page.getByLabel('Nama pelapor').fill('WA TETANGGA CONTOH');
      await desk.button('Simpan dan buka klaim').click();
      await desk.sees(/^Kematian orang ini sudah tercatat/u);
      await desk.button('Batal').click();
      await desk.button('Tinggalkan tanpa menyimpan').click();
    });

    it('stands in the way of the next import', async () => {
      await desk.readRoster('rentan.xlsx', 'PKS 2 — Pekerja Rentan');
      await desk.page.getByRole('tab', { name: /^Perlu diputuskan/u }).click({ timeout: 20_000 });
      await desk.sees('Kematiannya tercatat dalam klaim');
      expect(await desk.page.getByRole('option').allInnerTexts()).toEqual([
        expect.stringContaining(DEAD.name),
      ]);
      await desk.picture('life-held');
    });
  });
}
