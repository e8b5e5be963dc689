import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listLettersOfFile } from '../../electron/db/letters/proved-letters.ts';
import { getPrint } from '../../electron/db/letters/prints.ts';
import { checkLetters } from '../../electron/flows/letters/check-letters.ts';
import { UNWATCHED, type Context, type Job } from '../../electron/flows/context.ts';
import { giveBackPrint } from '../../electron/flows/letters/give-back-print.ts';
import { goOnWithPrint } from '../../electron/flows/letters/go-on-print.ts';
import { drawPrintPages } from '../../electron/flows/letters/print-pages.ts';
import { listPrints, rememberPrinted } from '../../electron/flows/letters/prints.ts';
import { reprintLetters } from '../../electron/flows/letters/reprint-letters.ts';
import { applySettings } from '../../electron/flows/office/settings.ts';
import {
  listSignatureUses,
  setSignatureImage,
} from '../../electron/flows/signatures/signature-images.ts';
import { saveWording } from '../../electron/flows/wording/wording.ts';
import { SHIPPED_WORDINGS } from '../../shared/domain/letters/shipped-wordings.ts';
import { aCertificate, PASSPHRASE } from '../support/certificates.ts';
import { freshFolder } from '../support/database.ts';
import { aPng } from '../support/image.ts';
import { allOf } from '../support/office.ts';
import {
  asIfCutOff,
  everythingIn,
  issueAll,
  LETTER_DATE,
  readyContext,
  registered,
} from '../support/prints.ts';
import { addMembers, aPerson } from '../support/roster.ts';

const PEN = { kind: 'pen' } as const;
const ALL = { selection: allOf('non-asn'), date: LETTER_DATE };
const number = (seq: number) => `500.15/${seq}/DISNAKER/2025`;

async function changeMembership(context: Context, index: number, values: object): Promise<void> {
  const { db } = context.data;
  const ids = await db.selectFrom('membership').select('id').orderBy('id').execute();
  const id = Number(ids[index]?.id);
  await db.updateTable('membership').set(values).where('id', '=', id).execute();
}

async function wantHistory(context: Context): Promise<void> {
  await context.data.db.updateTable('office').set({ inactive_letters: 'history' }).execute();
}

/** Every letter needs an address, and the last of these people has none. */
async function oneWithoutAddress(): Promise<Context> {
  const context = await readyContext(2);
  await addMembers(context.data, 'non-asn', [
    aPerson({ address: null, kelurahan: null, kecamatan: null }),
  ]);
  const { membership } = SHIPPED_WORDINGS;
  await saveWording(context, 'membership', {
    ...membership,
    body: membership.body.map((block) =>
      block.kind === 'table'
        ? {
            ...block,
            rows: block.rows.map((row) =>
              row.value === '{alamat}' ? { ...row, whenEmpty: 'stop' } : row,
            ),
          }
        : block,
    ),
  });
  return context;
}

describe('who gets which letter', () => {
  it('whoever was covered gets the history form where the office wants it', async () => {
    const context = await readyContext(4);
    await wantHistory(context);
    await changeMembership(context, 0, { status: 'left', left_on: '2025-06-01' });
    await changeMembership(context, 1, { status: 'dead', left_on: '2025-06-01' });
    await changeMembership(context, 2, { end_on: '2025-05-31' });
    const check = await checkLetters(context, ALL);
    expect(check).toMatchObject({ ready: 4, history: 3, refused: [] });
    await issueAll(context);
    const kinds = (await registered(context)).map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(['history', 'history', 'history', 'membership']);
  });

  it('whoever was never covered gets none in either form', async () => {
    const context = await readyContext(1);
    await wantHistory(context);
    await changeMembership(context, 0, { start_on: '2025-12-01' });
    const { letters, refused, print } = await issueAll(context);
    expect([letters.length, refused.length, print]).toEqual([0, 1, null]);
  });

  it('one empty required field stops the whole run before anything prints', async () => {
    const context = await oneWithoutAddress();
    const check = await checkLetters(context, ALL);
    expect(check).toMatchObject({ ready: 2, incomplete: [{ why: 'Belum diisi: alamat.' }] });
    await expect(issueAll(context)).rejects.toMatchObject({
      code: 'letter-incomplete',
      details: ['alamat'],
    });
    expect(await registered(context)).toEqual([]);
    const without = check.incomplete.map(({ membershipId }) => membershipId);
    expect((await issueAll(context, { without })).letters).toHaveLength(2);
  });

  it('a field of all letters that nobody has filled stops the whole run too', async () => {
    const context = await readyContext(2);
    const { db } = context.data;
    await db.updateTable('signatory').set({ position: 'Wali Kota Baubau' }).execute();
    const { membership, cover } = SHIPPED_WORDINGS;
    const naming = { kind: 'paragraph', text: 'NIP {nip_penanda_tangan}' } as const;
    await saveWording(context, 'cover', { ...cover, body: [...cover.body, naming] });
    const departments = { kind: 'departments', path: freshFolder() } as const;
    const lacking = { code: 'letter-incomplete', details: ['nip_penanda_tangan'] };
    await expect(issueAll(context, { target: departments })).rejects.toMatchObject(lacking);
    await saveWording(context, 'membership', { ...membership, body: [...membership.body, naming] });
    const check = await checkLetters(context, ALL);
    const why = 'Belum diisi: NIP penanda tangan.';
    expect(check).toMatchObject({ ready: 0, incomplete: [{ why }, { why }] });
    await expect(issueAll(context)).rejects.toMatchObject(lacking);
    expect(await registered(context)).toEqual([]);
  });

  it('the check tells who has a letter of this date and whether the register is further on', async () => {
    const context = await readyContext(2);
    await issueAll(context);
    expect(await checkLetters(context, ALL)).toMatchObject({ already: 2, newerDate: null });
    const earlier = await checkLetters(context, { ...ALL, date: '2025-06-30' });
    expect(earlier).toMatchObject({ already: 0, newerDate: LETTER_DATE, nextNumber: number(3) });
  });
});

describe('shapes', () => {
  it('a department has one file that begins with its cover letter; others come together at the end', async () => {
    const context = await readyContext(2, {}, { department: 'Dinas Sosial' });
    const more = [{ department: null }, { department: 'Badan Contoh' }].map((each) =>
      aPerson(each),
    );
    await addMembers(context.data, 'non-asn', more);
    const folder = join(freshFolder(), 'opd');
    const { letters } = await issueAll(context, { target: { kind: 'departments', path: folder } });
    expect(everythingIn(folder)).toEqual([
      'Surat keterangan - Badan Contoh.pdf',
      'Surat keterangan - Dinas Sosial.pdf',
      'Surat keterangan - tanpa OPD.pdf',
    ]);
    expect(letters.map(({ kind, name, page }) => [kind === 'cover' ? name : kind, page])).toEqual([
      ['Badan Contoh', 1],
      ['membership', 2],
      ['Dinas Sosial', 1],
      ['membership', 2],
      ['membership', 3],
      ['membership', 1],
    ]);
    expect(letters.map((letter) => letter.number)).toEqual([1, 2, 3, 4, 5, 6].map(number));
  });

  it('cover letters take their numbers from a book of their own where they have a pattern', async () => {
    const context = await readyContext(2);
    await applySettings(context, { office: { coverNumberPattern: '{nomor}/SP/{tahun}' } });
    const target = { kind: 'departments', path: join(freshFolder(), 'opd') } as const;
    const { letters } = await issueAll(context, { target });
    expect(letters.map((letter) => letter.number)).toEqual(['1/SP/2025', number(1), number(2)]);
  });

  it('a file that stands in the folder is never overwritten', async () => {
    const context = await readyContext(1, {}, { name: 'CONTOH NAMA' });
    const folder = freshFolder();
    const taken = '500.15-1-DISNAKER-2025 - CONTOH NAMA.pdf';
    writeFileSync(join(folder, taken.toLowerCase()), 'milik orang lain');
    const { letters } = await issueAll(context, { target: { kind: 'folder', path: folder } });
    expect(letters[0]?.file).toBe(join(folder, taken.replace('.pdf', ' (2).pdf')));
    expect(readFileSync(join(folder, taken.toLowerCase()), 'utf8')).toBe('milik orang lain');
  });
});

describe('a print that was cut off', () => {
  async function cutOff(count: number) {
    const context = await readyContext(count);
    const folder = join(freshFolder(), 'surat');
    const target = { kind: 'folder', path: folder } as const;
    const first = await issueAll(context, { target });
    const whole = everythingIn(folder);
    await asIfCutOff(context, String(first.print?.id));
    return { context, folder, target, first, whole };
  }

  it('is gone on with by the same wish: the same numbers, every letter once', async () => {
    const { context, folder, target, first, whole } = await cutOff(5);
    for (const name of whole.slice(2)) rmSync(join(folder, name));
    mkdirSync(join(folder, '.buku-pks-sisa'));
    const again = await issueAll(context, { target });
    expect(again.letters).toEqual(first.letters);
    expect(everythingIn(folder)).toEqual(['.buku-pks-sisa', ...whole]);
    expect((await registered(context)).map((each) => each.number)).toEqual(
      [1, 2, 3, 4, 5].map(number),
    );
    expect(again.print?.status).toBe('done');
  });

  it('stays what it was when the roster has changed meanwhile', async () => {
    const { context, target, first, folder, whole } = await cutOff(3);
    await addMembers(context.data, 'non-asn', [aPerson()]);
    await context.data.db.updateTable('person').set({ name: 'NAMA LAIN' }).execute();
    for (const name of whole) rmSync(join(folder, name));
    expect((await issueAll(context, { target })).letters).toEqual(first.letters);
  });

  it('another wish begins a print of its own', async () => {
    const { context } = await cutOff(2);
    const other = await issueAll(context);
    expect(other.letters.map((letter) => letter.number)).toEqual([number(3), number(4)]);
  });

  it('is offered in the check and in the list, and ended by going on', async () => {
    const { context, first } = await cutOff(2);
    const id = String(first.print?.id);
    expect(await checkLetters(context, ALL)).toMatchObject({ unfinished: { id, letters: 2 } });
    expect(await listPrints(context)).toMatchObject([
      { id, status: 'drawing', targetName: 'surat', firstNumber: number(1) },
    ]);
    await goOnWithPrint(context, { id, signing: PEN }, UNWATCHED);
    expect(await checkLetters(context, ALL)).toMatchObject({ unfinished: null });
    await expect(goOnWithPrint(context, { id, signing: PEN }, UNWATCHED)).rejects.toMatchObject({
      code: 'print-ended',
    });
  });

  it('given back it leaves no file, and its numbers are taken next', async () => {
    const { context, folder, first, whole } = await cutOff(3);
    for (const name of whole) rmSync(join(folder, name));
    writeFileSync(join(folder, 'punya-kantor.txt'), 'isi');
    const given = await giveBackPrint(context, String(first.print?.id));
    expect(given).toMatchObject({ status: 'given-back', lastNumber: number(3) });
    expect(everythingIn(folder)).toEqual(['punya-kantor.txt']);
    expect(await registered(context)).toEqual([]);
    expect((await issueAll(context)).letters[0]?.number).toBe(number(1));
  });

  it('given back when a file of it could be seen, its numbers are nobody else’s any more', async () => {
    const { context, folder, first, whole } = await cutOff(3);
    for (const name of whole.slice(1)) rmSync(join(folder, name));
    await giveBackPrint(context, String(first.print?.id));
    expect(everythingIn(folder)).toEqual([]);
    expect((await registered(context)).map(({ status }) => status)).toEqual([
      'void',
      'void',
      'void',
    ]);
    expect((await issueAll(context)).letters[0]?.number).toBe(number(4));
  });

  it('given back when others follow it, its letters are void with the reason', async () => {
    const { context, first } = await cutOff(2);
    await issueAll(context);
    await giveBackPrint(context, String(first.print?.id));
    const all = await registered(context);
    expect(all.map(({ status }) => status)).toEqual(['void', 'void', 'issued', 'issued']);
    expect(all[0]?.voidReason).toContain('dibatalkan');
  });

  it('goes on only as it is to be signed', async () => {
    const { context, first } = await cutOff(1);
    const wish = {
      id: String(first.print?.id),
      signing: { kind: 'image', passphrase: 'apa saja' } as const,
    };
    await expect(goOnWithPrint(context, wish, UNWATCHED)).rejects.toMatchObject({
      code: 'signature-other',
    });
    expect((await getPrint(context.data.db, wish.id)).status).toBe('drawing');
  });

  it('is nobody else’s while it is being drawn', async () => {
    const { context, first } = await cutOff(2);
    const wish = { id: String(first.print?.id), signing: PEN };
    const tried = await Promise.allSettled([
      goOnWithPrint(context, wish, UNWATCHED),
      goOnWithPrint(context, wish, UNWATCHED),
    ]);
    expect(tried.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });
});

describe('a print that is stopped', () => {
  it('at letter 500 gives every number back and leaves no file', async () => {
    const context = await readyContext(503);
    const folder = join(freshFolder(), 'surat');
    const cancelled = new AbortController();
    let shown = 0;
    const job: Job = {
      signal: cancelled.signal,
      unpaused: () => Promise.resolve(),
      progress: (stage, done) => {
        if (stage === 'drawing') shown = done;
        if (done >= 500) cancelled.abort();
      },
    };
    const target = { kind: 'folder', path: folder } as const;
    await expect(issueAll(context, { target }, job)).rejects.toMatchObject({ code: 'cancelled' });
    expect(shown).toBe(500);
    expect(everythingIn(folder)).toEqual([]);
    expect(await registered(context)).toEqual([]);
    expect(await listPrints(context)).toEqual([]);
  });

  it('waits between letters while it is paused, and then goes on', async () => {
    const context = await readyContext(150);
    const steps: string[] = [];
    const job: Job = {
      signal: new AbortController().signal,
      unpaused: () => {
        steps.push('asked');
        return Promise.resolve();
      },
      progress: (stage, done) => steps.push(`${stage} ${done}`),
    };
    await issueAll(context, {}, job);
    expect(steps).toEqual(['asked', 'drawing 100', 'asked', 'drawing 150']);
  });
});

describe('what goes wrong takes no number and leaves nothing', () => {
  async function withSignature(count: number) {
    const context = await readyContext(count);
    const image = join(freshFolder(), 'ttd.png');
    writeFileSync(image, aPng(60, 20));
    const { id } = await context.data.db
      .selectFrom('signatory')
      .select('id')
      .executeTakeFirstOrThrow();
    await setSignatureImage(context, { signatoryId: id, path: image, passphrase: PASSPHRASE });
    return context;
  }

  async function expectNothing(context: Context, folder: string): Promise<void> {
    expect(everythingIn(folder)).toEqual([]);
    expect(await registered(context)).toEqual([]);
    expect(await listPrints(context)).toEqual([]);
  }

  it.each([
    ['a wrong passphrase', { kind: 'image', passphrase: 'salah' }, 'signature-passphrase-wrong'],
    [
      'a certificate that is none',
      { kind: 'certificate', certificate: { bytes: new Uint8Array(9), passphrase: 'x' } },
      'certificate-unreadable',
    ],
  ] as const)('%s', async (_what, signing, code) => {
    const context = await withSignature(2);
    const folder = freshFolder();
    const target = { kind: 'folder', path: folder } as const;
    await expect(issueAll(context, { target, signing })).rejects.toMatchObject({ code });
    await expectNothing(context, folder);
  });

  it('a certificate with the wrong passphrase, or outside its time', async () => {
    const { bytes } = aCertificate({ key: 'ec' });
    const context = await readyContext(1);
    const folder = freshFolder();
    const target = { kind: 'folder', path: folder } as const;
    const issue = (passphrase: string) =>
      issueAll(context, {
        target,
        signing: { kind: 'certificate', certificate: { bytes, passphrase } },
      });
    await expect(issue('salah')).rejects.toMatchObject({ code: 'certificate-passphrase-wrong' });
    // The clock of the tests stands long before the certificate begins.
    await expect(issue(PASSPHRASE)).rejects.toMatchObject({ code: 'certificate-expired' });
    await expectNothing(context, folder);
  });

  it('an image that cannot be read', async () => {
    const context = await readyContext(1);
    const bytes = Buffer.from('bukan gambar');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await context.data.db
      .insertInto('asset')
      .values({ sha256, media_type: 'image/png', bytes, created_at: '' })
      .execute();
    await context.data.db.updateTable('office').set({ coat_of_arms: sha256 }).execute();
    const folder = freshFolder();
    const target = { kind: 'folder', path: folder } as const;
    await expect(issueAll(context, { target })).rejects.toMatchObject({ code: 'image-unreadable' });
    await expectNothing(context, folder);
  });

  it('a folder that is taken away while the letters are drawn', async () => {
    const context = await readyContext(102);
    const folder = join(freshFolder(), 'surat');
    const job: Job = {
      ...UNWATCHED,
      progress: (_stage, done) => {
        if (done !== 100) return;
        rmSync(folder, { recursive: true });
        writeFileSync(folder, 'sebuah berkas');
      },
    };
    const target = { kind: 'folder', path: folder } as const;
    await expect(issueAll(context, { target }, job)).rejects.toMatchObject({
      code: 'target-not-writable',
    });
    expect(readFileSync(folder, 'utf8')).toBe('sebuah berkas');
    expect(await registered(context)).toEqual([]);
  });

  it('letters that bear a scanned signature are recorded, each use of it', async () => {
    const context = await withSignature(2);
    const signing = { kind: 'image', passphrase: PASSPHRASE } as const;
    const { letters, document } = await issueAll(context, { signing });
    const letterIds = letters.map(({ id }) => id);
    const again = (passphrase: string | null) =>
      reprintLetters(context, { letterIds, asCopy: false, passphrase }, UNWATCHED);
    await expect(again(null)).rejects.toMatchObject({ code: 'signature-passphrase-wrong' });
    const { bytes } = await again(PASSPHRASE);
    expect(Buffer.from(bytes).equals(Buffer.from(document?.bytes ?? []))).toBe(true);
    expect(await listSignatureUses(context)).toMatchObject([
      { purpose: 'reprint', letters: 2 },
      { purpose: 'issue', letters: 2 },
    ]);
  });
});

describe('the same letter again', () => {
  it('a copy says so, and every PDF that was made is known by its content', async () => {
    const context = await readyContext(2);
    const { letters } = await issueAll(context);
    const letterIds = letters.map(({ id }) => id);
    const draw = (asCopy: boolean) =>
      reprintLetters(context, { letterIds, asCopy, passphrase: null }, UNWATCHED);
    const [first, copy] = [await draw(false), await draw(true)];
    expect(Buffer.from(copy.bytes).equals(Buffer.from(first.bytes))).toBe(false);
    for (const { bytes } of [first, copy]) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const inFile = await listLettersOfFile(context.data.db, sha256);
      expect(inFile.map(({ id }) => id)).toEqual(letterIds);
    }
  });

  it('a letter that has become void is printed no more', async () => {
    const context = await readyContext(1);
    const { letters } = await issueAll(context);
    await context.data.db
      .updateTable('letter')
      .set({ status: 'void', void_reason: 'Salah nama.' })
      .execute();
    const wish = { letterIds: letters.map(({ id }) => id), asCopy: false, passphrase: null };
    await expect(async () => reprintLetters(context, wish, UNWATCHED)).rejects.toMatchObject({
      code: 'letter-void',
    });
  });
});

describe('on paper, today fifty and the rest another day', () => {
  it('a stretch of the print is drawn, and how far the paper has got is remembered', async () => {
    const context = await readyContext(70);
    const { print } = await issueAll(context);
    const id = String(print?.id);
    const wish = { print: id, from: 0, count: 50, passphrase: null };
    expect(await drawPrintPages(context, wish, UNWATCHED)).toMatchObject({
      from: 0,
      letters: 50,
      pages: 50,
    });
    const rest = await drawPrintPages(context, { ...wish, from: 50 }, UNWATCHED);
    expect(rest).toMatchObject({ from: 50, letters: 20, pages: 20 });
    expect(await rememberPrinted(context, id, 50)).toMatchObject({ printed: 50 });
    expect(await rememberPrinted(context, id, 900)).toMatchObject({ printed: 70 });
  });

  it('what has become void is left out', async () => {
    const context = await readyContext(3);
    const { print, letters } = await issueAll(context);
    await context.data.db
      .updateTable('letter')
      .set({ status: 'void', void_reason: 'Salah nama.' })
      .where('id', '=', Number(letters[1]?.id))
      .execute();
    const wish = { print: String(print?.id), from: 0, count: 50, passphrase: null };
    expect(await drawPrintPages(context, wish, UNWATCHED)).toMatchObject({ letters: 2, pages: 2 });
  });
});
