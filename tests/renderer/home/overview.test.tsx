import { within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { whoAre } from '../../../shared/domain/overview/member-counts.ts';
import { CountTable } from '../../../renderer/screens/home/count-table.tsx';
import { RosterScreen } from '../../../renderer/screens/roster/roster-screen.tsx';
import { useNavigation } from '../../../renderer/navigation.tsx';
import { bridgeWith, inputsOf, screen, show } from '../window.tsx';

const ON = '2025-11-22';
const COUNTS = [
  ...Array.from({ length: 14 }, (_, index) => ({
    label: `OPD Contoh ${index + 1}`,
    value: 100 - index,
    filter: whoAre({ on: ON }, { departmentId: index + 1 }),
  })),
  { label: 'Belum diisi', value: 7, filter: whoAre({ on: ON, without: 'department' as const }) },
];
const WHOLE = COUNTS.reduce((sum, { value }) => sum + value, 0);

/** Tells where the window went. */
function Where() {
  return <output>{JSON.stringify(useNavigation().screen)}</output>;
}

describe('a chart of the start screen', () => {
  it('is a table that adds up, folded after ten and opened on wish', async () => {
    bridgeWith({});
    const user = userEvent.setup();
    show(<CountTable title="Menurut OPD" counts={COUNTS} whole={WHOLE} />);
    const table = within(await screen.findByRole('table', { name: 'Menurut OPD' }));
    expect(table.getByRole('row', { name: '4 lainnya 354 Tampilkan semua' })).toBeTruthy();
    expect(table.getByRole('row', { name: /Belum diisi .*7/u })).toBeTruthy();
    expect(table.getByRole('row', { name: 'Jumlah 1.316' })).toBeTruthy();
    expect(table.queryByText('OPD Contoh 11')).toBeNull();
    await user.click(table.getByRole('button', { name: 'Tampilkan semua' }));
    expect(table.getByText('OPD Contoh 14')).toBeTruthy();
    expect(table.queryByText('4 lainnya')).toBeNull();
  });

  it('opens exactly the list that a number counts', async () => {
    bridgeWith({});
    const user = userEvent.setup();
    show(
      <>
        <CountTable title="Menurut OPD" counts={COUNTS} whole={WHOLE} />
        <Where />
      </>,
    );
    await user.click(
      await screen.findByRole('button', { name: 'Belum diisi: 7 orang, buka daftarnya' }),
    );
    const where = JSON.parse((await screen.findByRole('status')).textContent ?? '') as unknown;
    expect(where).toEqual({ name: 'roster', filter: COUNTS.at(-1)?.filter });
  });
});

describe('the list behind a number', () => {
  it('says on chips what it is narrowed to, and lets each be taken away', async () => {
    const bridge = bridgeWith({
      'roster.facets': () => ({ departments: [], kelurahan: [], jobs: [], statuses: [] }),
      'roster.list': () => ({ total: 3, lines: [] }),
    });
    const user = userEvent.setup();
    const filter = whoAre({ on: ON, age: { from: 17, until: 24 }, quality: 'no-kpj' });
    show(<RosterScreen filter={filter} />);
    const chips = within(await screen.findByRole('region', { name: 'Hanya yang' }));
    for (const words of ['Peserta pada 22 November 2025', '17–24 tahun', 'KPJ belum diisi'])
      expect(chips.getByText(words)).toBeTruthy();
    // An age is one on a day: both go together.
    await user.click(
      chips.getByRole('button', { name: 'Hapus saringan: Peserta pada 22 November 2025' }),
    );
    await screen.findByText('KPJ belum diisi');
    expect(chips.queryByText('17–24 tahun')).toBeNull();
    expect(inputsOf(bridge.asked, 'roster.list').at(-1)).toMatchObject({
      filter: { only: { quality: 'no-kpj' } },
    });
  });
});
