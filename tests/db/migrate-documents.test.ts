import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { LATEST_VERSION } from '../../electron/db/migrate.sqlite.ts';
import { describe, expect, it } from 'vitest';
import { openDatabase, type OpenDatabase } from '../../electron/db/open.sqlite.ts';
import { checkData } from '../../electron/flows/office/check-data.ts';
import { readRegisterState } from '../../electron/flows/register/register-state.ts';
import { reserveNumbers } from '../../electron/flows/register/register.ts';
import { fillForm } from '../../shared/domain/letters/fill-form.ts';
import type { FirstForm } from '../../shared/domain/letter-form.ts';
import { testContext } from '../support/context.ts';
import { firstReleaseFolder } from '../support/first-release.ts';
import {
  OLD_LETTERS,
  oldLetter,
  oldStatus,
  secondReleaseFolder,
} from '../support/second-release.ts';

const FILE = 'buku-pks.sqlite';

interface Migrated {
  readonly id: number;
  readonly seq: number;
  readonly suffix: string;
  readonly number: string;
  readonly name: string;
  readonly nik: string;
  readonly status: string;
  readonly void_reason: string | null;
  readonly form: string;
  readonly field_values: string;
}

function lettersOf({ raw }: OpenDatabase): Migrated[] {
  return raw
    .prepare<[], Migrated>(
      `SELECT letter.*, form.form FROM letter JOIN letter_form AS form ON form.id = letter.form_id
       ORDER BY seq`,
    )
    .all();
}

describe('data of the second release', () => {
  it('keep every letter: its id, its number, whether it holds', async () => {
    const data = openDatabase(secondReleaseFolder());
    expect(lettersOf(data)).toEqual(
      OLD_LETTERS.map(({ seq, name, nik, reason }) =>
        expect.objectContaining({
          id: 10 + seq,
          kind: 'membership',
          book: 'keterangan',
          year: 2025,
          seq,
          suffix: '',
          number: `500.15/${seq}/CONTOH/2025`,
          date: '2025-06-11',
          name,
          nik,
          status: oldStatus(seq),
          void_reason: oldStatus(seq) === 'void' ? (reason ?? '') : null,
          actor: 'jendela',
          created_at: '2025-06-11T02:00:00.000Z',
        }),
      ),
    );
    await data.close();
  });

  it('print every letter again word for word', async () => {
    const data = openDatabase(secondReleaseFolder());
    const contents = lettersOf(data).map(({ number, name, nik, form, field_values: values }) =>
      fillForm({
        number,
        form: JSON.parse(form) as FirstForm,
        values: JSON.parse(values) as { fields: object },
        proof: null,
        subject: { name, nik },
      }),
    );
    expect(contents).toEqual(OLD_LETTERS.map(({ seq, name, nik }) => oldLetter(seq, name, nik)));
    await data.close();
  });

  it('go on with the number they stood at, and know of those that went lost before', async () => {
    const context = await testContext({ data: openDatabase(secondReleaseFolder()) });
    const state = await readRegisterState(context, '2025-07-01');
    expect(state).toMatchObject({ nextSequence: 8, nextNumber: '500.15/8/CONTOH/2025', gaps: [] });
    expect(state.explained).toEqual(
      [2, 5, 7].map((seq) => ({ from: seq, to: seq, why: 'unrecorded' })),
    );
    const { first } = await reserveNumbers(context, {
      date: '2025-07-01',
      count: 1,
      forWhom: 'Bagian Umum',
    });
    expect(first).toBe('500.15/8/CONTOH/2025');
    const ids = context.data.raw.prepare('SELECT id FROM letter ORDER BY id').pluck().all();
    expect(ids).toEqual([11, 13, 14, 16, 17]);
    await context.data.close();
  });

  it('are whole, but for the number that was made void without a reason', async () => {
    const context = await testContext({ data: openDatabase(secondReleaseFolder()) });
    expect(await checkData(context)).toEqual({
      ok: false,
      problems: ['1 nomor batal tanpa alasan.'],
    });
    expect(context.data.raw.pragma('foreign_key_check')).toEqual([]);
    await context.data.close();
  });

  it('are copied before, and the copy holds the letters as they were kept', async () => {
    const folder = secondReleaseFolder();
    // What a copy leaves that was cut off.
    for (const half of ['.v2.unfinished', '.v2.unfinished-journal'])
      writeFileSync(join(folder, FILE + half), 'setengah');
    await openDatabase(folder).close();
    const left = ['buku-pks.lock', FILE, `${FILE}.sum`, `${FILE}.v2`];
    expect(readdirSync(folder).toSorted()).toEqual(left);
    const copy = new Database(join(folder, `${FILE}.v2`), { readonly: true });
    expect(copy.pragma('user_version', { simple: true })).toBe(2);
    const kept = copy.prepare<[], { content: string }>('SELECT content FROM letter').all();
    copy.close();
    expect(kept).toHaveLength(OLD_LETTERS.length);
    // Opened again they are of this version, and nothing is copied.
    await openDatabase(folder).close();
    expect(readdirSync(folder).toSorted()).toEqual(left);
  });
});

it('data of the first release come to this version at once, with their letter', async () => {
  const folder = firstReleaseFolder();
  const data = openDatabase(folder);
  expect(lettersOf(data)).toEqual([
    expect.objectContaining({ id: 1, seq: 1, number: '1/2025', status: 'issued', print_id: null }),
  ]);
  expect(data.raw.pragma('user_version', { simple: true })).toBe(LATEST_VERSION);
  await data.close();
  expect(readdirSync(folder)).toContain(`${FILE}.v1`);
});
