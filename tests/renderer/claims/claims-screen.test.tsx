import { configure, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useNavigation } from '../../../renderer/navigation.tsx';
import { ClaimsScreen } from '../../../renderer/screens/claims/claims-screen.tsx';
import type { Role } from '../../../shared/domain/account.ts';
import type { ClaimLine } from '../../../shared/requests/claims.ts';
import { ADMINISTRATOR, bridgeWith, inputsOf, screen, SESSION, show } from '../window.tsx';
import { aLine, listOf } from './a-claim.ts';

// Whether each ancestor can be seen is asked of no style sheet: that is most of the time of these tests.
configure({ defaultHidden: true });

function Where() {
  return <p data-testid="where">{JSON.stringify(useNavigation().screen)}</p>;
}

function list(lines: readonly ClaimLine[], role: Role = 'petugas') {
  const bridge = bridgeWith({ 'claim.list': () => listOf(...lines) });
  show(
    <>
      <ClaimsScreen today="2025-11-22" />
      <Where />
    </>,
    { ...SESSION, account: { ...ADMINISTRATOR, role } },
  );
  return { ...bridge, user: userEvent.setup() };
}

const CLOCK = {
  what: 'laporan-tahap-1',
  until: '2025-11-20T14:30',
  state: 'missed',
  sentence: 'Laporan terlambat.',
  source: 'Peraturan contoh',
} as const;

describe('the list of claims', () => {
  it('says status, clock, papers and money of each in words, and adds them up', async () => {
    list([aLine(1), aLine(2, { deadline: CLOCK, papersMissing: 0, paid: 1_000_000_000 })]);
    const first = within(await screen.findByRole('row', { name: /ORANG CONTOH 1/ }));
    first.getByText('Melengkapi berkas');
    first.getByText('sejak 12-11-2025');
    first.getByText('belum dibayar');
    const second = within(screen.getByRole('row', { name: /ORANG CONTOH 2/ }));
    second.getByText('lewat 2 hari');
    second.getByText(/Tahap I, 20-11-2025 14.30/);
    second.getByText('lengkap');
    screen.getByText('Rp84.000.000');
    screen.getByRole('tab', { name: 'Berjalan (2)' });
    screen.getByRole('tab', { name: 'Dibayar (3)' });
  });

  it('opens the claim on which the marker stands with Enter', async () => {
    const { user } = list([aLine(1), aLine(2)]);
    await screen.findByRole('row', { name: /ORANG CONTOH 1/ });
    screen.getByRole('grid').focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await waitFor(() =>
      expect(screen.getByTestId('where').textContent).toBe('{"name":"claim","id":2}'),
    );
  });

  it.each<Role>(['kepala', 'pemeriksa'])('is all that %s sees: no file opens', async (role) => {
    const { user } = list([aLine(1)], role);
    await user.click(await screen.findByText('ORANG CONTOH 1'));
    expect(screen.getByTestId('where').textContent).toBe('{"name":"home"}');
    expect(screen.queryByRole('button', { name: 'Catat kejadian' })).toBeNull();
  });

  it('is asked for by tab and word, and says when nothing fits', async () => {
    const { user, asked } = list([]);
    await screen.findByText('Tidak ada klaim yang berjalan');
    await user.click(screen.getByRole('tab', { name: /Dibayar/ }));
    await user.type(screen.getByRole('textbox', { name: /Cari/ }), 'siti');
    await waitFor(() =>
      expect(inputsOf(asked, 'claim.list').at(-1)).toEqual({
        filter: { state: 'paid', kind: null, text: 'siti' },
      }),
    );
    await screen.findByText('Tidak ada klaim yang cocok');
  });
});
