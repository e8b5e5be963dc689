import { expect, it } from 'vitest';
import { WHOLE_REGISTER } from '../../electron/db/letters/register.ts';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { printRegister } from '../../electron/flows/register/print-register.ts';
import { testContext } from '../support/context.ts';
import { fillOffice } from '../support/office.ts';
import { pageTexts } from '../support/pdf-text.ts';

/** Numbers that were kept for letters by hand, and one of another year. */
async function addNumbers({ data }: Context): Promise<void> {
  const number = (year: number, seq: number) => ({
    kind: 'hand' as const,
    book: 'keterangan',
    year,
    seq,
    number: `500.15/${seq}/DISNAKER/${year}`,
    date: `${year}-07-01`,
    name: `Bidang Contoh ${seq}`,
    about: 'Undangan',
    status: seq === 2 ? ('void' as const) : ('issued' as const),
    void_reason: seq === 2 ? 'Tidak jadi dikirim' : null,
    actor: 'tests',
    created_at: '2025-07-01T00:00:00Z',
  });
  await data.db
    .insertInto('letter')
    .values([number(2025, 1), number(2025, 2), number(2025, 3), number(2024, 7)])
    .execute();
}

it('a year of the register is printed whole, the oldest number first', async () => {
  const context = await testContext();
  await fillOffice(context);
  await addNumbers(context);
  const filter = { ...WHOLE_REGISTER, year: 2025 };
  const { bytes, pages, suggestedName } = await printRegister(context, filter, UNWATCHED);
  expect(pages).toBe(1);
  expect(suggestedName).toBe('Register surat 2025.pdf');
  const [text] = pageTexts(bytes);
  expect(text).toMatch(
    /1 500\.15\/1\/DISNAKER\/2025 .+ 2 500\.15\/2\/DISNAKER\/2025 .+ 3 500\.15\/3\/DISNAKER\/2025/u,
  );
  expect(text).toContain('Undangan kepada Bidang Contoh 2 - Batal: Tidak jadi dikirim');
  expect(text).toContain('Jumlah 3 nomor: 2 terbit, 1 batal');
  expect(text).not.toContain('/2024');
});

it('while the letterhead is incomplete the register is not printed, and it says what is missing', async () => {
  const context = await testContext();
  await expect(printRegister(context, WHOLE_REGISTER, UNWATCHED)).rejects.toMatchObject({
    code: 'letterhead-incomplete',
    details: expect.arrayContaining(['office-address']) as unknown,
  });
});
