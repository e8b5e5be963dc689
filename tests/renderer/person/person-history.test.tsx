import { within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { journalWords } from '../../../renderer/screens/person/journal-words.ts';
import { PersonHistory } from '../../../renderer/screens/person/person-history.tsx';
import type { HistoryEntry } from '../../../shared/views.ts';
import { bridgeWith, screen, show } from '../window.tsx';

const ENTRY: HistoryEntry = {
  at: '2025-06-05T01:05:00.000Z',
  actor: 'uji',
  source: 'import',
  pks: 'non-asn',
  fileName: 'daftar.xlsx',
  sheet: 'Data',
  row: 12,
  made: null,
  changes: [
    { field: 'wage', from: 1_200_000, to: 1_500_000 },
    { field: 'nik', from: '747205******0001', to: '747205******0010' },
  ],
};

function history(entries: readonly HistoryEntry[]) {
  bridgeWith({});
  show(<PersonHistory history={entries} />);
  return within(screen.getByRole('table', { name: 'Riwayat data' }));
}

describe('the history of a person', () => {
  it('says when, from which row of which file, and what was there before', () => {
    const table = history([ENTRY]);
    expect(table.getByText('5 Juni 2025 pukul 09.05 WITA')).toBeTruthy();
    expect(table.getByText('dari daftar.xlsx, lembar Data, baris 12')).toBeTruthy();
    expect(table.getByText(/Rp1\.200\.000 →/).textContent).toContain(
      'Upah: Rp1.200.000 → Rp1.500.000',
    );
  });

  it.each([
    ['nik', '747205*2****0001', '747205*2****0001'],
    ['phone', '081200000678', '0812****678'],
    ['status', 'left', 'Keluar'],
    ['leaveReason', 'mengundurkan-diri', 'Mengundurkan diri'],
    ['leftOn', '2025-05-31', '31 Mei 2025'],
    ['sex', 'P', 'Perempuan'],
  ] as const)('a value of %s is told as people read it, numbers masked', (field, value, words) => {
    expect(journalWords(field, value)).toBe(words);
  });

  it('tells of a merge that changed no value what happened', () => {
    const table = history([{ ...ENTRY, source: 'merge', fileName: null, changes: [] }]);
    expect(table.getByText('Digabungkan dengan data lain')).toBeTruthy();
  });

  it('folds a long history and opens it on demand', async () => {
    const user = userEvent.setup();
    const table = history(Array.from({ length: 8 }, () => ENTRY));
    expect(table.getAllByRole('row')).toHaveLength(1 + 5);
    await user.click(screen.getByRole('button', { name: 'Tampilkan 3 lagi' }));
    expect(table.getAllByRole('row')).toHaveLength(1 + 8);
  });
});
