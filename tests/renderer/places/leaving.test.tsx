import { fireEvent, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { EndingWarning } from '../../../renderer/frame/ending-warning.tsx';
import { LeavePlaces, type ChosenPlaces } from '../../../renderer/screens/roster/leave-places.tsx';
import { anAgreement } from '../agreements/an-agreement.ts';
import { bridgeWith, inputsOf, screen, SESSION, show, STATE } from '../window.tsx';

const ONE: ChosenPlaces = {
  membershipIds: [4],
  one: { personId: 7, agreementId: 2, name: 'WA ODE CONTOH' },
};
const MANY: ChosenPlaces = { membershipIds: [4, 5, 6], one: null };

function leave(places: ChosenPlaces) {
  const bridge = bridgeWith({
    'place.leave': ({ membershipIds, decision }) =>
      decision === null
        ? { refusal: 'decision-needed', details: ['leaves-outside-coverage'] }
        : { ended: membershipIds.length },
  });
  const done: string[] = [];
  show(<LeavePlaces places={places} onDone={() => done.push('done')} onClose={() => {}} />);
  return { ...bridge, done, user: userEvent.setup() };
}

const typeDay = (label: string, day: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: day } });

describe('ending places', () => {
  it('needs a reason and a day, and a second reason where the day is doubtful', async () => {
    const { user, asked, done } = leave(MANY);
    const button = await screen.findByRole('button', { name: 'Akhiri kepesertaan 3 orang' });
    await user.click(button);
    expect(screen.getByText('Pilih alasannya.')).toBeTruthy();
    expect(inputsOf(asked, 'place.leave')).toEqual([]);
    await user.click(screen.getByRole('radio', { name: /PPPK/u }));
    typeDay('Tidak lagi peserta mulai tanggal', '1-1-2026');
    await user.click(button);
    const reason = await screen.findByLabelText(/Alasan mengapa ini tetap benar/u);
    fireEvent.change(reason, { target: { value: 'SK terlambat' } });
    await user.click(screen.getByRole('button', { name: 'Simpan dengan alasan ini' }));
    await waitFor(() => expect(done).toEqual(['done']));
    expect(inputsOf(asked, 'place.leave').at(-1)).toEqual({
      membershipIds: [4, 5, 6],
      reason: 'pppk',
      on: '2026-01-01',
      note: '',
      decision: 'SK terlambat',
    });
  });

  it('records no death of many at once', async () => {
    leave(MANY);
    expect(await screen.findByRole('radio', { name: /Pindah/u })).toBeTruthy();
    expect(screen.queryByRole('radio', { name: /Meninggal/u })).toBeNull();
  });

  it('offers the claim first where one person has died', async () => {
    const { user } = leave(ONE);
    await user.click(await screen.findByRole('radio', { name: /Meninggal/u }));
    expect(screen.getByRole('button', { name: 'Buka klaim' })).toBeTruthy();
    expect(screen.getByLabelText('Tanggal meninggal')).toBeTruthy();
  });
});

describe('the warning at the start', () => {
  const ended = anAgreement({ coverageDaysKnown: true });
  const state = { ...STATE, agreements: [ended], today: '2026-11-23' };

  it('takes no focus, and is gone when it is put away', async () => {
    bridgeWith({});
    show(<EndingWarning state={state} />);
    const warning = await screen.findByRole('status', { name: /perlu diperpanjang/u });
    expect(warning.textContent).toContain(
      'PKS 2 BERAKHIR 176 hari lalu; 968 orang tidak lagi terlindungi.',
    );
    expect(document.activeElement).toBe(document.body);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Nanti' }));
    expect(screen.queryByRole('status', { name: /perlu diperpanjang/u })).toBeNull();
  });

  it('offers no renewal to who may not plan one', async () => {
    bridgeWith({});
    const account = { ...SESSION.account, role: 'kepala' } as typeof SESSION.account;
    show(<EndingWarning state={state} />, { ...SESSION, account });
    expect(await screen.findByRole('status', { name: /perlu diperpanjang/u })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Perpanjang/u })).toBeNull();
  });
});
