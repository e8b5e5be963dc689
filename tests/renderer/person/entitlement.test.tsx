import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { NavigationProvider } from '../../../renderer/navigation.tsx';
import { Entitlement } from '../../../renderer/screens/person/entitlement.tsx';
import { ENTITLEMENT } from '../../../renderer/words.ts';
import type { Estimate } from '../../../shared/domain/claims/estimate.ts';
import type { CoverageAnswer } from '../../../shared/views.ts';
import { ADMINISTRATOR, bridgeWith, inputsOf, SESSION, show } from '../window.tsx';

const ANSWER: CoverageAnswer = {
  personId: 7,
  covered: true,
  pks: 'rentan',
  from: '2025-05-01',
  until: '2026-04-30',
  why: 'Terlindungi.',
  since: '2025-05-01',
  sinceDayKnown: false,
  fullFrom: '2025-08-01',
  clock: 'Manfaat penuh JKM mulai 1 Agustus 2025; sebelumnya Rp10.000.000.',
  paidThrough: '2025-10',
  payment: 'paid',
};

const FUNERAL: Estimate = {
  total: 1_000_000_000,
  parts: [{ name: 'Biaya pemakaman', amount: 1_000_000_000 }],
  rule: 'Sebelum tiga bulan.',
  scholarship: null,
};

function open(day: string, answer: Partial<CoverageAnswer> = {}, role = ADMINISTRATOR.role) {
  const { asked } = bridgeWith({
    'benefit.estimate': ({ cause }) => (cause === 'jkm' ? FUNERAL : { ...FUNERAL, total: null }),
  });
  show(
    <NavigationProvider>
      <Entitlement answer={{ ...ANSWER, ...answer }} day={day} today="2025-11-22" />
    </NavigationProvider>,
    { ...SESSION, account: { ...ADMINISTRATOR, role } },
  );
  return { asked, user: userEvent.setup() };
}

const claim = () => screen.queryByRole('button', { name: ENTITLEMENT.claim });

it('tells since when, paid through when, the clock, and both sums with their parts on demand', async () => {
  const { asked, user } = open('2025-06-10');
  expect(screen.getByText('Mei 2025')).toBeTruthy();
  expect(screen.getByText('Oktober 2025')).toBeTruthy();
  expect(screen.getByText(ANSWER.clock as string)).toBeTruthy();
  const jkm = await screen.findByRole('button', { name: /\(JKM\)\s*Rp10\.000\.000/u });
  expect(screen.getByRole('button', { name: /\(JKK\)\s*belum diketahui/u })).toBeTruthy();
  await user.click(jkm);
  expect(screen.getAllByText('Sebelum tiga bulan.')[0]).toBeTruthy();
  expect(inputsOf(asked, 'benefit.estimate')).toContainEqual({
    personId: 7,
    eventOn: '2025-06-10',
    cause: 'jkm',
  });
  expect(claim()).toBeTruthy();
});

it('neither estimates nor records what has not happened yet', () => {
  const { asked } = open('2025-11-23');
  expect(inputsOf(asked, 'benefit.estimate')).toEqual([]);
  expect(claim()).toBeNull();
});

it('of whom nobody knows, nothing is recorded', () => {
  open('2025-06-10', { personId: null, covered: false });
  expect(claim()).toBeNull();
});

it('who only reads sees the sums, and no way to open a claim', async () => {
  open('2025-06-10', {}, 'kepala');
  expect(await screen.findByRole('button', { name: /\(JKM\)/u })).toBeTruthy();
  expect(claim()).toBeNull();
});
