import { configure, fireEvent, waitFor, within } from '@testing-library/react';
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

const type = (what: HTMLElement, value: string) => fireEvent.change(what, { target: { value } });

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
  return bridge;
}

// Whether each ancestor can be seen is asked of no style sheet: that is most of the time of these tests.
configure({ defaultHidden: true });

describe('recording an event', () => {
  it('answers at once whether the day was covered, and what either cause would bring', async () => {
    calling();
    const answer = within(await screen.findByRole('region', { name: 'Terlindungi dan perkiraan' }));
    await answer.findByText('Tidak ada PKS pada tanggal itu.');
    await answer.findByText('Aturan JKM.');
    await answer.findByText('Aturan JKK.');
    fireEvent.click(screen.getByRole('radio', { name: /Meninggal bukan karena kerja/ }));
    await waitFor(() => expect(answer.queryByText('Aturan JKK.')).toBeNull());
    fireEvent.click(screen.getByRole('radio', { name: /Kecelakaan kerja/ }));
    fireEvent.click(screen.getByRole('radio', { name: 'Luka' }));
    await answer.findByText('Hak luka.');
    expect(answer.queryByText('Aturan JKK.')).toBeNull();
  });

  it('is saved with the reason where the day was not covered', async () => {
    const { asked } = calling();
    const save = await screen.findByRole('button', { name: 'Simpan dan buka klaim' });
    fireEvent.click(save);
    expect(inputsOf(asked, 'claim.open')).toEqual([]);
    fireEvent.click(screen.getByRole('radio', { name: /Kecelakaan kerja/ }));
    fireEvent.click(screen.getByRole('radio', { name: 'Luka' }));
    const event = within(screen.getByRole('region', { name: 'Kejadian' }));
    type(event.getByLabelText('Jam'), '1430');
    type(screen.getByLabelText(/Nama pelapor/), 'IBU');
    fireEvent.click(save);
    const why = within(await screen.findByRole('dialog', { name: 'Ada yang tidak biasa' }));
    why.getByText('Pada tanggal kejadian orang ini tidak terlindungi.');
    type(why.getByLabelText(/Alasan/), 'Diperiksa');
    fireEvent.click(why.getByRole('button', { name: 'Simpan dengan alasan ini' }));
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
