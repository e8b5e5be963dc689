import { waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { LettersScreen } from '../../../renderer/screens/letters/letters-screen.tsx';
import { PersonLetters } from '../../../renderer/screens/person/person-letters.tsx';
import type { LetterListItem } from '../../../shared/letter-views.ts';
import { bridgeWith, inputsOf, screen, show, type Answers } from '../window.tsx';

function aLetter(id: number, different: Partial<LetterListItem> = {}): LetterListItem {
  return {
    id,
    kind: 'membership',
    number: `500.15/${id}/CONTOH/2025`,
    date: '2025-07-01',
    personId: id,
    name: `ORANG ${id}`,
    nikMasked: '747206******9001',
    about: null,
    pks: 'non-asn',
    status: 'issued',
    voidReason: null,
    signedByImage: false,
    createdAt: '2025-07-01T02:00:00.000Z',
    ...different,
  };
}

const HAND = { kind: 'hand', personId: null, nikMasked: null, pks: null } as const;
const BOOK: readonly LetterListItem[] = [
  aLetter(4, { ...HAND, name: 'Bidang Contoh', status: 'reserved' }),
  aLetter(3, { ...HAND, name: 'Camat Contoh', about: 'Undangan rapat' }),
  aLetter(2, { status: 'void', voidReason: 'Salah nama' }),
  aLetter(1),
];

const STATE = {
  years: [2025],
  nextNumber: '500.15/5/CONTOH/2025',
  nextSequence: 5,
  reserved: 1,
  gaps: [],
  explained: [],
};

function register(letters: readonly LetterListItem[] = BOOK, answers: Answers = {}) {
  const bridge = bridgeWith({
    'letters.list': ({ filter, offset, limit }) => {
      const found = letters.filter(
        (one) => one.name.includes(filter.text) && [null, one.status].includes(filter.status),
      );
      return { total: found.length, letters: found.slice(offset, offset + limit) };
    },
    'register.state': () => STATE,
    'prints.list': () => [],
    ...answers,
  });
  show(<LettersScreen />);
  return { ...bridge, user: userEvent.setup() };
}

const row = (name: RegExp) => screen.findByRole('row', { name });
const tick = async (name: RegExp) => within(await row(name)).getByRole('checkbox');

describe('the register', () => {
  it('shows what each number is, reserved and void ones too', async () => {
    register();
    expect(await screen.findByText('4 surat dalam register')).toBeTruthy();
    expect(within(await row(/Bidang Contoh/)).getByText('Dicadangkan')).toBeTruthy();
    expect(within(await row(/Camat Contoh/)).getByText('Undangan rapat')).toBeTruthy();
    expect(within(await row(/ORANG 1/)).getByText('Surat keterangan')).toBeTruthy();
  });

  it('strikes a void number through and tells why to those who see and those who listen', async () => {
    register();
    const void2 = within(await row(/ORANG 2/));
    expect(void2.getByText('500.15/2/CONTOH/2025').tagName).toBe('S');
    expect(void2.getByTitle('500.15/2/CONTOH/2025 — Batal: Salah nama')).toBeTruthy();
    expect(void2.getByText(', batal: Salah nama')).toBeTruthy();
  });

  it('is narrowed by status, and says how many are left', async () => {
    const { user, asked } = register();
    await row(/ORANG 1/);
    await user.click(screen.getByRole('combobox', { name: 'Status' }));
    await user.click(await screen.findByRole('option', { name: 'Batal', hidden: true }));
    expect(await screen.findByText('1 surat cocok')).toBeTruthy();
    expect(inputsOf(asked, 'letters.list').at(-1)).toMatchObject({ filter: { status: 'void' } });
    await user.click(screen.getByRole('button', { name: 'Hapus saringan' }));
    expect(await screen.findByText('4 surat dalam register')).toBeTruthy();
  });

  it('draws only the rows in view of thousands', async () => {
    register(Array.from({ length: 3000 }, (_, index) => aLetter(3000 - index)));
    expect(await screen.findByText('3.000 surat dalam register')).toBeTruthy();
    await row(/ORANG 3000/);
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('3001');
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
  });

  it('without a letter says where the first number comes from', async () => {
    register([]);
    expect(await screen.findByText('Belum ada surat')).toBeTruthy();
    expect(screen.getByText(/buku agenda kertas/)).toBeTruthy();
  });

  it('that cannot be read offers to try again', async () => {
    register(BOOK, { 'letters.list': () => ({ refusal: 'internal' }) });
    expect(await screen.findByRole('button', { name: 'Coba lagi' })).toBeTruthy();
  });
});

describe('making numbers void', () => {
  it('asks for the reason and sends it with all that were chosen', async () => {
    const { user, asked } = register(BOOK, { 'letters.void': () => null });
    await user.click(await tick(/ORANG 1/));
    await user.click(await tick(/Camat Contoh/));
    await user.click(screen.getByRole('button', { name: 'Batalkan nomor…' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Batalkan 2 nomor' }));
    expect(await dialog.findByText('Perlu diisi.')).toBeTruthy();
    expect(inputsOf(asked, 'letters.void')).toEqual([]);
    await user.type(dialog.getByLabelText(/Alasan/), ' Salah cetak ');
    await user.click(dialog.getByRole('button', { name: 'Batalkan 2 nomor' }));
    await waitFor(() =>
      expect(inputsOf(asked, 'letters.void')).toEqual([
        { letterIds: [1, 3], reason: 'Salah cetak' },
      ]),
    );
    // Nothing stays chosen that is not what it was.
    await waitFor(() => expect(screen.queryByText('2 dipilih')).toBeNull());
  });

  it('is not offered for what is void already', async () => {
    const { user } = register();
    await user.click(await tick(/ORANG 2/));
    const button = screen.getByRole('button', { name: 'Batalkan nomor…' });
    expect(button.hasAttribute('disabled')).toBe(true);
    expect(screen.queryByRole('button', { name: /Cetak ulang/ })).toBeNull();
  });

  it('keeps the dialog and the reason where it is refused', async () => {
    const { user } = register(BOOK, {
      'letters.void': () => ({ refusal: 'letter-print-unfinished' }),
    });
    await user.click(await tick(/ORANG 1/));
    await user.click(screen.getByRole('button', { name: 'Batalkan nomor…' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText(/Alasan/), 'Salah');
    await user.click(dialog.getByRole('button', { name: 'Batalkan nomor' }));
    expect(await dialog.findByText(/cetakan yang belum selesai/)).toBeTruthy();
    expect(dialog.getByDisplayValue('Salah')).toBeTruthy();
  });
});

describe('numbers for letters written elsewhere', () => {
  it('are reserved in a block, shown before and after', async () => {
    const { user, asked } = register(BOOK, {
      'register.reserve': () => ({ first: '500.15/5/CONTOH/2025', last: '500.15/7/CONTOH/2025' }),
    });
    const menu = await screen.findByRole('button', { name: 'Nomor' });
    await waitFor(() => expect(menu.hasAttribute('disabled')).toBe(false));
    await user.click(menu);
    await user.click(await screen.findByRole('menuitem', { name: 'Cadangkan nomor…' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText('500.15/5/CONTOH/2025')).toBeTruthy();
    await user.clear(dialog.getByLabelText('Banyaknya nomor'));
    await user.type(dialog.getByLabelText('Banyaknya nomor'), '3');
    await user.type(dialog.getByLabelText(/Untuk siapa/), 'Bidang Lain');
    await user.click(dialog.getByRole('button', { name: 'Cadangkan 3 nomor' }));
    expect(await screen.findByText('500.15/5/CONTOH/2025 s.d. 500.15/7/CONTOH/2025')).toBeTruthy();
    expect(inputsOf(asked, 'register.reserve')).toEqual([
      { date: '2025-11-22', count: 3, forWhom: 'Bidang Lain' },
    ]);
  });

  it('a reserved number is opened to be filled', async () => {
    const { user, asked } = register(BOOK, { 'register.fill': ({ id }) => aLetter(id) });
    await user.click(await screen.findByText('500.15/4/CONTOH/2025'));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('Dicadangkan untuk Bidang Contoh.')).toBeTruthy();
    await user.type(dialog.getByLabelText(/Tujuan surat/), 'Lurah Contoh');
    await user.type(dialog.getByLabelText(/Perihal/), 'Balasan');
    await user.click(dialog.getByRole('button', { name: 'Simpan surat' }));
    await waitFor(() =>
      expect(inputsOf(asked, 'register.fill')).toEqual([
        { id: 4, date: '2025-11-22', addressee: 'Lurah Contoh', about: 'Balasan' },
      ]),
    );
  });

  it('an inserted letter shows its number and what is odd about its date before it is taken', async () => {
    const { user, asked } = register(BOOK, {
      'register.try-insert': () => ({ number: '500.15/1.a/CONTOH/2025', warning: 'Tanggal aneh.' }),
      'register.insert': () => aLetter(9),
    });
    await user.click(await tick(/ORANG 1/));
    await user.click(screen.getByRole('button', { name: 'Sisipkan surat…' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText('500.15/1.a/CONTOH/2025')).toBeTruthy();
    expect(dialog.getByText('Tanggal aneh.')).toBeTruthy();
    await user.type(dialog.getByLabelText(/Tujuan surat/), 'Lurah Contoh');
    await user.type(dialog.getByLabelText(/Perihal/), 'Balasan');
    await user.click(dialog.getByRole('button', { name: 'Ambil nomor dan simpan' }));
    await waitFor(() =>
      expect(inputsOf(asked, 'register.insert')).toEqual([
        { after: 1, date: '2025-11-22', addressee: 'Lurah Contoh', about: 'Balasan' },
      ]),
    );
  });
});

it('the letters of a person say which of them are void, and print again only those that hold', () => {
  bridgeWith({});
  show(
    <PersonLetters letters={[aLetter(2, { status: 'void', voidReason: 'Keliru' }), aLetter(1)]} />,
  );
  expect(screen.getByText('500.15/2/CONTOH/2025').tagName).toBe('S');
  expect(screen.getAllByRole('button', { name: /Cetak ulang/ })).toHaveLength(1);
});

describe('the register as a file', () => {
  it('asks first what it is for', async () => {
    const { user, asked } = register(BOOK, { 'register.export': () => ({ rows: 4 }) });
    await row(/ORANG 1/);
    await user.click(screen.getByRole('button', { name: 'Buku agenda' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Ekspor Excel…' }));
    await user.click(await screen.findByRole('button', { name: 'audit' }));
    await user.click(screen.getByRole('button', { name: 'Lanjut…' }));
    await waitFor(() =>
      expect(inputsOf(asked, 'register.export')).toEqual([
        expect.objectContaining({ reason: 'audit' }),
      ]),
    );
  });
});
