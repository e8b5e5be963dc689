import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { LawSection } from '../../../renderer/screens/settings/law-section.tsx';
import { COMMON, HOLIDAYS, LAW } from '../../../renderer/words.ts';
import type { LawFigure } from '../../../shared/domain/law.ts';
import { requests } from '../../../shared/ipc.ts';
import { shippedFigures } from '../../support/sourced-law.ts';
import { ADMINISTRATOR, bridgeWith, inputsOf, SESSION, show } from '../window.tsx';

const COMING: LawFigure = {
  key: 'pu.jkm-rate',
  from: '2026-01-01',
  value: { rate: 35 },
  source: 'contoh',
};

async function open(role: 'administrator' | 'kepala' = 'administrator') {
  const figures = [...shippedFigures(), COMING];
  const { asked } = bridgeWith({
    'law.list': () => figures,
    'law.save': () => figures,
    'holiday.list': () => [],
  });
  show(<LawSection today="2025-11-22" />, {
    ...SESSION,
    account: { ...ADMINISTRATOR, role },
  });
  await screen.findByText('Tarif JKM penerima upah');
  return { asked, user: userEvent.setup() };
}

it('tells what holds today in words, and what is to come below it', async () => {
  const { user } = await open();
  const row = screen.getByRole('row', { name: /^Tarif JKM penerima upah/u });
  expect(within(row).getByText('0,30 %')).toBeTruthy();
  expect(screen.queryByText('0,35 %')).toBeNull();
  await user.click(within(row).getByRole('button', { name: /^Riwayat/u }));
  expect(screen.getByText('0,35 %')).toBeTruthy();
  expect(screen.getByText(LAW.coming)).toBeTruthy();
});

it('a rate typed as percent is saved as a request that the backend takes', async () => {
  const { asked, user } = await open();
  await user.click(screen.getByRole('button', { name: LAW.addOf('Tarif JKM penerima upah') }));
  const field = await screen.findByLabelText('Dari upah sebulan');
  await user.clear(field);
  await user.click(screen.getByRole('button', { name: COMMON.save }));
  expect(screen.getByText(LAW.wrong)).toBeTruthy();
  await user.type(field, '0,42');
  await user.type(screen.getByLabelText(new RegExp(`^${LAW.source}`, 'u')), 'PP contoh');
  await user.click(screen.getByRole('button', { name: COMMON.save }));
  await waitFor(() => expect(inputsOf(asked, 'law.save')).toHaveLength(1));
  const [input] = inputsOf(asked, 'law.save');
  expect(requests['law.save'].safeParse(input).success).toBe(true);
  expect(input).toEqual({
    from: '2025-11-22',
    source: 'PP contoh',
    figure: { key: 'pu.jkm-rate', value: { rate: 42 } },
  });
});

it('who may not save reads it without buttons', async () => {
  const { user } = await open('kepala');
  expect(screen.queryByRole('button', { name: /Nilai baru/u })).toBeNull();
  await user.click(screen.getByText(LAW.views.holidays));
  expect(await screen.findByText(HOLIDAYS.emptyTitle(2025))).toBeTruthy();
  expect(screen.queryByRole('button', { name: HOLIDAYS.add })).toBeNull();
});
