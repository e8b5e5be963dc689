import { waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { RosterScreen } from '../../../renderer/screens/roster/roster-screen.tsx';
import type { RosterLine } from '../../../shared/views.ts';
import {
  ADMINISTRATOR,
  bridgeWith,
  inputsOf,
  screen,
  SESSION,
  show,
  type Answers,
} from '../window.tsx';

const EVERYBODY = Array.from({ length: 450 }, (_, index): RosterLine => ({
  membershipId: index + 1,
  personId: index + 1,
  pks: 'non-asn',
  nikMasked: `747205******${String(index).padStart(4, '0')}`,
  name: `ORANG ${String(index + 1).padStart(3, '0')}`,
  sex: 'L',
  department: 'Dinas Contoh',
  job: 'Perawat',
  kelurahan: 'Wameo',
  wage: 1_500_000,
  kpj: null,
  status: 'active',
}));

const FACETS = { departments: [], kelurahan: [], jobs: [], statuses: [] };

function roster(people: readonly RosterLine[], answers: Answers = {}) {
  const bridge = bridgeWith({
    'roster.facets': () => FACETS,
    'roster.list': ({ filter, offset, limit }) => {
      const found = people.filter(({ name }) => name.includes(filter.text));
      return { total: found.length, lines: found.slice(offset, offset + limit) };
    },
    ...answers,
  });
  show(<RosterScreen />);
  return { ...bridge, user: userEvent.setup() };
}

const row = (name: string) => screen.findByRole('row', { name: new RegExp(name) });

describe('the roster', () => {
  it('says how many there are and draws only those in view', async () => {
    roster(EVERYBODY);
    expect(await screen.findByText('450 peserta')).toBeTruthy();
    expect(await row('ORANG 001')).toBeTruthy();
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('451');
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
  });

  it('shows the NIK masked and no birth date beside it', async () => {
    roster(EVERYBODY);
    const cells = within(await row('ORANG 001'));
    expect(cells.getByText('747205******0000')).toBeTruthy();
    expect(cells.queryByText(/1990/)).toBeNull();
  });

  it('asks once for a typed word, not for every letter', async () => {
    const { user, asked } = roster(EVERYBODY);
    await row('ORANG 001');
    await user.type(screen.getByLabelText('Cari nama, NIK, atau KPJ'), 'ORANG 44');
    expect(await screen.findByText('10 peserta')).toBeTruthy();
    const texts = inputsOf(asked, 'roster.list').map(
      (input) => (input as { filter: { text: string } }).filter.text,
    );
    expect(new Set(texts).size).toBeLessThan(6);
    expect(texts.at(-1)).toBe('ORANG 44');
  });

  it('does not name the PKS in every row where one was chosen', async () => {
    const { user } = roster(EVERYBODY, {
      'roster.facets': () => ({
        ...FACETS,
        departments: [{ id: 1, name: 'Dinas Contoh', count: 450 }],
      }),
    });
    const texts = async () =>
      within(await row('ORANG 001'))
        .getAllByRole('cell')
        .map((cell) => cell.textContent);
    await row('ORANG 001');
    expect(await texts()).toEqual(expect.arrayContaining(['Dinas Contoh', 'PKS 1']));
    await user.click(screen.getByRole('radio', { name: 'PKS 1' }));
    await waitFor(() => expect(screen.queryByRole('columnheader', { name: 'PKS' })).toBeNull());
    expect(await texts()).not.toContain('PKS 1');
    expect((await texts()).length).toBe(screen.getAllByRole('columnheader').length);
  });

  it('sorts by a pressed header, then the other way round', async () => {
    const { user, asked } = roster(EVERYBODY);
    await row('ORANG 001');
    const header = screen.getByRole('columnheader', { name: 'Pekerjaan' });
    await user.click(within(header).getByRole('button'));
    await waitFor(() => expect(header.getAttribute('aria-sort')).toBe('ascending'));
    await user.click(within(header).getByRole('button'));
    await waitFor(() => expect(header.getAttribute('aria-sort')).toBe('descending'));
    expect(inputsOf(asked, 'roster.list').at(-1)).toMatchObject({
      sort: { by: 'job', descending: true },
    });
  });

  it('chooses all that the filter shows, also those never in view, and keeps them', async () => {
    const { user } = roster(EVERYBODY);
    await row('ORANG 001');
    await user.click(screen.getByRole('checkbox', { name: 'Pilih semua yang tampil' }));
    expect(await screen.findByText('450 dipilih')).toBeTruthy();
    await user.type(screen.getByLabelText('Cari nama, NIK, atau KPJ'), 'ORANG 44');
    await screen.findByText('10 peserta');
    expect(screen.getByText('450 dipilih')).toBeTruthy();
  });

  it('chooses a range from one tick to another with Shift', async () => {
    const { user } = roster(EVERYBODY);
    await user.click(within(await row('ORANG 002')).getByRole('checkbox'));
    await screen.findByText('1 dipilih');
    await user.keyboard('{Shift>}');
    await user.click(within(await row('ORANG 006')).getByRole('checkbox'));
    await user.keyboard('{/Shift}');
    expect(await screen.findByText('5 dipilih')).toBeTruthy();
  });

  it('is worked by keys alone: arrows move, Space ticks', async () => {
    const { user } = roster(EVERYBODY);
    await row('ORANG 001');
    screen.getByRole('grid').focus();
    await user.keyboard('{ArrowDown}{ArrowDown} ');
    expect(await screen.findByText('1 dipilih')).toBeTruthy();
    expect((await row('ORANG 002')).getAttribute('aria-selected')).toBe('true');
  });

  it('leads to the import while there is nobody, and out of a filter that finds nobody', async () => {
    const { user } = roster([]);
    expect(await screen.findByRole('button', { name: 'Impor daftar Excel' })).toBeTruthy();
    await user.type(screen.getByLabelText('Cari nama, NIK, atau KPJ'), 'X');
    expect(await screen.findByText('Tidak ada peserta yang cocok')).toBeTruthy();
  });
});

describe('the roster as a file', () => {
  it('asks first what it is for; a usual reason is picked and can be told more closely', async () => {
    const { user, asked } = roster(EVERYBODY, { 'roster.export': () => ({ rows: 450 }) });
    await row('ORANG 001');
    await user.click(screen.getByRole('button', { name: 'Ekspor Excel…' }));
    await user.click(await screen.findByRole('button', { name: 'permintaan OPD' }));
    await user.type(screen.getByLabelText('Alasan'), ' Dinas Contoh{Enter}');
    expect(await screen.findByText(/450 baris ditulis ke/)).toBeTruthy();
    expect(inputsOf(asked, 'roster.export')).toEqual([
      expect.objectContaining({ reason: 'permintaan OPD Dinas Contoh', target: 'g1' }),
    ]);
  });

  it('is not written without a reason', async () => {
    const { user, asked } = roster(EVERYBODY, { 'roster.export': () => ({ rows: 450 }) });
    await row('ORANG 001');
    await user.click(screen.getByRole('button', { name: 'Ekspor Excel…' }));
    await user.type(await screen.findByLabelText('Alasan'), ' a {Enter}');
    expect(await screen.findByText('Tulis alasan, sedikitnya 3 huruf.')).toBeTruthy();
    expect(inputsOf(asked, 'roster.export')).toEqual([]);
  });

  it('is not offered to who may not take it along', async () => {
    bridgeWith({ 'roster.facets': () => FACETS, 'roster.list': () => ({ total: 0, lines: [] }) });
    show(<RosterScreen />, { ...SESSION, account: { ...ADMINISTRATOR, role: 'pemeriksa' } });
    await screen.findByText('0 peserta');
    expect(screen.queryByRole('button', { name: 'Ekspor Excel…' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Tambah peserta' })).toBeNull();
  });
});
