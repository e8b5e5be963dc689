import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { SetupScreen } from '../../../renderer/screens/setup/setup-screen.tsx';
import {
  COMMON,
  COPIES,
  OFFICE,
  RESTORE,
  RULES,
  SETUP,
  SIGNATORY,
} from '../../../renderer/words.ts';
import { anAgreement } from '../agreements/an-agreement.ts';
import { anOfficeView } from '../office-view.ts';
import { bridgeWith, inputsOf, show, STATE, type Answers } from '../window.tsx';

const OFFICE_AT_FIRST = anOfficeView({
  letterNumberPattern: '{klasifikasi}/{nomor:3}/{unit}/{tahun}',
});

async function firstStart(answers: Answers = {}) {
  const { asked } = bridgeWith({
    ...answers,
    'office.get': () => OFFICE_AT_FIRST,
    'setup.finish': () => STATE,
  });
  show(<SetupScreen state={{ ...STATE, started: false, agreements: [anAgreement()] }} />);
  await screen.findByLabelText(OFFICE.government);
  return { asked, user: userEvent.setup() };
}

const goOn = () => screen.getByRole('button', { name: COMMON.next });

it('shows the number that the pattern would make today', async () => {
  await firstStart();
  expect(screen.getByText(OFFICE.patternExample('500.15/012/DISNAKER/2025'))).toBeTruthy();
});

it('says which empty fields keep letters from printing, and lets go on without them', async () => {
  const { user } = await firstStart();
  expect(screen.getByText(SETUP.stillMissing('alamat kantor dan telepon kantor'))).toBeTruthy();
  await user.click(goOn());
  expect(await screen.findByLabelText(SIGNATORY.name)).toBeTruthy();
});

it('does not go on past a field that is wrong', async () => {
  const { user } = await firstStart();
  await user.type(screen.getByLabelText(OFFICE.email), 'bukan alamat');
  await user.click(goOn());
  expect(screen.getByText(RULES.email)).toBeTruthy();
  expect(screen.queryByLabelText(SIGNATORY.name)).toBeNull();
});

it('asks for the name of a signatory of whom something else was typed', async () => {
  const { user } = await firstStart();
  await user.click(goOn());
  await user.type(await screen.findByLabelText(SIGNATORY.position), 'Kepala Dinas');
  await user.click(goOn());
  expect(screen.getByText(RULES.signatoryName)).toBeTruthy();
});

it('sends what was typed, the NIP without spaces, and an empty book unless samples are wished', async () => {
  const { asked, user } = await firstStart();
  await user.type(screen.getByLabelText(OFFICE.address), 'Jl. Contoh 1{Enter}');
  await user.type(await screen.findByLabelText(SIGNATORY.name), 'Pejabat Contoh');
  await user.type(screen.getByLabelText(SIGNATORY.nip), '19700101 199501 1 001');
  await user.click(goOn());
  await user.click(await screen.findByRole('button', { name: SETUP.finish }));
  expect(inputsOf(asked, 'setup.finish')).toMatchObject([
    {
      office: { address: 'Jl. Contoh 1', paper: 'F4' },
      signatory: { name: 'Pejabat Contoh', nip: '197001011995011001', from: STATE.today },
      sample: false,
    },
  ]);
});

it('restores a copy instead, and stays where it was while its passphrase is typed', async () => {
  const { asked, user } = await firstStart({
    'restore.look': () => ({ refusal: 'copy-passphrase-needed' }),
  });
  await user.click(screen.getByRole('button', { name: COPIES.restoreFile }));
  await user.type(await screen.findByLabelText(RESTORE.passphrase), 'lima kata acak{Enter}');
  await waitFor(() => expect(inputsOf(asked, 'restore.look')).toHaveLength(2));
  expect(screen.getByLabelText(OFFICE.government)).toBeTruthy();
  expect(screen.queryByLabelText(SIGNATORY.name)).toBeNull();
});
