import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { NavigationProvider } from '../../../renderer/navigation.tsx';
import { VerifyScreen } from '../../../renderer/screens/verify/verify-screen.tsx';
import { proofCodeOf } from '../../../shared/domain/checking/proof-code.ts';
import type { LetterListItem, ProofAnswer } from '../../../shared/letter-views.ts';
import { bridgeWith, GRANT, inputsOf, screen, show, type Answers } from '../window.tsx';

const CODE = proofCodeOf(new Uint8Array(64).fill(7));

const LETTER: LetterListItem = {
  id: 7,
  kind: 'membership',
  number: '500.15/7/DISNAKER/2025',
  date: '2025-07-15',
  personId: 3,
  name: 'WA ODE CONTOH',
  nikMasked: '747201******9001',
  about: null,
  pks: 'rentan',
  status: 'issued',
  voidReason: null,
  signedByImage: false,
  createdAt: '2025-07-15T01:05:00.000Z',
};

function answerOf(different: Partial<ProofAnswer>): ProofAnswer {
  return {
    valid: true,
    why: 'Surat itu asli.',
    number: LETTER.number,
    date: LETTER.date,
    letter: LETTER,
    letters: 1,
    ...different,
  };
}

function open(answers: Answers) {
  const bridge = bridgeWith(answers);
  show(
    <NavigationProvider>
      <VerifyScreen />
    </NavigationProvider>,
  );
  return { ...bridge, user: userEvent.setup() };
}

async function typeCode(user: ReturnType<typeof userEvent.setup>, code: string) {
  await user.type(screen.getByRole('textbox', { name: 'Kode pada surat' }), `${code}{Enter}`);
}

describe('checking a letter', () => {
  it('by a chosen file answers large, with the facts of the register beside it', async () => {
    const { user, asked } = open({ 'proof.file': () => answerOf({}) });
    await user.click(screen.getByRole('button', { name: 'Pilih berkas…' }));
    expect(await screen.findByRole('heading', { name: 'Asli dan berlaku' })).toBeTruthy();
    expect(inputsOf(asked, 'proof.file')).toEqual([expect.objectContaining({ file: GRANT.id })]);
    expect(screen.getByText(`Yang diperiksa: ${GRANT.name}`)).toBeTruthy();
    expect(screen.getByText('Surat itu asli.')).toBeTruthy();
    for (const fact of ['500.15/7/DISNAKER/2025', '15 Juli 2025', 'WA ODE CONTOH', 'berlaku'])
      expect(screen.getByText(fact)).toBeTruthy();
    expect(screen.getByText('747201******9001')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Buka peserta' })).toBeTruthy();
  });

  it('by a typed code asks for it as typed, with Enter', async () => {
    const { user, asked } = open({
      'proof.code': () => answerOf({ valid: false, why: 'Tak dikenal.', letter: null, letters: 0 }),
    });
    await typeCode(user, ` ${CODE.toLowerCase().replaceAll('-', ' ')} `);
    expect(await screen.findByRole('heading', { name: 'Tidak dapat dianggap asli' })).toBeTruthy();
    expect(inputsOf(asked, 'proof.code')).toEqual([
      { code: CODE.toLowerCase().replaceAll('-', ' ') },
    ]);
    expect(screen.queryByText('Menurut register')).toBeNull();
  });

  it('by a mistyped code is told at the field; a slip says nothing about the letter', async () => {
    const { user, asked } = open({});
    await typeCode(user, `2${CODE.slice(1)}`);
    expect(await screen.findByText(/Kode salah ketik/u)).toBeTruthy();
    await typeCode(user, 'lagi');
    expect(await screen.findByText(/12 huruf dan angka/u)).toBeTruthy();
    expect(inputsOf(asked, 'proof.code')).toEqual([]);
  });

  it('that became void says so, with the reason', async () => {
    const letter = { ...LETTER, status: 'void', voidReason: 'nama salah' } as const;
    const { user } = open({
      'proof.code': () => answerOf({ valid: false, why: 'Sudah dibatalkan.', letter }),
    });
    await typeCode(user, CODE);
    expect(await screen.findByRole('heading', { name: 'Sudah dibatalkan' })).toBeTruthy();
    expect(screen.getByText('dibatalkan: nama salah')).toBeTruthy();
  });

  it('in a file of many says how many, and has nobody to open', async () => {
    const { user } = open({ 'proof.file': () => answerOf({ letter: null, letters: 992 }) });
    await user.click(screen.getByRole('button', { name: 'Pilih berkas…' }));
    expect(await screen.findByText(/\(992 surat\)/u)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Buka peserta' })).toBeNull();
  });

  it('that cannot be read is a failure, not an answer', async () => {
    const { user } = open({ 'proof.file': () => ({ refusal: 'checked-file-unknown' }) });
    await user.click(screen.getByRole('button', { name: 'Pilih berkas…' }));
    expect((await screen.findByRole('alert')).textContent).toContain('bukan PDF dan bukan gambar');
    expect(screen.queryByRole('heading', { name: 'Tidak dapat dianggap asli' })).toBeNull();
  });

  it('forgets the answer before when the next is asked for', async () => {
    const answers = [answerOf({}), answerOf({ valid: false, letter: null, letters: 0 })];
    const { user } = open({ 'proof.code': () => answers.shift() as ProofAnswer });
    await typeCode(user, CODE);
    await screen.findByRole('heading', { name: 'Asli dan berlaku' });
    await typeCode(user, ' ');
    await screen.findByRole('heading', { name: 'Tidak dapat dianggap asli' });
    expect(screen.queryByRole('heading', { name: 'Asli dan berlaku' })).toBeNull();
  });
});

describe('the page for a phone', () => {
  it('is saved where the person says', async () => {
    const { user, asked } = open({ 'proof.page': () => null });
    await user.click(screen.getByRole('button', { name: /halaman pemeriksa untuk HP/u }));
    expect(await screen.findByText(/sudah disimpan. Kirim ke HP/u)).toBeTruthy();
    expect(inputsOf(asked, 'proof.page')).toEqual([{ target: GRANT.id }]);
  });
});
