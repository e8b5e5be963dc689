import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newOfficeKey, proveLetter, toProofFacts } from '../../electron/office-key.ts';
import { judgeProof } from '../../renderer/phone/judge-proof.ts';
import type { OfficeFacts } from '../../renderer/phone/office-facts.ts';
import { sha512 } from '../../renderer/phone/sha512.ts';

const key = newOfficeKey();

function prove(number: string) {
  const letter = {
    number,
    date: '2025-07-15',
    name: 'WA ODE CONTOH SARI',
    nik: '7472011205909001',
    pks: 'rentan',
    values: { fields: {} },
  } as const;
  return proveLetter(toProofFacts(letter, key), key, '');
}

const good = prove('1');
const gone = prove('2');
const office: OfficeFacts = {
  office: 'Dinas Contoh',
  asOf: '1 Juli 2025',
  keys: [newOfficeKey(), key].map(({ id, publicKey }) => ({
    id,
    publicKey: Buffer.from(publicKey).toString('hex'),
  })),
  voids: [{ code: gone.code, reason: 'nama salah' }],
};

describe('SHA-512 of the phone page', () => {
  it('is that of everybody else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(Buffer.from(sha512(bytes)).toString('hex')).toBe(
          createHash('sha512').update(bytes).digest('hex'),
        );
      }),
    );
  });
});

describe('the phone page', () => {
  it('knows a proof of the office, whichever of its keys signed it', () => {
    expect(judgeProof(good.qr, office)).toMatchObject({
      kind: 'genuine',
      code: good.code,
      facts: { number: '1', nikMasked: '747201******9001', pks: 'rentan' },
    });
  });

  it('knows a void letter by its QR and by its code', () => {
    expect(judgeProof(gone.qr, office)).toMatchObject({ kind: 'void', reason: 'nama salah' });
    expect(judgeProof(gone.code.toLowerCase(), office)).toEqual({
      kind: 'void-code',
      reason: 'nama salah',
    });
  });

  it.each([
    ['foreign', 'https://contoh.example'],
    ['damaged', good.qr.slice(0, -3)],
    ['slip', (good.code.startsWith('2') ? '3' : '2') + good.code.slice(1)],
    ['code-alone', good.code],
  ])('says %s', (why, text) => {
    expect(judgeProof(text, office)).toEqual({ kind: 'no', why });
  });

  it('says so when the key is that of another office', () => {
    const others = { ...office, keys: office.keys.slice(0, 1) };
    expect(judgeProof(good.qr, others)).toEqual({ kind: 'no', why: 'other-key' });
  });

  it('takes no proof in which one character is another', () => {
    const character = fc.constantFrom(...Array.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*-./:'));
    fc.assert(
      fc.property(fc.nat(good.qr.length - 1), character, (at, other) => {
        fc.pre(good.qr[at] !== other);
        const altered = good.qr.slice(0, at) + other + good.qr.slice(at + 1);
        expect(judgeProof(altered, office).kind).toBe('no');
      }),
      { numRuns: 60 },
    );
  });
});
