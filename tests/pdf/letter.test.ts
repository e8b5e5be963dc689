import { beforeAll, describe, expect, it } from 'vitest';
import { openWorkshop } from '../../electron/pdf/document.ts';
import { drawLetters } from '../../electron/pdf/draw-letters.ts';
import { loadFonts, type FontBytes } from '../../electron/pdf/fonts.ts';
import { openLetterFile } from '../../electron/pdf/letter-file.ts';
import { mm } from '../../electron/pdf/paper.ts';
import type { LetterContent } from '../../shared/domain/letter.ts';
import type { Paper } from '../../shared/domain/office.ts';
import {
  aLetter,
  aLetterMember,
  anOffice,
  aSignatory,
  COAT_OF_ARMS,
  coatImages,
  manyLetters,
  nonAsn,
} from '../support/letters.ts';
import {
  imageObjects,
  pageLayouts,
  pagePixels,
  pageTexts,
  pdfInfo,
  qpdfProblems,
  wordBoxes,
} from '../support/pdf-text.ts';

const images = coatImages();
let fonts: FontBytes;

beforeAll(async () => {
  fonts = await loadFonts('resources/fonts');
});

async function draw(...letters: LetterContent[]): Promise<Uint8Array> {
  return (await drawLetters(letters, { fonts, images })).bytes;
}

const LONG_MEMBER = aLetterMember({
  name: 'WA ODE CONTOH SITI NUR FATIMAH AZZAHRAH PUTRI RAHMADHANI XYZ',
  address:
    'Kompleks Perumahan Contoh Indah Permai Blok C Nomor 123 Lorong Kamboja Merah Muda, RT 012 RW 005, belakang ' +
    'Masjid Contoh, samping Kantor Lingkungan Contoh Atas, dekat lapangan sepak bola, menuju Benteng Contoh ' +
    'melewati jembatan kayu lama yang pernah diperbaiki warga',
  department:
    'Dinas Pendidikan, Kepemudaan dan Olahraga – Sekolah Menengah Pertama Contoh 1 Baubau',
});

describe('the paper', () => {
  it.each([
    ['F4', 215, 330],
    ['A4', 210, 297],
  ] as const)('%s is exactly %d × %d mm', async (paper, width, height) => {
    const size = pdfInfo(await draw(aLetter({ office: anOffice({ paper }) })))['Page size'];
    const [wide, tall] = (size ?? '').match(/[\d.]+/gu)?.map(Number) ?? [];
    expect(wide).toBeCloseTo(mm(width), 1);
    expect(tall).toBeCloseTo(mm(height), 1);
  });

  it.each(['F4', 'A4'] as const)('%s keeps its margins free', async (paper: Paper) => {
    const office = anOffice({ paper });
    const words = wordBoxes(
      await draw(aLetter({ office }), aLetter({ office, member: LONG_MEMBER })),
    );
    const height = paper === 'F4' ? 330 : 297;
    const width = paper === 'F4' ? 215 : 210;
    expect(Math.min(...words.map(({ x }) => x))).toBeGreaterThan(mm(30) - 1);
    expect(Math.max(...words.map(({ right }) => right))).toBeLessThan(mm(width - 20) + 1);
    expect(Math.min(...words.map(({ y }) => y))).toBeGreaterThan(mm(15) - 1);
    expect(Math.max(...words.map(({ bottom }) => bottom))).toBeLessThan(mm(height - 20) + 1);
  });
});

describe('the text', () => {
  it('holds every word of the content, equal to the data', async () => {
    const content = aLetter();
    const page = pageTexts(await draw(content)).join(' ');
    const said = [
      content.letterhead.government,
      content.letterhead.office,
      ...content.letterhead.lines,
      ...content.titleLines,
      `NOMOR ${content.number}`,
      ...content.body.flatMap((block) => {
        if (block.kind === 'paragraph') return [block.text];
        return block.kind === 'table' ? block.rows.map(({ value }) => value) : block.rows.flat();
      }),
      ...content.signature.positionLines,
      content.signature.placeAndDate,
      content.signature.name,
      `NIP ${content.signature.nip}`,
    ];
    for (const text of said) expect(page).toContain(text);
  });

  it.each([
    ['é ñ ç ł ş Ž', 'é ñ ç ł ş Ž'],
    ['“Ny.” O’Contoh – Sa‘diah', '“Ny.” O’Contoh – Sa‘diah'],
    ['A & B <i>C</i> "D" (E) \\F', 'A & B <i>C</i> "D" (E) \\F'],
    ['LA\u0000 ODE\u202E\u200B CON\u0007TOH', 'LA ODE CONTOH'],
    ['LA\u00A0ODE\n\tCONTOH', 'LA ODE CONTOH'],
    ['Contoh 🙂 عمر', 'Contoh □ □□□'],
    ['fi ffl efisien AVATAR Te', 'fi ffl efisien AVATAR Te'],
  ])('of the name %j is "%s"', async (name, printed) => {
    const bytes = await draw(aLetter({ member: aLetterMember({ name }) }));
    expect(bytes).toContainText(`Nama : ${printed} NIK`);
    expect(qpdfProblems(bytes)).toBe('');
  });

  it('of a word without end is cut, quickly, and inside the margins', async () => {
    const started = performance.now();
    const bytes = await draw(aLetter({ member: aLetterMember({ name: 'X'.repeat(20_000) }) }));
    expect(performance.now() - started).toBeLessThan(2000);
    expect(Math.max(...wordBoxes(bytes).map(({ right }) => right))).toBeLessThan(mm(195) + 1);
    expect(pageTexts(bytes).join('')).toContain('…');
  });
});

describe('one page', () => {
  it.each(['F4', 'A4'] as const)(
    'of %s holds a name of sixty letters and an address of five lines',
    async (paper) => {
      const letter = aLetter({
        office: anOffice({ paper }),
        member: LONG_MEMBER,
        signatory: aSignatory({
          name: 'Dr. Ir. H. LA ODE CONTOH MUHAMMAD SYAHRUDDIN, S.Sos., M.Si., M.Kes.',
        }),
        agreement: nonAsn({ coverageDaysKnown: true }),
      });
      const { bytes, pages } = await drawLetters([letter], { fonts, images });
      expect(pages).toBe(1);
      expect(LONG_MEMBER.name).toHaveLength(60);
      expect(pageTexts(bytes)[0]).toContain(LONG_MEMBER.address);
    },
  );

  it('is not enough for a novel: the letter goes on, and the next one begins on its own page', async () => {
    const address = 'Jalan Contoh Panjang Sekali '.repeat(160).trim();
    const long = aLetter({ member: aLetterMember({ address }) });
    const drawn = await drawLetters([aLetter(), long, aLetter()], { fonts, images });
    expect(drawn.firstPages).toEqual([1, 2, drawn.pages]);
    expect(drawn.pages).toBeGreaterThan(3);
    const texts = pageTexts(drawn.bytes);
    const body = texts.map((text) => text.replace(/ Nomor \S+ Halaman \d dari \d$/u, ''));
    expect(body.slice(1, -1).join(' ')).toContain(address);
    // The signature never stands alone.
    expect(texts.at(-2)).toContain('Demikian surat keterangan');
  });
});

describe('the look', () => {
  it('has its number centred under the title and the signature in the right half', async () => {
    const words = wordBoxes(await draw(aLetter()));
    const middle = mm(30) + mm(165) / 2;
    const number = words.filter(({ y }) => y === words.find(({ text }) => text === 'NOMOR')?.y);
    const centre = ((number[0]?.x ?? 0) + (number.at(-1)?.right ?? 0)) / 2;
    expect(centre).toBeCloseTo(middle, 0);
    const nip = words.filter(({ text }) => text === 'NIP').at(-1);
    expect(nip?.x).toBeGreaterThan(mm(107.5));
  });

  it('has the colons of both tables in one column', async () => {
    const colons = wordBoxes(await draw(aLetter())).filter(({ text }) => text === ':');
    expect(colons.length).toBe(12);
    expect(new Set(colons.map(({ x }) => x.toFixed(1))).size).toBe(1);
  });

  it('leaves room for signature and stamp', async () => {
    const words = wordBoxes(await draw(aLetter()));
    const post = words.findLast(({ text }) => text === 'BAUBAU,');
    const name = words.findLast(({ text }) => text === 'Drs.');
    expect((name?.y ?? 0) - (post?.bottom ?? 0)).toBeGreaterThan(mm(18));
  });

  it('has the two lines of the letterhead as 3 to 4', async () => {
    const words = wordBoxes(await draw(aLetter()));
    const [small, large] = ['PEMERINTAH', 'DINAS'].map((text) =>
      words.find((word) => word.text === text),
    );
    const ratio =
      ((small?.bottom ?? 0) - (small?.y ?? 0)) / ((large?.bottom ?? 0) - (large?.y ?? 1));
    expect(ratio).toBeCloseTo(0.75, 2);
  });

  it('stands well without a coat of arms', async () => {
    const bytes = await draw(aLetter({ office: anOffice({ coatOfArms: null }) }));
    expect(imageObjects(bytes)).toBe(0);
    expect(bytes).toContainText('PEMERINTAH KOTA BAUBAU DINAS TENAGA KERJA');
  });
});

/** Pixels of the mark's gray. */
function grays(bytes: Uint8Array): number {
  return pagePixels(bytes).gray.filter((gray) => gray > 215 && gray < 235).length;
}

describe('a draft', () => {
  it('is marked DRAF behind the text and has no number', async () => {
    const bytes = await draw(aLetter({ number: null }));
    const text = pageTexts(bytes).join(' ');
    expect(text).toMatch(/D\s*R\s*A\s*F/u);
    expect(text).toContain('NOMOR ....');
    expect(wordBoxes(bytes).filter(({ text: word }) => word === 'Nama')).toHaveLength(2);
  });

  it('is marked in a gray that a copier keeps and that hides nothing', async () => {
    const [draft, letter] = await Promise.all([draw(aLetter({ number: null })), draw(aLetter())]);
    expect(grays(draft) - grays(letter)).toBeGreaterThan(10_000);
  });

  it('is no letter with a number', async () => {
    expect(await draw(aLetter())).not.toContainText('DRAF');
  });
});

describe('the file', () => {
  it('is sound, titled, in Indonesian, and dated by the letter', async () => {
    const bytes = await draw(aLetter({ member: aLetterMember({ name: 'CONTOH & <ANAK>' }) }));
    expect(qpdfProblems(bytes)).toBe('');
    expect(pdfInfo(bytes)).toMatchObject({
      Title: 'Surat Keterangan Kepesertaan – CONTOH & <ANAK>',
      Author: 'DINAS TENAGA KERJA',
      Creator: 'Buku PKS',
      'PDF version': '1.7',
    });
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw).toContain('/Lang (id-ID)');
    expect(raw).toContain('/DisplayDocTitle true');
    expect(raw).toContain('D:20250714160000Z');
    expect(raw).toContain('CONTOH &amp; &lt;ANAK&gt;');
  });

  it('never tells a NIK in its description', async () => {
    const info = pdfInfo(await draw(aLetter()));
    expect(JSON.stringify(info)).not.toContain('7472');
  });

  it('is the same to the byte whenever it is drawn', async () => {
    expect(Buffer.compare(await draw(...manyLetters(3)), await draw(...manyLetters(3)))).toBe(0);
  });

  it('holds the coat of arms once for all its pages', async () => {
    expect(imageObjects(await draw(...manyLetters(5)))).toBe(1);
  });

  it('for one person is drawn like the same page among many', async () => {
    const letters = manyLetters(3);
    const whole = pageLayouts(await draw(...letters));
    const workshop = await openWorkshop(fonts, images);
    const each: string[] = [];
    for (const letter of letters) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- one file after the other
      const file = await openLetterFile(workshop, letter);
      file.add(letter);
      const { rest: bytes } = file.end();
      expect(qpdfProblems(bytes)).toBe('');
      each.push(...pageLayouts(bytes));
    }
    expect(each).toEqual(whole);
  });
});

describe('a long print', () => {
  it('counts its letters', async () => {
    const counts: number[] = [];
    await drawLetters(manyLetters(4), { fonts, images, onPage: (done) => counts.push(done) });
    expect(counts).toEqual([1, 2, 3, 4]);
  });

  it('stops soon after it is told to, with nothing to keep', async () => {
    const stop = new AbortController();
    let drawn = 0;
    const onPage = (done: number) => {
      drawn = done;
      if (done === 10) setTimeout(() => stop.abort(), 0);
    };
    const options = { fonts, images, onPage, signal: stop.signal };
    await expect(drawLetters(manyLetters(400), options)).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(drawn).toBeLessThan(400);
  });

  it('of nobody is refused', async () => {
    await expect(drawLetters([], { fonts, images })).rejects.toMatchObject({
      code: 'nobody-selected',
    });
  });
});

describe('a coat of arms', () => {
  it.each([
    ['no picture at all', Buffer.from('<svg/>')],
    ['empty', Buffer.alloc(0)],
    ['cut off', Buffer.from(coatImages().get(COAT_OF_ARMS)?.bytes.subarray(0, 300) ?? [])],
  ])('that is %s is refused with a sentence, and the process lives', async (_name, bytes) => {
    const broken = new Map([[COAT_OF_ARMS, { bytes, mediaType: 'image/png' }]]);
    await expect(drawLetters([aLetter()], { fonts, images: broken })).rejects.toMatchObject({
      code: 'image-unreadable',
    });
  });
});
