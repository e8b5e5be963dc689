import { Modal } from '@mantine/core';
import { useForm } from '@mantine/form';
import { waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useDecidedWish } from '../../../renderer/parts/decided.ts';
import { MoneyField, moneyProblem } from '../../../renderer/parts/money-field.tsx';
import type { TypedSen } from '../../../renderer/parts/typed-sen.ts';
import type { ContributionView } from '../../../shared/requests/contributions.ts';
import { bridgeWith, inputsOf, screen, show } from '../window.tsx';

const START = { amount: null as TypedSen };

/** A dialog that wishes a payment, as the screens do. */
function PayDialog() {
  const wish = useDecidedWish('payment.save');
  const form = useForm({
    initialValues: START,
    validate: { amount: (amount) => moneyProblem(amount, true) },
  });
  const pay = form.onSubmit(({ amount }) =>
    wish.mutate({
      id: null,
      billId: 1,
      paidOn: '2025-11-01',
      amount: amount as number,
      proof: null,
      note: '',
    }),
  );
  return (
    <Modal opened onClose={() => document.body.append('pembayaran ditutup')} title="Pembayaran">
      <form onSubmit={pay}>
        <MoneyField label="Jumlah" {...form.getInputProps('amount')} />
        <button type="submit">Bayar</button>
      </form>
    </Modal>
  );
}

function paying() {
  const bridge = bridgeWith({
    'payment.save': ({ decision }) =>
      decision === null
        ? { refusal: 'decision-needed', details: ['payment-above-bill'] }
        : ({} as ContributionView),
  });
  show(<PayDialog />);
  return { ...bridge, user: userEvent.setup() };
}

const question = async () =>
  within(await screen.findByRole('dialog', { name: 'Ada yang tidak biasa' }));

describe('what is doubtful', () => {
  it('is said, and wished again with the reason', async () => {
    const { user, asked } = paying();
    await user.type(await screen.findByLabelText('Jumlah'), '16.597,18{Enter}');
    const dialog = await question();
    dialog.getByText('Pembayaran melebihi tagihan.');
    const save = dialog.getByRole('button', { name: 'Simpan dengan alasan ini' });
    await user.type(dialog.getByLabelText(/Alasan/), ' ab ');
    await user.click(save);
    dialog.getByText('Tulis sedikitnya 3 huruf.');
    expect(inputsOf(asked, 'payment.save')).toHaveLength(1);
    await user.type(dialog.getByLabelText(/Alasan/), 'c');
    await user.click(save);
    await waitFor(() =>
      expect(inputsOf(asked, 'payment.save')).toMatchObject([
        { amount: 1_659_718, decision: null },
        { amount: 1_659_718, decision: 'ab c' },
      ]),
    );
  });

  it('is left alone by who would rather check: nothing is sent, the form stays', async () => {
    const { user, asked } = paying();
    await user.type(await screen.findByLabelText('Jumlah'), '5000{Enter}');
    await question();
    await user.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.queryByRole('dialog', { name: 'Ada yang tidak biasa' })).toBeNull(),
    );
    expect(screen.getByLabelText<HTMLInputElement>('Jumlah').value).toBe('5.000');
    expect(inputsOf(asked, 'payment.save')).toHaveLength(1);
    expect(document.body.textContent).not.toContain('pembayaran ditutup');
    expect(screen.queryByText('Dibatalkan.')).toBeNull();
  });

  it('is not asked for an amount that cannot be read', async () => {
    const { user, asked } = paying();
    await user.type(await screen.findByLabelText('Jumlah'), '16.80{Enter}');
    await screen.findByText(/misalnya 16.800/);
    expect(inputsOf(asked, 'payment.save')).toEqual([]);
  });
});
