import { configure, fireEvent, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useNavigation } from '../../../renderer/navigation.tsx';
import { ClaimScreen } from '../../../renderer/screens/claims/claim-screen.tsx';
import type { ClaimView } from '../../../shared/requests/claims.ts';
import { bridgeWith, inputsOf, screen, show, type Answers } from '../window.tsx';
import { aClaim } from './a-claim.ts';

const TODAY = '2025-11-22';

function Where() {
  return <p data-testid="where">{JSON.stringify(useNavigation().screen)}</p>;
}

async function opened(different: Partial<ClaimView> = {}, answers: Answers = {}) {
  const claim = aClaim(different);
  const bridge = bridgeWith({ 'claim.get': () => claim, ...answers });
  show(
    <>
      <ClaimScreen id={7} today={TODAY} />
      <Where />
    </>,
  );
  await screen.findByRole('heading', { name: claim.name, level: 1 });
  return { ...bridge, claim };
}

const section = (name: string) => within(screen.getByLabelText(name, { selector: 'section' }));
const press = (what: HTMLElement) => fireEvent.click(what);
const type = (what: HTMLElement, value: string) => fireEvent.change(what, { target: { value } });

// Whether each ancestor can be seen is asked of no style sheet: that is most of the time of these tests.
configure({ defaultHidden: true });

describe('a claim', () => {
  it('says who decides about the money, counts the papers that are missing, and takes one in with the day of today', async () => {
    const { asked } = await opened({}, { 'claim.paper': () => aClaim() });
    section('Perlindungan dan perkiraan').getByText(
      'Perkiraan; BPJS Ketenagakerjaan yang memutuskan.',
    );
    const papers = section('Berkas');
    papers.getByText('2 berkas wajib kurang');
    press(papers.getByRole('checkbox', { name: 'Diterima: Akta kematian' }));
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
    const { asked } = await opened(
      {},
      {
        'claim.step': ({ decision }) =>
          decision === null
            ? { refusal: 'decision-needed', details: ['papers-missing'] }
            : aClaim({ status: 'berkas-lengkap' }),
      },
    );
    press(screen.getByRole('button', { name: 'Catat: Berkas lengkap' }));
    const step = within(await screen.findByRole('dialog', { name: 'Catat: Berkas lengkap' }));
    press(step.getByRole('button', { name: 'Simpan langkah' }));
    const why = within(await screen.findByRole('dialog', { name: 'Ada yang tidak biasa' }));
    why.getByText('Masih ada berkas wajib yang belum diterima.');
    type(why.getByLabelText(/Alasan/), 'Disusulkan');
    press(why.getByRole('button', { name: 'Simpan dengan alasan ini' }));
    await waitFor(() =>
      expect(inputsOf(asked, 'claim.step').at(-1)).toMatchObject({
        step: 'berkas-lengkap',
        day: TODAY,
        decision: 'Disusulkan',
      }),
    );
  });

  it('asks why it is cancelled', async () => {
    const { asked } = await opened();
    press(screen.getByRole('button', { name: 'Langkah lain' }));
    press(await screen.findByRole('menuitem', { name: 'Batalkan klaim…', hidden: true }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Batalkan klaim' }));
    press(dialog.getByRole('button', { name: 'Batalkan klaim' }));
    await dialog.findByText('Perlu diisi.');
    expect(inputsOf(asked, 'claim.step')).toEqual([]);
  });

  it('sends back what is stored of the other heirs as it was given out', async () => {
    const { asked, claim } = await opened({}, { 'claim.heirs': () => aClaim() });
    press(section('Ahli waris').getByRole('button', { name: 'Tambah ahli waris' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Ahli waris baru' }));
    type(dialog.getByLabelText(/^Nama/), 'ANAK');
    press(dialog.getByRole('combobox', { name: /Hubungan/ }));
    press(await screen.findByRole('option', { name: 'Anak', hidden: true }));
    type(dialog.getByLabelText('Tanggal lahir'), '5/6/2015');
    await dialog.findByText('Belum dewasa: wali diperlukan.');
    press(dialog.getByRole('button', { name: 'Simpan ahli waris' }));
    expect(inputsOf(asked, 'claim.heirs')).toEqual([]);
    type(dialog.getByLabelText(/Nama wali/), 'IBU');
    press(dialog.getByRole('button', { name: 'Simpan ahli waris' }));
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
    const { asked } = await opened({ paid: 1_000_000_000 }, { 'claim.pay': () => aClaim() });
    press(section('Pembayaran').getByRole('button', { name: 'Catat pembayaran' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Catat pembayaran' }));
    expect(dialog.getByLabelText<HTMLInputElement>(/Jumlah/).value).toBe('32.000.000');
    press(dialog.getByRole('button', { name: 'Simpan pembayaran' }));
    await waitFor(() =>
      expect(inputsOf(asked, 'claim.pay')).toMatchObject([{ heirId: 3, amount: 3_200_000_000 }]),
    );
  });

  it('of a month that nobody paid for says so first, and leads to its contributions', async () => {
    await opened({ covered: false, unpaidUnder: 2 });
    screen.getByText(/BPJS dapat menolak klaim ini/);
    press(screen.getByText('Buka Iuran'));
    const where = JSON.parse(screen.getByTestId('where').textContent ?? '') as unknown;
    expect(where).toEqual({ name: 'contributions', agreementId: 2 });
  });

  it('asks for the number of BPJS where it goes there, and why a school year is taken away', async () => {
    const year = { year: 2025, level: 'smp', expected: 200_000_000, note: '' } as const;
    const unpaid = { requestedOn: null, paidOn: null, amount: null };
    const child = { id: 5, name: 'ANAK', birthDate: null, ended: null };
    const { asked } = await opened(
      {
        status: 'berkas-lengkap',
        next: ['diajukan'],
        scholarships: [{ ...child, years: [{ ...year, ...unpaid }] }],
      },
      { 'claim.step': () => aClaim(), 'scholarship.remove': () => aClaim() },
    );
    press(screen.getByText('Catat: Diajukan ke BPJS'));
    const step = within(await screen.findByRole('dialog', { name: 'Catat: Diajukan ke BPJS' }));
    type(step.getByLabelText('Nomor pengajuan BPJS'), ' BPJS-1 ');
    press(step.getByText('Simpan langkah'));
    await waitFor(() =>
      expect(inputsOf(asked, 'claim.step')).toMatchObject([
        { step: 'diajukan', submissionNumber: 'BPJS-1' },
      ]),
    );
    press(screen.getByLabelText('Hapus beasiswa tahun 2025'));
    const dialog = within(await screen.findByRole('dialog', { name: 'Hapus tahun beasiswa' }));
    type(dialog.getByLabelText(/Alasan/), 'salah anak');
    press(dialog.getByRole('button', { name: 'Hapus tahun beasiswa' }));
    const removal = { id: 5, year: 2025, reason: 'salah anak' };
    await waitFor(() => expect(inputsOf(asked, 'scholarship.remove')).toEqual([removal]));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('that is over is read only, and says so', async () => {
    await opened({ status: 'selesai', next: [] });
    screen.getByText('Klaim ini sudah ditutup dan hanya dapat dibaca.');
    for (const name of [/^Catat/, /Tambah/, /Ubah/, /Langkah lain/])
      expect(screen.queryByRole('button', { name })).toBeNull();
    section('Berkas').getByText('Akta kematian');
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});
