import { waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { NavigationProvider } from '../../../renderer/navigation.tsx';
import { ContributionsScreen } from '../../../renderer/screens/contributions/contributions-screen.tsx';
import { accountOf, dueOfBill } from '../../../shared/domain/contributions/account.ts';
import type { BillView, ContributionView } from '../../../shared/requests/contributions.ts';
import { anAgreement } from '../agreements/an-agreement.ts';
import { bridgeWith, inputsOf, screen, show, STATE } from '../window.tsx';

const DUES = ['2025-05', '2025-06'].map((month) => ({
  month,
  people: 992,
  due: 1_666_560_000,
  withoutWage: 0,
  perPerson: 1_680_000,
}));

const MAY: BillView = {
  id: 7,
  fromMonth: '2025-05',
  untilMonth: '2025-05',
  people: 991,
  due: 1_666_560_000,
  billed: 1_664_880_000,
  paid: 1_000_000_000,
  code: '250500000001',
  billedOn: '2025-05-05',
  note: '',
  payments: [
    { id: 9, paidOn: '2025-05-12', amount: 1_000_000_000, proof: 'SP2D 1', note: '', scans: [] },
  ],
};

function aView(different: Partial<ContributionView> = {}): ContributionView {
  return {
    agreementId: 2,
    pks: 'rentan',
    perPerson: 1_680_000,
    rule: 'JKK Rp10.000 + JKM Rp6.800 per orang sebulan.',
    ...accountOf(DUES, [MAY], 200_000_000),
    bills: [{ ...MAY, due: dueOfBill(DUES, MAY) }],
    words: 'tiga puluh tiga juta tiga ratus tiga puluh satu ribu dua ratus rupiah',
    missing: [],
    ...different,
  };
}

function opened(view: ContributionView) {
  let refused = false;
  const bridge = bridgeWith({
    'contribution.get': () => view,
    'payment.save': () => {
      if (refused) return view;
      refused = true;
      return { refusal: 'decision-needed', details: ['payment-above-bill'] };
    },
  });
  const state = { ...STATE, agreements: [anAgreement()] };
  show(
    <NavigationProvider>
      <ContributionsScreen agreementId={2} state={state} />
    </NavigationProvider>,
  );
  return { ...bridge, user: userEvent.setup() };
}

it('tells by the roster, billed, paid and the difference, and what is left of the budget', async () => {
  opened(aView());
  const sums = within(await screen.findByRole('region', { name: 'Iuran selama perjanjian' }));
  expect(sums.getByText('Rp33.331.200')).toBeTruthy();
  expect(sums.getByText('Rp16.648.800')).toBeTruthy();
  expect(sums.getByText('Tagihan berbeda -Rp16.800 dari daftar peserta')).toBeTruthy();
  const budget = within(screen.getByRole('region', { name: 'Anggaran' }));
  expect(budget.getByText('Rp190.000.000')).toBeTruthy();
  expect(budget.getByText('Rp23.314.400')).toBeTruthy();
  const months = within(screen.getByRole('table', { name: 'Iuran per bulan' }));
  expect(months.getByText('Dibayar sebagian')).toBeTruthy();
  expect(months.getByText('Belum ditagih')).toBeTruthy();
});

it('says what is not known, with the way to fill it in', async () => {
  opened(aView({ missing: ['paid-months'] }));
  const sentence = 'Jumlah bulan yang dibayar belum diisi; sementara dihitung 2 bulan.';
  expect(await screen.findByText(sentence)).toBeTruthy();
  expect(screen.getByRole('button', { name: `Isi: ${sentence}` })).toBeTruthy();
});

it('a payment above its bill is kept only with a reason', async () => {
  const { user, asked } = opened(aView());
  await user.click(await screen.findByRole('tab', { name: 'Tagihan dan pembayaran' }));
  await user.click(screen.getByRole('button', { name: 'Catat pembayaran tagihan Mei 2025' }));
  const amount = screen.getByLabelText(/^Jumlah dibayar/u);
  // What is open is proposed.
  expect(amount).toHaveProperty('value', '6.648.800');
  await user.clear(amount);
  await user.type(amount, '7.000.000');
  await user.click(screen.getByRole('button', { name: 'Simpan' }));
  expect(await screen.findByText('Pembayaran melebihi tagihan.')).toBeTruthy();
  await user.type(screen.getByLabelText(/^Alasan mengapa/u), 'pembulatan bank');
  await user.click(screen.getByRole('button', { name: 'Simpan dengan alasan ini' }));
  await waitFor(() =>
    expect(inputsOf(asked, 'payment.save')).toMatchObject([
      { id: null, billId: 7, amount: 700_000_000, decision: null },
      { id: null, billId: 7, amount: 700_000_000, decision: 'pembulatan bank' },
    ]),
  );
});
