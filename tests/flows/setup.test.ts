import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Db } from '../../electron/db/open.sqlite.ts';
import { readAppState } from '../../electron/flows/office/app-state.ts';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { issueLetters } from '../../electron/flows/letters/issue-letters.ts';
import { changeCoatOfArms, readOffice } from '../../electron/flows/office/office.ts';
import { takeSampleDataAway } from '../../electron/flows/office/sample-data.ts';
import { finishSetup } from '../../electron/flows/office/setup.ts';
import { testContext } from '../support/context.ts';
import { freshFolder } from '../support/database.ts';
import { aPng } from '../support/image.ts';
import { allOf, fillOffice } from '../support/office.ts';
import { addMembers, aPerson } from '../support/roster.ts';

const OFFICE = {
  government: 'Pemerintah Kota Baubau',
  name: 'Dinas Tenaga Kerja',
  address: '  Jalan Contoh Nomor 1 ',
  postalCode: '',
  phone: '(0402) 000000',
  email: '',
  city: 'Baubau',
  paper: 'A4' as const,
  letterNumberPattern: '500.15/{nomor}/DISNAKER/{tahun}',
  website: '',
  coverNumberPattern: '',
  classification: '500.15',
  unit: 'DISNAKER',
  inactiveLetters: 'refuse' as const,
  proofOnLetters: true,
};

const SIGNATORY = {
  name: 'Drs. LA CONTOH',
  position: 'Kepala Dinas Tenaga Kerja',
  rank: 'Pembina, IV/a',
  nip: '196908061996031003',
  from: '2025-01-01',
  until: null,
};

function answers(different: Partial<Parameters<typeof finishSetup>[1]> = {}) {
  return {
    office: OFFICE,
    signatory: SIGNATORY,
    sample: false,
    coatOfArmsPath: null,
    ...different,
  };
}

function aFile(name: string, bytes: Uint8Array): string {
  const path = join(freshFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

/** Rows in every table that a roster or a letter leaves something in. */
async function countRows(db: Db): Promise<Record<string, number>> {
  const tables = [
    'person',
    'contact',
    'membership',
    'import',
    'import_plan',
    'import_plan_part',
    'import_file',
    'import_people',
    'import_department',
    'print',
    'letter_form',
    'letter_file',
    'column_memory',
    'decision',
    'letter',
    'letter_counter',
    'department',
    'department_alias',
  ] as const;
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const { n } = await db
      .selectFrom(table)
      .select((select) => select.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow();
    counts[table] = n;
  }
  // What the journal tells of people: that there was something, the log alone still knows.
  const { n } = await db
    .selectFrom('change')
    .select((select) => select.fn.count<number>('person_id').as('n'))
    .executeTakeFirstOrThrow();
  return { ...counts, journal: n };
}

const issueAll = (context: Context) =>
  issueLetters(
    context,
    {
      selection: allOf('non-asn'),
      date: '2025-07-01',
      target: { kind: 'view' },
      signing: { kind: 'pen' },
    },
    UNWATCHED,
  );

it('the first start is asked until it has been answered', async () => {
  const context = await testContext();
  expect(await readAppState(context)).toMatchObject({ started: false, hasSampleData: false });
  const state = await finishSetup(context, answers());
  expect(state).toMatchObject({ started: true, hasSampleData: false, today: '2025-07-01' });
  expect(await readOffice(context)).toMatchObject({ address: 'Jalan Contoh Nomor 1', paper: 'A4' });
});

it('what is missing before anything prints is told from the start', async () => {
  const state = await readAppState(await testContext());
  expect(state.missing.map(({ what }) => what)).toEqual([
    'office-address',
    'office-phone',
    'signatory',
    'agreement-number-government',
    'agreement-number-bpjs',
  ]);
  expect(state.agreements.map(({ pks, coverageUntil }) => [pks, coverageUntil])).toEqual([
    ['non-asn', '2026-01-31'],
    ['rentan', '2026-05-31'],
  ]);
});

it('sample data can be taken away again without a trace', async () => {
  const context = await testContext();
  const before = await countRows(context.data.db);
  await finishSetup(context, answers({ sample: true }));
  await fillOffice(context);
  const { letters } = await issueAll(context);
  expect((await readAppState(context)).hasSampleData).toBe(true);
  const removed = await takeSampleDataAway(context);
  expect(removed.letters).toBe(letters.length);
  expect(removed.people).toBeGreaterThan(190);
  expect(await countRows(context.data.db)).toEqual(before);
  expect((await readAppState(context)).hasSampleData).toBe(false);
});

it('a real person and a real letter stay when the sample data go', async () => {
  const context = await testContext();
  await finishSetup(context, answers({ sample: true }));
  await fillOffice(context);
  await addMembers(context.data, 'non-asn', [aPerson({ name: 'ORANG SUNGGUHAN' })]);
  const { letters } = await issueAll(context);
  await takeSampleDataAway(context);
  expect(await countRows(context.data.db)).toMatchObject({ person: 1, letter: 1 });
  const next = await issueAll(context);
  expect(next.letters.map(({ number }) => number)).toEqual([
    `500.15/${letters.length + 1}/DISNAKER/2025`,
  ]);
});

it('a coat of arms is shown from the data, and letters carry it', async () => {
  const context = await testContext();
  await finishSetup(context, answers({ coatOfArmsPath: aFile('lambang.png', aPng(40, 50)) }));
  await fillOffice(context);
  await addMembers(context.data, 'non-asn', [aPerson()]);
  const { coatOfArms, coatOfArmsUrl } = await readOffice(context);
  expect(coatOfArmsUrl).toBe(`app://assets/${coatOfArms}`);
  expect((await issueAll(context)).document?.pages).toBe(1);
});

it.each([
  ['a text that calls itself PNG', Buffer.from('bukan gambar')],
  ['half a PNG', aPng(400, 400).subarray(0, 120)],
  ['a PNG of absurd size', aPng(7000, 1)],
  ['a GIF', Buffer.from('GIF89a' + '\0'.repeat(40))],
])('%s is no coat of arms', async (_what, bytes) => {
  const context = await testContext();
  const change = changeCoatOfArms(context, aFile('lambang.png', bytes));
  await expect(change).rejects.toMatchObject({ code: 'image-unreadable' });
  expect((await readOffice(context)).coatOfArms).toBeNull();
});

it('an image above four megabytes is refused before it is read', async () => {
  const context = await testContext();
  const path = aFile('besar.png', Buffer.alloc(4 * 1024 * 1024 + 1));
  await expect(changeCoatOfArms(context, path)).rejects.toMatchObject({ code: 'file-too-large' });
});
