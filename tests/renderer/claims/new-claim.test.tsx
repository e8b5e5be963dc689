import { waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { NewClaimScreen } from '../../../renderer/screens/claims/new-claim-screen.tsx';
import { parseTypedTime } from '../../../renderer/screens/claims/typed-time.ts';
import type { CoverageAnswer, PersonView } from '../../../shared/views.ts';
import { bridgeWith, inputsOf, screen, show } from '../window.tsx';
import { aClaim } from './a-claim.ts';

const PERSON = {
  id: 70,
  nikMasked: '747206******9001',
  values: { name: 'ORANG CONTOH' },
  memberships: [],
} as unknown as PersonView;

const NOT_COVERED = {
  covered: false,
  pks: null,
  why: 'Tidak ada PKS pada tanggal itu.',
} as CoverageAnswer;

function calling() {
  const bridge = bridgeWith({
    'person.get': () => PERSON,
    'coverage.on': () => NOT_COVERED,
    'benefit.estimate': ({ cause, outcome }) => ({
      ...aClaim().estimate,
      rule: outcome === 'injury' ? 'Hak luka.' : cause === 'jkm' ? 'Aturan JKM.' : 'Aturan JKK.',
    }),
    'claim.open': ({ decision }) =>
      decision === null ? { refusal: 'decision-needed', details: ['not-covered'] } : aClaim(),
  });
  show(<NewClaimScreen personId={70} eventOn="2025-11-20" today="2025-11-22" />);
  return { ...bridge, user: userEvent.setup() };
}

describe('recording an event', () => {
  it('answers at once whether the day was covered, and what either cause would bring', async () => {
    const { user } = calling();
    const answer = within(await screen.findByRole('region', { name: 'Terlindungi dan perkiraan' }));
    await answer.findByText('Tidak ada PKS pada tanggal itu.');
    await answer.findByText('Aturan JKM.');
    await answer.findByText('Aturan JKK.');
    await user.click(screen.getByRole('radio', { name: /Meninggal bukan karena kerja/ }));
    await waitFor(() => expect(answer.queryByText('Aturan JKK.')).toBeNull());
    await user.click(screen.getByRole('radio', { name: /Kecelakaan kerja/ }));
    await user.click(screen.getByRole('radio', { name: 'Luka' }));
    await answer.findByText('Hak luka.');
    expect(answer.queryByText('Aturan JKK.')).toBeNull();
  });

  it('is saved with the reason where the day was not covered', async () => {
    const { user, asked } = calling();
    await user.click(await screen.findByRole('button', { name: 'Simpan dan buka klaim' }));
    expect(inputsOf(asked, 'claim.open')).toEqual([]);
    await user.click(screen.getByRole('radio', { name: /Kecelakaan kerja/ }));
    await user.click(screen.getByRole('radio', { name: 'Luka' }));
    const event = within(screen.getByRole('region', { name: 'Kejadian' }));
    await user.type(event.getByLabelText('Jam'), '1430');
    await user.type(screen.getByLabelText(/Nama pelapor/), 'IBU{Enter}');
    const why = within(await screen.findByRole('dialog', { name: 'Ada yang tidak biasa' }));
    why.getByText('Pada tanggal kejadian orang ini tidak terlindungi.');
    await user.type(why.getByLabelText(/Alasan/), 'Diperiksa');
    await user.click(why.getByRole('button', { name: 'Simpan dengan alasan ini' }));
    await waitFor(() =>
      expect(inputsOf(asked, 'claim.open').at(-1)).toMatchObject({
        personId: 70,
        kind: 'jkk',
        outcome: 'injury',
        eventOn: '2025-11-20',
        eventTime: '14:30',
        diedOn: null,
        reportedOn: '2025-11-22',
        decision: 'Diperiksa',
      }),
    );
  });
});

describe('a typed time', () => {
  it.each([
    ['14.30', '14:30'],
    ['1430', '14:30'],
    ['9:05', '09:05'],
    ['24.00', null],
    ['14.60', null],
    ['siang', null],
  ])('%j is %j', (text, time) => expect(parseTypedTime(text)).toBe(time));
});
