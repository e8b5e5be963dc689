import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { StandingBar } from '../../../renderer/screens/agreements/standing-bar.tsx';
import { bridgeWith, inputsOf, screen, show } from '../window.tsx';
import { anAgreement } from './an-agreement.ts';

const FIRST = anAgreement();
const NEXT = anAgreement({
  id: 5,
  continuesId: FIRST.id,
  coverageFrom: '2026-06-01',
  coverageUntil: '2027-05-31',
});
const TAKE_BACK = { name: 'Batalkan perpanjangan…' };

function bar(agreement = NEXT) {
  const bridge = bridgeWith({ 'renewal.undo': () => ({ people: 3 }) });
  show(<StandingBar agreement={agreement} agreements={[FIRST, NEXT]} today="2026-07-01" />);
  return { ...bridge, user: userEvent.setup() };
}

it('takes the newest period of a series back with a reason', async () => {
  const { user, asked } = bar();
  await user.click(screen.getByRole('button', TAKE_BACK));
  const confirm = await screen.findByRole('button', { name: 'Batalkan perpanjangan' });
  await user.click(confirm);
  expect(screen.getByText('Tulis sedikitnya 3 huruf.')).toBeTruthy();
  await user.type(screen.getByLabelText('Alasan'), 'coba');
  await user.click(confirm);
  expect(inputsOf(asked, 'renewal.undo')).toEqual([{ agreementId: 5, reason: 'coba' }]);
});

it('offers that for no period that another one follows', () => {
  bar(FIRST);
  expect(screen.queryByRole('button', TAKE_BACK)).toBeNull();
});
