import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkProof,
  newOfficeKey,
  proveLetter,
  toProofFacts,
  type LetterToProve,
} from '../../electron/office-key.ts';
import { fromBase41, toBase41 } from '../../shared/domain/checking/base41.ts';
import { findCodes, readTypedCode } from '../../shared/domain/checking/proof-code.ts';
import { proofLabel, readProofText, shortenForProof } from '../../shared/domain/proof.ts';

const key = newOfficeKey();
const label = proofLabel('Dinas Tenaga Kerja');

const letter: LetterToProve = {
  number: '500.15/045.a/DISNAKER/2025',
  date: '2025-07-15',
  name: 'WA ODE CONTOH SARI',
  nik: '7472011205909001',
  pks: 'non-asn',
  values: { fields: { nama: 'WA ODE CONTOH SARI', alamat: 'Jalan Contoh Nomor 7' } },
};

function prove(different: Partial<LetterToProve> = {}) {
  return proveLetter(toProofFacts({ ...letter, ...different }, key), key, label);
}

const ALPHANUMERIC = /^[0-9A-Z $%*+\-./:]*$/u;

describe('the text of the QR', () => {
  it('says number, date, name, masked NIK and PKS, signed with the key of the office', () => {
    const check = checkProof(prove().qr, [newOfficeKey(), key]);
    expect(check).toMatchObject({
      kind: 'good',
      proof: {
        keyId: key.id,
        code: prove().code,
        facts: {
          number: '500.15/045.a/DISNAKER/2025',
          date: '2025-07-15',
          name: 'WA ODE CONTOH SARI',
          nikMasked: '747201******9001',
          pks: 'non-asn',
        },
      },
    });
  });

  it('fits a QR of version 8 for a usual name, and 300 characters at most', () => {
    expect(prove().qr.length).toBeLessThanOrEqual(221);
    const long = prove({ name: 'LA ODE '.repeat(30), number: `500.15/${'9'.repeat(33)}` });
    expect(long.qr.length).toBeLessThanOrEqual(300);
    expect(long.qr).toMatch(ALPHANUMERIC);
    expect(long.qr).not.toMatch(/[ $%+]/u);
  });

  it('never holds the full NIK, and nothing from which it could be tried out', () => {
    const { qr } = prove();
    const reading = readProofText(qr);
    expect(JSON.stringify(reading)).not.toContain('120590');
    const other = newOfficeKey();
    expect(toProofFacts(letter, key).fingerprint).not.toBe(toProofFacts(letter, other).fingerprint);
  });

  it('has another fingerprint as soon as anything of the roster entry differs', () => {
    const fingerprints = [
      letter,
      { ...letter, nik: '7472011305909001' },
      {
        ...letter,
        values: { fields: { ...letter.values.fields, alamat: 'Jalan Contoh Nomor 8' } },
      },
      { ...letter, values: { ...letter.values, list: [['1']] } },
    ].map((each) => toProofFacts(each, key).fingerprint);
    expect(new Set(fingerprints).size).toBe(4);
    const turned = { fields: { alamat: 'Jalan Contoh Nomor 7', nama: 'WA ODE CONTOH SARI' } };
    expect(toProofFacts({ ...letter, values: turned }, key).fingerprint).toBe(fingerprints[0]);
  });

  it('is about nobody where the letter is: no NIK, no PKS', () => {
    const check = checkProof(prove({ nik: '', pks: null }).qr, [key]);
    expect(check).toMatchObject({ kind: 'good', proof: { facts: { nikMasked: null, pks: null } } });
  });

  it('shortens a name of more than 60 bytes at a whole letter and says so by …', () => {
    expect(shortenForProof('A'.repeat(60))).toBe('A'.repeat(60));
    expect(shortenForProof('A'.repeat(61))).toBe(`${'A'.repeat(57)}…`);
    expect(shortenForProof('Ñ'.repeat(61))).toBe(`${'Ñ'.repeat(28)}…`);
  });

  it('is read through the spaces and line breaks of copying', () => {
    const { qr } = prove();
    expect(checkProof(`  ${qr.slice(0, 80)}\r\n${qr.slice(80)} `, [key]).kind).toBe('good');
  });

  it('gives back every fact that can be written', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1, max: 9999 }), (number, name, year) => {
        const date = `${String(year).padStart(4, '0')}-03-01`;
        const facts = { ...toProofFacts(letter, key), number, name: shortenForProof(name), date };
        const check = checkProof(proveLetter(facts, key, label).qr, [key]);
        expect(check).toMatchObject({ kind: 'good', proof: { facts } });
      }),
    );
  });
});

describe('an altered proof', () => {
  const { qr } = prove();

  it('is never good: any bit of any character flipped', () => {
    for (let at = 0; at < qr.length; at += 1)
      for (let bit = 0; bit < 8; bit += 1) {
        const flipped = String.fromCodePoint((qr.codePointAt(at) as number) ^ (1 << bit));
        const altered = qr.slice(0, at) + flipped + qr.slice(at + 1);
        expect(checkProof(altered, [key]).kind, `bit ${bit} of character ${at}`).not.toBe('good');
      }
  });

  it('is never good: any character another one, or gone, or one more', () => {
    const character = fc.constantFrom(...Array.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*-./:'));
    fc.assert(
      fc.property(fc.nat(qr.length - 1), character, (at, other) => {
        const before = qr.slice(0, at);
        const texts = [before + qr.slice(at + 1), before + other + qr.slice(at)];
        texts.push(before + other + qr.slice(at + 1));
        const altered = texts.filter((text) => text !== qr);
        expect(altered.map((text) => checkProof(text, [key]).kind)).not.toContain('good');
      }),
    );
  });

  it('says whether it is cut off, foreign, of another office, or altered', () => {
    expect(checkProof('https://contoh.example/surat/1', [key]).kind).toBe('foreign');
    expect(checkProof('', [key]).kind).toBe('foreign');
    expect(checkProof('BPKS1:'.padEnd(100_000, 'A'), [key]).kind).toBe('foreign');
    expect(checkProof(qr.slice(0, 100), [key]).kind).toBe('damaged');
    expect(checkProof(qr, []).kind).toBe('unknown-key');
    const other = newOfficeKey();
    const claimed = { ...other, id: key.id };
    const forged = proveLetter(toProofFacts(letter, claimed), claimed, label);
    expect(checkProof(forged.qr, [key]).kind).toBe('wrong-signature');
  });

  it('has an answer for any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'binary' }), (a, b) => {
        for (const text of [a, b, `BPKS1:${a}`, `BPKS1:${b}`])
          expect(checkProof(text, [key]).kind).not.toBe('good');
      }),
    );
  });
});

describe('base 41', () => {
  it('gives any bytes back, and stands for them alone', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = toBase41(bytes);
        expect(text).toMatch(ALPHANUMERIC);
        expect(fromBase41(text)).toEqual(bytes);
      }),
    );
    expect(fromBase41(':::')).toBeNull();
    expect(fromBase41('::')).toBeNull();
    expect(fromBase41('A')).toBeNull();
    expect(fromBase41('a00')).toBeNull();
  });
});

describe('the code to type', () => {
  const { code } = prove();

  it('is three groups of four without letters that look like others', () => {
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/u);
    expect(prove({ number: '2' }).code).not.toBe(code);
  });

  it('is understood however it is typed', () => {
    const spoilt = code
      .toLowerCase()
      .replaceAll('-', ' ')
      .replaceAll('0', 'o')
      .replaceAll('1', 'l');
    expect(readTypedCode(` ${spoilt} `)).toEqual({ kind: 'code', code });
    expect(readTypedCode(code.replaceAll('-', ''))).toEqual({ kind: 'code', code });
  });

  it('notices one wrong character and any two exchanged', () => {
    const plain = code.replaceAll('-', '');
    for (let at = 0; at < plain.length; at += 1) {
      const others = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ').filter(
        (each) => each !== plain[at],
      );
      for (const other of others)
        expect(readTypedCode(plain.slice(0, at) + other + plain.slice(at + 1)).kind).toBe('slip');
      for (let to = at + 1; to < plain.length; to += 1) {
        const turned = Array.from(plain);
        [turned[at], turned[to]] = [plain[to] as string, plain[at] as string];
        const kind = plain[at] === plain[to] ? 'code' : 'slip';
        expect(readTypedCode(turned.join('')).kind).toBe(kind);
      }
    }
  });

  it('is no code where the length is not that of one', () => {
    for (const text of ['', 'K7QF-3M2P', `${code}A`, 'surat ini', '*'.repeat(12)])
      expect(readTypedCode(text).kind).toBe('no-code');
  });

  it('is found in printed text, each once', () => {
    const text = `Kode ${code}\nperiksa ${code}; AAAA-BBBB-CCCC bukan kode. 12-${code}`;
    expect(findCodes(text)).toEqual([code]);
  });
});
