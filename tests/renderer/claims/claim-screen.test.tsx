import { waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ClaimScreen } from '../../../renderer/screens/claims/claim-screen.tsx';
import type { ClaimView } from '../../../shared/requests/claims.ts';
import { bridgeWith, inputsOf, screen, show, type Answers } from '../window.tsx';
import { aClaim } from './a-claim.ts';

const TODAY = '2025-11-22';

async function opened(different: Partial<ClaimView> = {}, answers: Answers = {}) {
  const claim = aClaim(different);
  const bridge = bridgeWith({ 'claim.get': () => claim, ...answers });
  show(<ClaimScreen id={7} today={TODAY} />);
  await screen.findByRole('heading', { name: claim.name, level: 1 });
  return { ...bridge, user: userEvent.setup(), claim };
}

const section = (name: string) => within(screen.getByRole('region', { name }));

describe('a claim', () => {
  it('counts the papers that are missing, and takes one in with the day of today', async () => {
    const { user, asked } = await opened({}, { 'claim.paper': () => aClaim() });
    const papers = section('Berkas');
    papers.getByText('2 berkas wajib kurang');
    await user.click(papers.getByRole('checkbox', { name: 'Diterima: Akta kematian' }));
    await waitFor(() =>
      expect(inputsOf(asked, 'claim.paper')).toEqual([
        {
          id: 7,
          paper: 'akta-kematian',
          receivedOn: TODAY,
          waived: null,
          note: 'minta di Capil',
        },
      ]),
    );
  });

  it('says what is to be done next, and why where it is doubtful', async () => {
    const { user, asked } = await opened(
      {},
      {
        'claim.step': ({ decision }) =>
          decision === null
            ? { refusal: 'decision-needed', details: ['papers-missing'] }
            : aClaim({ status: 'berkas-lengkap' }),
      },
    );
    await user.click(screen.getByRole('button', { name: 'Catat: Berkas lengkap' }));
    const step = within(await screen.findByRole('dialog', { name: 'Catat: Berkas lengkap' }));
    await user.click(step.getByRole('button', { name: 'Simpan langkah' }));
    const why = within(await screen.findByRole('dialog', { name: 'Ada yang tidak biasa' }));
    why.getByText('Masih ada berkas wajib yang belum diterima.');
    await user.type(why.getByLabelText(/Alasan/), 'Disusulkan');
    await user.click(why.getByRole('button', { name: 'Simpan dengan alasan ini' }));
    await waitFor(() =>
      expect(inputsOf(asked, 'claim.step').at(-1)).toMatchObject({
        step: 'berkas-lengkap',
        day: TODAY,
        decision: 'Disusulkan',
      }),
    );
  });

  it('asks why it is cancelled', async () => {
    const { user, asked } = await opened();
    await user.click(screen.getByRole('button', { name: 'Langkah lain' }));
    await user.click(
      await screen.findByRole('menuitem', { name: 'Batalkan klaim…', hidden: true }),
    );
    const dialog = within(await screen.findByRole('dialog', { name: 'Batalkan klaim' }));
    await user.click(dialog.getByRole('button', { name: 'Batalkan klaim' }));
    await dialog.findByText('Perlu diisi.');
    expect(inputsOf(asked, 'claim.step')).toEqual([]);
  });

  it('sends back what is stored of the other heirs as it was given out', async () => {
    const { user, asked, claim } = await opened({}, { 'claim.heirs': () => aClaim() });
    await user.click(section('Ahli waris').getByRole('button', { name: 'Tambah ahli waris' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Ahli waris baru' }));
    await user.type(dialog.getByLabelText(/^Nama/), 'ANAK');
    await user.click(dialog.getByRole('combobox', { name: /Hubungan/ }));
    await user.click(await screen.findByRole('option', { name: 'Anak', hidden: true }));
    await user.type(dialog.getByLabelText('Tanggal lahir'), '5/6/2015{Tab}');
    await dialog.findByText('Di bawah 18 tahun: wali diperlukan.');
    await user.click(dialog.getByRole('button', { name: 'Simpan ahli waris' }));
    expect(inputsOf(asked, 'claim.heirs')).toEqual([]);
    await user.type(dialog.getByLabelText(/Nama wali/), 'IBU');
    await user.click(dialog.getByRole('button', { name: 'Simpan ahli waris' }));
    await waitFor(() =>
      expect(inputsOf(asked, 'claim.heirs').at(-1)).toMatchObject({
        heirs: [
          claim.heirs[0],
          {
            id: null,
            name: 'ANAK',
            relation: 'anak',
            birthDate: '2015-06-05',
            guardian: { name: 'IBU' },
            account: null,
          },
        ],
      }),
    );
  });

  it('of one heir offers what is still expected as the payment', async () => {
    const { user, asked } = await opened({ paid: 1_000_000_000 }, { 'claim.pay': () => aClaim() });
    await user.click(section('Pembayaran').getByRole('button', { name: 'Catat pembayaran' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Catat pembayaran' }));
    expect(dialog.getByLabelText<HTMLInputElement>(/Jumlah/).value).toBe('32.000.000');
    await user.click(dialog.getByRole('button', { name: 'Simpan pembayaran' }));
    await waitFor(() =>
      expect(inputsOf(asked, 'claim.pay')).toMatchObject([{ heirId: 3, amount: 3_200_000_000 }]),
    );
  });

  it('that is over is read only, and says so', async () => {
    await opened({ status: 'selesai', next: [] });
    screen.getByText('Klaim ini sudah ditutup dan hanya dapat dibaca.');
    for (const name of [/^Catat/, /Tambah/, /Ubah/, /Langkah lain/])
      expect(screen.queryByRole('button', { name })).toBeNull();
    section('Berkas').getByText('Akta kematian');
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('always says who decides about the money', async () => {
    await opened();
    section('Perlindungan dan perkiraan').getByText(
      'Perkiraan; BPJS Ketenagakerjaan yang memutuskan.',
    );
  });
});
