import { expect, it } from 'vitest';
import { isWeakPassword } from '../../shared/domain/values/password.ts';
import { foldRecoveryCode, toRecoveryCode } from '../../shared/domain/values/recovery-code.ts';
import { foldUsername } from '../../shared/domain/values/username.ts';
import { waitAfterTries } from '../../shared/domain/values/wrong-tries.ts';

const WORDS = {
  username: 'la.ode',
  name: 'LA ODE CONTOH, S.Sos.',
  officeName: 'Dinas Tenaga Kerja Kota Baubau',
};

it.each([
  '',
  'pendek',
  'sembilan9',
  'x'.repeat(201),
  // one character, a run of keys, a number, a date
  'aaaaaaaaaaaa',
  'ababababababab',
  '12345678901',
  '1234567890',
  '0987654321',
  'qwertyuiop',
  'qwertyqwerty',
  'asdfghjkl;',
  '17-08-1945-17',
  '7472055205909001',
  '081234567890',
  // the first that are guessed, here and elsewhere
  'password123',
  'P@ssw0rd2025',
  'Password!!',
  'admin12345',
  'administrator',
  'Administrator1!',
  'katasandi123',
  'rahasia123',
  'rahasiaku123',
  'Sayangku123',
  'bismillah123',
  'Bismillah786',
  'indonesia1945',
  'indonesiaraya',
  'merdeka1945',
  'iloveyou123',
  'selamatdatang',
  'jakarta2025',
  'passwordpassword',
  'gantisandi1',
  // the office, the city, the program
  'bukupks2025',
  'Buku-PKS-2025',
  'disnaker2025',
  'Dinas Tenaga Kerja',
  'baubau2025!',
  'KotaBaubau01',
  'bpjsketenagakerjaan',
  'tenagakerja1',
  // the own name
  'la.ode.2025',
  'LaOdeContoh1',
  'contoh12345',
  'contohcontoh',
])('%s is easily guessed', (typed) => {
  expect(isWeakPassword(typed, WORDS)).toBe(true);
});

it.each([
  'perahu layar sore',
  'hujan di atas genting',
  'kopi pahit tiga sendok',
  'Tx9!kq27Lm',
  'v4nt-8plk-q0z2',
  'jalan raya ke pasar wajo',
  'mangga manis bulan lalu',
  'rahasia laut dalam sekali',
  'ジャカルタの雨の日に歩く',
  'élan vital du matin',
])('%s is not', (typed) => {
  expect(isWeakPassword(typed, WORDS)).toBe(false);
});

it('words that are made of words are judged in no time', () => {
  const began = performance.now();
  expect(isWeakPassword(`${'akucinta'.repeat(24)}zzqx`, WORDS)).toBe(false);
  expect(performance.now() - began).toBeLessThan(200);
});

it('a username is one however it is typed', () => {
  expect(new Set(['Siti', ' SITI ', 'ｓｉｔｉ', 'siti'].map(foldUsername))).toEqual(
    new Set(['siti']),
  );
});

it('a code is 25 characters in five groups, and read whatever stands between them', () => {
  const code = toRecoveryCode(Uint8Array.from({ length: 25 }, (_, at) => at * 10));
  expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/);
  expect(foldRecoveryCode(` ${code.toLowerCase().replaceAll('-', ' . ')} `)).toBe(
    code.replaceAll('-', ''),
  );
  expect(foldRecoveryCode('oO iIlL')).toBe('001111');
});

it('waits grow from the fourth wrong try to a quarter of an hour, and no further', () => {
  const seconds = Array.from({ length: 16 }, (_, tries) => waitAfterTries(tries) / 1000);
  expect(seconds).toEqual([0, 0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]);
  expect(waitAfterTries(100_000)).toBe(900_000);
});
