import { waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { PrintLetters } from '../../../renderer/screens/letters/print-letters.tsx';
import type { LettersCheck } from '../../../shared/letter-views.ts';
import { bridgeWith, inputsOf, screen, show, type Answers } from '../window.tsx';

const CHECK: LettersCheck = {
  ready: 2,
  refused: [
    { personId: 3, nikMasked: '747205******0003', name: 'LA ODE KELUAR', why: 'Sudah keluar.' },
  ],
  missing: [],
  nextNumber: '560/7/2025',
};

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
      'letters.issue': () => ({ letters: [], refused: [], document: null }),
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
          folder: null,
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
});
