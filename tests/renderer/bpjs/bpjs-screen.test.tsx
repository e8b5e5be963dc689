import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { NavigationProvider } from '../../../renderer/navigation.tsx';
import { BpjsScreen } from '../../../renderer/screens/bpjs/bpjs-screen.tsx';
import type { BpjsComparison, KpjLine } from '../../../shared/requests/bpjs.ts';
import { anAgreement } from '../agreements/an-agreement.ts';
import { bridgeWith, GRANT, inputsOf, screen, show, STATE, type Answers } from '../window.tsx';

const AGREEMENT = anAgreement();

function aLine(membershipId: number, different: Partial<KpjLine> = {}): KpjLine {
  return {
    membershipId,
    personId: membershipId,
    name: `CONTOH ORANG ${membershipId}`,
    nikMasked: '747206******9001',
    department: null,
    due: 540_000,
    row: membershipId,
    ours: null,
    theirs: `1234567890${membershipId}`,
    refused: null,
    holder: null,
    ...different,
  };
}

const COMPARISON: BpjsComparison = {
  sha256: '0'.repeat(64),
  revision: 3,
  fileName: 'iuran.xlsx',
  counts: {
    ours: 4,
    theirs: 5,
    onlyOurs: 1,
    onlyTheirs: 1,
    different: 1,
    same: 2,
    unreadable: 1,
    repeated: 0,
    ourDue: 2_160_000,
    ourDueUnknown: 0,
    theirDue: 2_700_000,
    theirDueUnknown: 0,
  },
  onlyOurs: [],
  onlyTheirs: [],
  different: [],
  kpj: [
    aLine(1),
    aLine(2, { ours: '99999999999' }),
    aLine(3, { refused: 'held', holder: { personId: 9, name: 'LA PUNYA' } }),
  ],
  unmatched: [],
  otherSheets: ['Susulan'],
};

async function compared(answers: Answers = {}) {
  const bridge = bridgeWith({
    'bpjs.history': () => [],
    'bpjs.compare': () => COMPARISON,
    ...answers,
  });
  show(
    <NavigationProvider>
      <BpjsScreen state={{ ...STATE, agreements: [AGREEMENT] }} />
    </NavigationProvider>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Pilih berkas…' }));
  return { ...bridge, user };
}

it('shows both sums of a comparison and the money of both lists', async () => {
  const { asked } = await compared();
  expect(await screen.findByText('5 baris BPJS')).toBeTruthy();
  expect(screen.getByText('1 hanya BPJS')).toBeTruthy();
  expect(screen.getByText('4 peserta kantor')).toBeTruthy();
  expect(screen.getByText('-Rp5.400')).toBeTruthy();
  expect(screen.getByText('Lembar lain tidak ikut dicocokkan: Susulan.')).toBeTruthy();
  expect(inputsOf(asked, 'bpjs.compare')).toEqual([
    expect.objectContaining({ grant: GRANT.id, agreementId: AGREEMENT.id }),
  ]);
});

it('takes the KPJ that fill a gap; others only when somebody ticks them, and held ones never', async () => {
  const { user, asked } = await compared({ 'bpjs.take-kpj': () => ({ taken: 1 }) });
  await user.click(await screen.findByRole('tab', { name: /^KPJ/u }));
  expect(screen.getByText('sudah dipakai LA PUNYA')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Ambil 1 KPJ' }));
  const { sha256, revision } = COMPARISON;
  expect(inputsOf(asked, 'bpjs.take-kpj')).toEqual([
    expect.objectContaining({ sha256, revision, membershipIds: [1] }),
  ]);
  // Everything ticked together leaves out what somebody else has, and asks before it replaces.
  await user.click(await screen.findByRole('checkbox', { name: 'Pilih semua yang tampil' }));
  await user.click(await screen.findByRole('button', { name: 'Ambil 2 KPJ' }));
  expect(await screen.findByText('Ganti 1 KPJ yang sudah ada?')).toBeTruthy();
});

it('says why a file could not be compared', async () => {
  await compared({ 'bpjs.compare': () => ({ refusal: 'workbook-no-table' }) });
  expect(await screen.findByText('Daftar tidak dapat dicocokkan')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Pilih berkas…' })).toBeTruthy();
});
