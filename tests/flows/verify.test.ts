import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { findLetterByCode } from '../../electron/db/letters/proved-letters.ts';
import { UNWATCHED } from '../../electron/flows/context.ts';
import { draftLetters } from '../../electron/flows/letters/draft-letters.ts';
import { issueLetters } from '../../electron/flows/letters/issue-letters.ts';
import { voidLetters } from '../../electron/flows/register/register.ts';
import { reprintLetters } from '../../electron/flows/letters/reprint-letters.ts';
import { verifyCode, verifyFile } from '../../electron/flows/checking/verify-letter.ts';
import { findProofs } from '../../electron/proof/find-proofs.ts';
import { wasmPath, type WasmName } from '../../electron/resources.ts';
import { listRegister, WHOLE_REGISTER } from '../../electron/db/letters/register.ts';
import { allOf } from '../support/office.ts';
import { pagePicture, scannedPdf } from '../support/page-picture.ts';
import { LETTER_DATE, printLetters, type PrintedLetters } from '../support/printed-letters.ts';

const DATE = LETTER_DATE;

type FindRequest = Parameters<typeof findProofs>[0];

let printed: PrintedLetters;
let other: PrintedLetters;
beforeAll(async () => {
  printed = await printLetters(3);
  other = await printLetters(1);
});

function check(bytes: Uint8Array, context = printed.context) {
  return verifyFile(context, { bytes });
}

describe('a PDF', () => {
  it('is valid when it is the very file that was made here', async () => {
    expect(await check(printed.files[0] as Buffer)).toMatchObject({
      valid: true,
      why: 'Surat nomor 500.15/1/DISNAKER/2025 tanggal 1 Juli 2025 asli: berkas ini sama persis dengan yang dibuat di sini.',
      number: '500.15/1/DISNAKER/2025',
      date: DATE,
      letters: 1,
      letter: { id: printed.ids[0], status: 'issued' },
    });
  });

  it('fails when any single bit of it is flipped', async () => {
    const original = printed.files[0] as Buffer;
    const bit = fc.tuple(fc.nat(original.length - 1), fc.nat(7));
    await fc.assert(
      fc.asyncProperty(bit, async ([at, which]) => {
        const altered = Buffer.from(original);
        altered[at] = (altered[at] as number) ^ (1 << which);
        const path = join(printed.folder, 'altered.pdf');
        writeFileSync(path, altered);
        const { valid, why } = await verifyFile(printed.context, { path });
        expect(valid).toBe(false);
        expect(why).toMatch(/tidak sama dengan|tidak dibuat di sini|rusak/u);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('that was altered is told by the code in its text, with the number it claims', async () => {
    const altered = Buffer.concat([printed.files[1] as Buffer, Buffer.from('\n% lagi\n')]);
    const answer = await check(altered);
    expect(answer).toMatchObject({ valid: false, number: '500.15/2/DISNAKER/2025', letters: 1 });
    expect(answer.why).toContain('Berkas ini tidak sama dengan yang dibuat di sini.');
  });

  it('of several letters is valid as a whole and says how many they are', async () => {
    const path = join(printed.folder, 'semua.pdf');
    await issueLetters(
      printed.context,
      {
        selection: allOf('non-asn'),
        date: DATE,
        target: { kind: 'file', path },
        signing: { kind: 'pen' },
      },
      UNWATCHED,
    );
    expect(await verifyFile(printed.context, { path })).toMatchObject({
      valid: true,
      letters: 3,
      number: null,
      date: DATE,
      why: expect.stringContaining('3 surat, nomor 500.15/4/DISNAKER/2025 sampai'),
    });
  });

  it('that is a reprint is valid too, a marked copy as well', async () => {
    for (const asCopy of [false, true]) {
      const letterIds = [printed.ids[0] as number];
      const { bytes } = await reprintLetters(
        printed.context,
        { letterIds, asCopy, passphrase: null },
        UNWATCHED,
      );
      expect(await check(bytes)).toMatchObject({ valid: true, letters: 1 });
    }
  });

  it('that is a draft is no letter, and says why', async () => {
    const draft = await draftLetters(
      printed.context,
      { selection: allOf('non-asn'), date: DATE },
      UNWATCHED,
    );
    const answer = await check(draft.bytes);
    expect(answer).toMatchObject({ valid: false, number: null, letters: 0 });
    expect(answer.why).toContain('Berkas ini bertanda DRAF.');
  });

  it('of another office is not known here', async () => {
    const answer = await check(other.files[0] as Buffer);
    expect(answer).toMatchObject({ valid: false, number: null, letter: null });
    expect(answer.why).toContain(other.codes[0]);
  });

  it('with a password, damaged, empty of codes, or no PDF at all gets a clear answer', async () => {
    const locked = new PDFDocument({ userPassword: 'rahasia' });
    const pieces: Buffer[] = [];
    locked.on('data', (piece: Buffer) => pieces.push(piece));
    await new Promise((resolve) => {
      locked.on('end', resolve);
      locked.end();
    });
    expect((await check(Buffer.concat(pieces))).why).toContain('kata sandi');
    expect((await check(Buffer.from('%PDF-1.7\nbukan apa-apa'))).why).toContain('rusak');
    const plain = await scannedPdf([]);
    expect((await check(plain)).valid).toBe(false);
    await expect(check(Buffer.from('halo'))).rejects.toMatchObject({
      code: 'checked-file-unknown',
    });
    await expect(check(new Uint8Array())).rejects.toMatchObject({ code: 'checked-file-unknown' });
    const missing = { path: join(printed.folder, 'tidak-ada.pdf') };
    await expect(verifyFile(printed.context, missing)).rejects.toMatchObject({
      code: 'file-missing',
    });
  });
});

describe('a picture or scan', () => {
  it.each([
    ['png', 200],
    ['jpeg', 120],
  ] as const)('of the page (%s, %d dpi) is judged by its QR', async (format, dpi) => {
    const answer = await check(pagePicture(printed.files[0] as Buffer, { format, dpi }));
    expect(answer).toMatchObject({
      valid: true,
      number: '500.15/1/DISNAKER/2025',
      date: DATE,
      letters: 1,
    });
    expect(answer.why).toContain('Cocokkan nama dan isi surat dengan register.');
  });

  it('in a PDF is judged the same, each letter of it', async () => {
    const pictures = printed.files.slice(0, 2).map((each) => pagePicture(each));
    expect(await check(await scannedPdf(pictures.slice(0, 1)))).toMatchObject({
      valid: true,
      number: '500.15/1/DISNAKER/2025',
    });
    expect(await check(await scannedPdf(pictures))).toMatchObject({ valid: true, letters: 2 });
    const mixed = [...pictures, pagePicture(other.files[0] as Buffer)];
    expect(await check(await scannedPdf(mixed))).toMatchObject({
      valid: false,
      letters: 3,
      why: expect.stringContaining('1 dari 3 kode tidak berlaku'),
    });
  });

  it('of a genuine code in a PDF that somebody wrote proves nothing of its text', async () => {
    const picture = pagePicture(printed.files[0] as Buffer);
    const text = 'Surat ini ditulis orang lain dan memuat kode QR yang asli. '.repeat(4);
    expect(await check(await scannedPdf([picture], text))).toMatchObject({
      valid: false,
      number: '500.15/1/DISNAKER/2025',
      why: expect.stringContaining('teksnya dapat diubah orang'),
    });
  });

  it('in a PDF of which a page was not looked at is not called valid', async () => {
    const { tools } = printed.context;
    const limits = { bytes: 1e8, pixels: 1e8, pages: 1, milliseconds: 60_000 };
    const program = (name: string) => readFile(wasmPath(name as WasmName));
    const context = {
      ...printed.context,
      tools: {
        ...tools,
        findProofs: (request: FindRequest) => findProofs(request, { program, limits }),
      },
    };
    const pictures = printed.files.slice(0, 2).map((each) => pagePicture(each));
    expect(await check(await scannedPdf(pictures), context)).toMatchObject({
      valid: false,
      why: expect.stringContaining('1 halaman PDF ini tidak dapat diperiksa'),
    });
    expect(await check(await scannedPdf(pictures.slice(0, 1)), context)).toMatchObject({
      valid: true,
    });
  });

  it('of another office names what the code claims, and that the key is not ours', async () => {
    const answer = await check(pagePicture(other.files[0] as Buffer));
    expect(answer).toMatchObject({ valid: false, number: null, letter: null });
    expect(answer.why).toContain('tidak dibuat dengan kunci kantor ini');
  });

  it('without a code says so', async () => {
    const draft = await draftLetters(
      printed.context,
      { selection: allOf('non-asn'), date: DATE },
      UNWATCHED,
    );
    const answer = await check(pagePicture(draft.bytes));
    expect(answer.why).toContain('Tidak ada kode QR surat yang terbaca');
  });

  it('that cannot be unpacked is refused', async () => {
    const half = pagePicture(printed.files[0] as Buffer).subarray(0, 40);
    await expect(check(half)).rejects.toMatchObject({ code: 'image-unreadable' });
  });
});

describe('a typed code', () => {
  it('is understood in any case and spacing', async () => {
    const code = (printed.codes[2] as string).toLowerCase().replaceAll('-', ' ');
    expect(await verifyCode(printed.context, code)).toMatchObject({
      valid: true,
      number: '500.15/3/DISNAKER/2025',
      date: DATE,
    });
  });

  it('that was mistyped, has another length, or is not known is told apart', async () => {
    const code = printed.codes[0] as string;
    const slip = (code.startsWith('A') ? 'B' : 'A') + code.slice(1);
    const why = async (text: string) => (await verifyCode(printed.context, text)).why;
    expect(await why(slip)).toContain('salah ketik');
    expect(await why('500.15')).toContain('12 huruf dan angka');
    expect(await why(other.codes[0] as string)).toContain('tidak ada dalam register');
  });

  it('may be the whole text of the QR', async () => {
    const kept = await findLetterByCode(printed.context.data.db, printed.codes[0] as string);
    const qr = kept?.proof?.qr as string;
    expect(await verifyCode(printed.context, qr)).toMatchObject({ valid: true, letters: 1 });
    const altered = qr.slice(0, -1) + (qr.endsWith('A') ? 'B' : 'A');
    expect(await verifyCode(printed.context, altered)).toMatchObject({ valid: false });
  });
});

describe('a letter that became void', () => {
  it('fails in every way of checking, with the reason', async () => {
    const gone = await printLetters(2);
    const [first, second] = gone.files as [Buffer, Buffer];
    await voidLetters(gone.context, {
      letterIds: gone.ids.slice(0, 1),
      reason: 'nama salah tulis',
    });
    const answers = [
      await check(first, gone.context),
      await check(pagePicture(first), gone.context),
      await verifyCode(gone.context, gone.codes[0] as string),
    ];
    for (const answer of answers) {
      expect(answer).toMatchObject({
        valid: false,
        number: '500.15/1/DISNAKER/2025',
        letter: { status: 'void' },
      });
      expect(answer.why).toContain('sudah dibatalkan: nama salah tulis');
    }
    expect(await check(second, gone.context)).toMatchObject({ valid: true });
  });
});

describe('the register itself', () => {
  it('is compared with what was signed: an entry that was changed behind it fails', async () => {
    const changed = await printLetters(1);
    const { db } = changed.context.data;
    await db.updateTable('letter').set({ name: 'NAMA LAIN' }).execute();
    const code = changed.codes[0] as string;
    const picture = pagePicture(changed.files[0] as Buffer);
    expect(await check(changed.files[0] as Buffer, changed.context)).toMatchObject({
      valid: false,
      why: expect.stringContaining('sudah diubah sejak itu'),
    });
    for (const answer of [
      await verifyCode(changed.context, code),
      await check(picture, changed.context),
    ])
      expect(answer).toMatchObject({
        valid: false,
        why: expect.stringContaining('tidak sama dengan register'),
      });
    const { letters } = await listRegister(db, WHOLE_REGISTER);
    await db.deleteFrom('letter').execute();
    expect(letters).toHaveLength(1);
    expect(await check(picture, changed.context)).toMatchObject({
      valid: false,
      number: '500.15/1/DISNAKER/2025',
      why: expect.stringContaining('tidak ada dalam register'),
    });
  });
});
