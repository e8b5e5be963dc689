import { fireEvent, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { RenewalScreen } from '../../../renderer/screens/renewal/renewal-screen.tsx';
import { anAgreement } from '../agreements/an-agreement.ts';
import { bridgeWith, inputsOf, screen, show, STATE, type Answers } from '../window.tsx';
import { aLine, aPlan } from './a-plan.ts';

const OLD_ONE = aLine(9, 'SITI CONTOH', { kind: 'too-old', age: 66 });

/** As the backend plans: who is carried against a reason is named apart. */
const PLANS: Answers = {
  'renewal.plan': ({ carry, until, paidMonths }) =>
    aPlan({
      until,
      months: paidMonths ?? 12,
      left: carry.includes(9) ? [] : [OLD_ONE],
      carriedAnyway: carry.includes(9) ? [OLD_ONE] : [],
    }),
  'roster.list': () => ({ total: 0, lines: [] }),
  'renewal.apply': () => ({ agreementId: 5, carried: 992 }),
};

function renewal() {
  const agreements = [anAgreement()];
  const bridge = bridgeWith(PLANS);
  show(<RenewalScreen agreementId={2} state={{ ...STATE, agreements }} />);
  return { ...bridge, user: userEvent.setup() };
}

describe('the renewal', () => {
  it('keeps what was said back and forth, asks why at the end, and makes the plan that was shown', async () => {
    const { user, asked } = renewal();
    const next = () => user.click(screen.getByRole('button', { name: 'Lanjut' }));
    fireEvent.change(await screen.findByLabelText('Bulan iuran dibayar'), {
      target: { value: '11' },
    });
    await waitFor(() =>
      expect(inputsOf(asked, 'renewal.plan').at(-1)).toMatchObject({ paidMonths: 11 }),
    );
    await next();
    await user.click(await screen.findByRole('button', { name: /Usia di atas batas/u }));
    await user.click(await screen.findByRole('checkbox', { name: 'Bawa SITI CONTOH' }));
    expect(await screen.findByText(/1 dibawa meski ada keberatan/u)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Kembali' }));
    expect(screen.getByLabelText<HTMLInputElement>('Bulan iuran dibayar').value).toBe('11');
    await next();
    await next();
    expect(await screen.findByText('Rp199.987.200')).toBeTruthy();
    expect(
      screen.getByText(
        'seratus sembilan puluh sembilan juta sembilan ratus delapan puluh tujuh ribu dua ratus rupiah',
      ),
    ).toBeTruthy();
    await next();
    await user.click(await screen.findByRole('button', { name: 'Buat masa baru' }));
    expect(screen.getByText('Tulis sedikitnya 3 huruf.')).toBeTruthy();
    expect(inputsOf(asked, 'renewal.apply')).toEqual([]);
    fireEvent.change(screen.getByLabelText(/Alasan mengapa ini tetap benar/u), {
      target: { value: 'Masih bekerja' },
    });
    await user.click(screen.getByRole('button', { name: 'Buat masa baru' }));
    expect(await screen.findByText('Yang masih perlu diisi')).toBeTruthy();
    expect(inputsOf(asked, 'renewal.apply')).toMatchObject([
      { from: '2026-06-01', carry: [9], mark: 'mark-1', decision: 'Masih bekerja' },
    ]);
  });

  it('starts from the newest period only', async () => {
    bridgeWith(PLANS);
    const next = anAgreement({ id: 5, coverageFrom: '2026-06-01', coverageUntil: '2027-05-31' });
    const agreements = [anAgreement(), next];
    show(<RenewalScreen agreementId={2} state={{ ...STATE, agreements }} />);
    const note = await screen.findByText('PKS ini sudah diperpanjang');
    expect(within(document.body).getByRole('button', { name: 'Buka masa terbaru' })).toBeTruthy();
    expect(note).toBeTruthy();
  });
});
