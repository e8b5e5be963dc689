import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { SignatoriesSection } from '../../../renderer/screens/settings/signatories-section.tsx';
import {
  failureSentence,
  SETTINGS,
  SIGNATURE,
  SIGNATURE_PURPOSE,
} from '../../../renderer/words.ts';
import type { Signatory } from '../../../shared/domain/office.ts';
import { bridgeWith, GRANT, inputsOf, show, type Answers } from '../window.tsx';

const WA_CONTOH: Signatory = {
  id: 4,
  name: 'Wa Contoh',
  position: 'Kepala Dinas Contoh',
  rank: 'Pembina, IV/a',
  nip: '196908061996031003',
  from: '2025-01-01',
  until: '2025-11-30',
};
const PIXEL = 'data:image/png;base64,AAAA';

async function open(answers: Answers = {}) {
  const { asked } = bridgeWith({
    'signatory.list': () => [WA_CONTOH],
    'signature.list': () => [],
    'signature.look': () => PIXEL,
    'signature.set': () => ({ signatoryId: 4, createdAt: '2025-11-22T01:00:00Z' }),
    ...answers,
  });
  show(<SignatoriesSection today="2025-11-22" />);
  await screen.findByText('Wa Contoh');
  return { asked, user: userEvent.setup() };
}

const press = (name: string) => screen.getByRole('button', { name });

it('an appointment that ends soon and has no successor is said in time', async () => {
  const { user } = await open();
  expect(screen.getByText(SIGNATURE.soonNobody('Wa Contoh', 8))).toBeTruthy();
  await user.click(press(SETTINGS.editOne('Wa Contoh')));
  expect(await screen.findByText(SIGNATURE.endsIn(8))).toBeTruthy();
});

it('an image is stored with a passphrase typed twice, after it was looked at', async () => {
  const { asked, user } = await open();
  await user.click(press(SIGNATURE.put('Wa Contoh')));
  await user.click(await screen.findByRole('button', { name: SIGNATURE.choose }));
  expect((await screen.findByAltText<HTMLImageElement>(SIGNATURE.previewAlt)).src).toBe(PIXEL);
  await user.type(screen.getByLabelText(SIGNATURE.passphrase), 'sandi contoh');
  await user.type(screen.getByLabelText(SIGNATURE.repeat), 'sandi conto');
  await user.click(press(SIGNATURE.save));
  expect(screen.getByText(SIGNATURE.repeatWrong)).toBeTruthy();
  expect(inputsOf(asked, 'signature.set')).toEqual([]);

  await user.type(screen.getByLabelText(SIGNATURE.repeat), 'h');
  await user.click(press(SIGNATURE.save));
  expect(inputsOf(asked, 'signature.set')).toEqual([
    { signatoryId: 4, image: GRANT.id, passphrase: 'sandi contoh' },
  ]);
});

it('an image that cannot be read is said beside the field and not taken', async () => {
  const { asked, user } = await open({ 'signature.look': () => ({ refusal: 'image-unreadable' }) });
  await user.click(press(SIGNATURE.put('Wa Contoh')));
  await user.click(await screen.findByRole('button', { name: SIGNATURE.choose }));
  expect(await screen.findByText(failureSentence({ code: 'image-unreadable' }))).toBeTruthy();
  await user.type(screen.getByLabelText(SIGNATURE.passphrase), 'sandi contoh');
  await user.type(screen.getByLabelText(SIGNATURE.repeat), 'sandi contoh');
  await user.click(press(SIGNATURE.save));
  expect(inputsOf(asked, 'signature.set')).toEqual([]);
});

it('removing asks first and says what it costs', async () => {
  const { asked, user } = await open({
    'signature.list': () => [{ signatoryId: 4, createdAt: '2025-11-22T01:00:00Z' }],
    'signature.remove': () => null,
  });
  await user.click(await screen.findByRole('button', { name: SIGNATURE.manage('Wa Contoh') }));
  await user.click(await screen.findByRole('button', { name: SIGNATURE.remove }));
  expect(await screen.findByText(SIGNATURE.removeText('Wa Contoh'))).toBeTruthy();
  await user.click(press('Hapus'));
  expect(inputsOf(asked, 'signature.remove')).toEqual([{ signatoryId: 4 }]);
});

it('the record tells when, who, how many letters, and wrong passphrases', async () => {
  const use = { signatory: 'Wa Contoh', actor: 'jendela', at: '2025-11-22T01:05:00Z' };
  const { user } = await open({
    'signature.uses': () => [
      { ...use, id: 2, purpose: 'refused', letters: 0 },
      { ...use, id: 1, purpose: 'issue', letters: 1200 },
    ],
  });
  await user.click(press(SIGNATURE.uses));
  const rows = await within(await screen.findByRole('dialog')).findAllByRole('row');
  expect(rows.map((row) => row.textContent)).toEqual([
    SIGNATURE.usesColumns.join(''),
    `22-11-2025 09.05Wa Contoh${SIGNATURE_PURPOSE.refused}–jendela`,
    `22-11-2025 09.05Wa Contoh${SIGNATURE_PURPOSE.issue}1.200jendela`,
  ]);
});
