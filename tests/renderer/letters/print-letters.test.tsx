import { waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { PrintTray } from '../../../renderer/screens/letters/print-tray.tsx';
import { UnfinishedPrints } from '../../../renderer/screens/letters/unfinished-prints.tsx';
import { PrintLetters } from '../../../renderer/screens/letters/print-letters.tsx';
import type { LettersCheck, PrintItem } from '../../../shared/letter-views.ts';
import { bridgeWith, inputsOf, screen, show, type Answers } from '../window.tsx';

const CHECK: LettersCheck = {
  ready: 2,
  history: 0,
  refused: [
    {
      personId: 3,
      membershipId: 3,
      nikMasked: '747205******0003',
      name: 'LA ODE KELUAR',
      why: 'Sudah keluar.',
    },
  ],
  incomplete: [],
  missing: [],
  nextNumber: '560/7/2025',
  already: 0,
  newerDate: null,
  departments: 1,
  signatory: { id: 1, name: 'Wa Contoh', hasImage: true },
  unfinished: null,
};

const PRINT: PrintItem = {
  id: 'p1',
  date: '2025-11-22',
  shape: 'view',
  targetName: null,
  signing: 'pen',
  letters: 120,
  printed: 0,
  status: 'done',
  firstNumber: '560/7/2025',
  lastNumber: '560/126/2025',
  createdAt: '2025-11-22T02:00:00.000Z',
};

const PAGES = { document: 'd1', suggestedName: 'Surat.pdf', pages: 50, from: 0, letters: 50 };

function dialog(answers: Answers) {
  const bridge = bridgeWith(answers);
  const closed: true[] = [];
  show(<PrintLetters selection={{ membershipIds: [1, 2, 3] }} onClose={() => closed.push(true)} />);
  return { ...bridge, closed, user: userEvent.setup() };
}

describe('printing letters', () => {
  it('says before anything else how many there will be and who gets none, and why', async () => {
    dialog({ 'letters.check': () => CHECK });
    expect(await screen.findByText('2 surat siap dicetak')).toBeTruthy();
    expect(screen.getByText('LA ODE KELUAR')).toBeTruthy();
    expect(screen.getByText('Sudah keluar.')).toBeTruthy();
    expect(screen.getByText('560/7/2025')).toBeTruthy();
  });

  it('takes numbers only after somebody agrees', async () => {
    const { user, asked } = dialog({
      'letters.check': () => CHECK,
      'letters.issue': () => ({ print: PRINT, refused: [], document: null }),
    });
    await user.click(await screen.findByRole('button', { name: 'Terbitkan 2 surat' }));
    expect(await screen.findByText(/2 nomor akan dipakai, mulai 560\/7\/2025/)).toBeTruthy();
    expect(inputsOf(asked, 'letters.issue')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Terbitkan' }));
    await waitFor(() =>
      expect(inputsOf(asked, 'letters.issue')).toEqual([
        expect.objectContaining({
          selection: { membershipIds: [1, 2, 3] },
          date: '2025-11-22',
          without: [],
          shape: 'one',
          folder: null,
          signing: { kind: 'pen' },
        }),
      ]),
    );
  });

  it('stays when Escape answers the question that lies on top of it', async () => {
    const { user, closed } = dialog({ 'letters.check': () => CHECK });
    await user.click(await screen.findByRole('button', { name: 'Terbitkan 2 surat' }));
    await screen.findByText(/2 nomor akan dipakai/);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByText(/2 nomor akan dipakai/)).toBeNull());
    expect(closed).toEqual([]);
    await waitFor(async () => {
      await user.keyboard('{Escape}');
      expect(closed.length).toBeGreaterThan(0);
    });
  });

  it('cannot be official while a setting is missing, and says where to fill it', async () => {
    dialog({
      'letters.check': () => ({
        ...CHECK,
        missing: [{ what: 'signatory-nip', where: 'signatories' }],
      }),
    });
    expect(await screen.findByText('Surat resmi belum dapat diterbitkan')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Isi NIP penanda tangan' })).toBeTruthy();
    expect(
      screen.getByRole<HTMLButtonElement>('button', { name: 'Terbitkan 2 surat' }).disabled,
    ).toBe(true);
  });

  it('with an incomplete letter nothing can be issued until it is left out', async () => {
    const lacking = { ...CHECK.refused[0], membershipId: 8, why: 'Belum diisi: alamat.' };
    const { user, asked } = dialog({
      'letters.check': () => ({ ...CHECK, refused: [], incomplete: [lacking as never] }),
      'letters.issue': () => ({ print: PRINT, refused: [], document: null }),
    });
    const button = await screen.findByRole<HTMLButtonElement>('button', {
      name: 'Terbitkan 2 surat',
    });
    expect(button.disabled).toBe(true);
    await user.click(screen.getByRole('checkbox', { name: 'Cetak tanpa mereka' }));
    await user.click(button);
    await user.click(await screen.findByRole('button', { name: 'Terbitkan' }));
    await waitFor(() =>
      expect(inputsOf(asked, 'letters.issue')).toEqual([expect.objectContaining({ without: [8] })]),
    );
  });

  it('is signed with a certificate only after somebody has seen what it says', async () => {
    const { user } = dialog({
      'letters.check': () => CHECK,
      'certificate.look': () => ({
        holder: 'Wa Contoh',
        issuer: 'Penerbit Contoh',
        validFrom: '2025-01-01',
        validUntil: '2026-01-01',
      }),
    });
    await user.click(await screen.findByRole('radio', { name: 'Sertifikat' }));
    const issue = () =>
      screen.getByRole<HTMLButtonElement>('button', { name: 'Terbitkan 2 surat' }).disabled;
    await user.click(screen.getByRole('button', { name: 'Pilih berkas…' }));
    await user.type(screen.getByLabelText('Kata sandi sertifikat'), 'contoh-sandi');
    expect(issue()).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Periksa' }));
    expect(
      await screen.findByText(/Atas nama Wa Contoh, diterbitkan Penerbit Contoh/),
    ).toBeTruthy();
    expect(issue()).toBe(false);
  });
});

describe('a print that was cut off', () => {
  it('is gone on with, or its numbers go back after somebody agrees', async () => {
    const { asked } = bridgeWith({
      'prints.list': () => [{ ...PRINT, status: 'drawing' }],
      'print.give-back': () => ({ ...PRINT, status: 'given-back' }),
      'print.go-on': () => ({ print: PRINT, refused: [], document: null }),
    });
    show(<UnfinishedPrints />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Kembalikan nomornya' }));
    expect(inputsOf(asked, 'print.give-back')).toEqual([]);
    await user.click(await screen.findByRole('button', { name: 'Batal' }));
    await user.click(screen.getByRole('button', { name: 'Lanjutkan' }));
    await waitFor(() =>
      expect(inputsOf(asked, 'print.go-on')).toEqual([
        expect.objectContaining({ print: 'p1', signing: { kind: 'pen' } }),
      ]),
    );
  });
});

describe('the tray', () => {
  it('prints the next fifty, asks whether all came out, and remembers it', async () => {
    const { asked } = bridgeWith({
      'print.pages': () => PAGES,
      'print.printed': () => ({ ...PRINT, printed: 50 }),
    });
    show(<PrintTray print={PRINT} onClose={() => {}} />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Cetak 50 surat' }));
    expect(await screen.findByText('Sudah keluar semua?')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Ya, semua keluar' }));
    expect(await screen.findByText('50 dari 120 surat sudah keluar.')).toBeTruthy();
    expect(inputsOf(asked, 'print.printed')).toEqual([{ print: 'p1', printed: 50 }]);
    expect(screen.getByLabelText<HTMLInputElement>('Dari surat ke-').value).toBe('51');
    expect(screen.getByLabelText<HTMLInputElement>('Sampai surat ke-').value).toBe('100');
  });
});
