import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../electron/db/open.sqlite.ts';
import { resourcePath } from '../../electron/resources.ts';
import { UsageError } from '../../electron/terminal/command.ts';
import { parseArguments } from '../../electron/terminal/parse-arguments.ts';
import { freshFolder } from '../support/database.ts';

// Each command is a process of its own; a loaded machine takes its time to start one.
vi.setConfig({ testTimeout: 30_000 });

/** Compiled once for all the processes of this file. */
const cache = freshFolder();

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A real process of the terminal, as npm starts it. */
function run(...args: readonly string[]): Promise<Ended> {
  const root = join(import.meta.dirname, '..', '..');
  const env = { ...process.env, NODE_COMPILE_CACHE: cache };
  const child = spawn(process.execPath, ['electron/cli.ts', ...args], { cwd: root, env });
  let [out, err] = ['', ''];
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

async function json(...args: readonly string[]): Promise<{ code: number | null; value: never }> {
  const { code, out } = await run(...args, '--json');
  return { code, value: JSON.parse(out) as never };
}

const sample = (name: string) => resourcePath('samples', name);
let folder: string;
let data: string;
let codes: (number | null)[];

beforeAll(async () => {
  folder = freshFolder();
  data = join(folder, 'data');
  const apply = (file: string, pks: string) =>
    run('import', sample(file), '--pks', pks, '--apply', '--data', data);
  codes = [
    (await run('settings', '--from', sample('kantor-contoh.json'), '--data', data)).code,
    (await apply('contoh-1-rapi.xlsx', 'non-asn')).code,
    (await apply('contoh-4-pekerja-rentan.xlsx', 'rentan')).code,
  ];
}, 60_000);

const MEMBER = '7472015509889666'; // Dewi Lasimpala of contoh-1, Dinas Sosial

function statusOn(day: string) {
  return json('status', MEMBER, '--on', day, '--data', data);
}

describe('--json prints one document and nothing else', () => {
  it('settings: office, signatories and agreements, in the shape of the file', async () => {
    const { code, value } = await json('settings', '--data', data);
    const given = JSON.parse(readFileSync(sample('kantor-contoh.json'), 'utf8')) as object;
    expect(code).toBe(0);
    expect(value).toMatchObject(given);
  });

  it('import: the documented shape, rows with every field, counts that add up', async () => {
    const file = sample('contoh-2-kop-dan-total.xlsx');
    const { code, value } = await json('import', file, '--pks', 'non-asn', '--data', data);
    expect(code).toBe(1);
    const printed = value as Record<string, never>;
    expect(Object.keys(printed)).toEqual([
      'importId',
      'applied',
      'sheet',
      'headerRow',
      'columns',
      'counts',
      'rows',
      'issues',
      'skipped',
      'left',
    ]);
    const { counts, rows } = printed as unknown as {
      counts: Record<string, number>;
      rows: { row: number; verdict: string; person: object; changes: []; issues: [] }[];
    };
    const { rowsRead, new: added, changed, same, held, refused } = counts;
    expect(Number(added) + Number(changed) + Number(same) + Number(held) + Number(refused)).toBe(
      rowsRead,
    );
    expect(rows).toHaveLength(Number(rowsRead));
    expect(Object.keys(rows[0] ?? {})).toEqual(['row', 'verdict', 'person', 'changes', 'issues']);
    expect(Object.keys(rows[0]?.person ?? {})).toEqual([
      'nik',
      'name',
      'birthPlace',
      'birthDate',
      'sex',
      'address',
      'kelurahan',
      'kecamatan',
      'department',
      'job',
      'wage',
      'kpj',
      'phone',
      'heirName',
      'heirRelation',
    ]);
  });

  it('import without --apply saves nothing', async () => {
    const file = sample('contoh-5-nik-angka.xlsx');
    const before = await json('roster', '--pks', 'non-asn', '--data', data);
    await json('import', file, '--pks', 'non-asn', '--data', data);
    expect(await json('roster', '--pks', 'non-asn', '--data', data)).toEqual(before);
  });

  it('roster: members with their status and time', async () => {
    const { value } = await json('roster', '--pks', 'rentan', '--data', data);
    const { members } = value as { members: object[] };
    expect(members).toHaveLength(59);
    expect(Object.keys(members[0] ?? {}).toSorted()).toEqual(
      [
        'nik',
        'name',
        'birthDate',
        'sex',
        'department',
        'job',
        'kelurahan',
        'kecamatan',
        'wage',
        'kpj',
        'phone',
        'status',
        'start',
        'end',
      ].toSorted(),
    );
  });

  it('find: people by several words, with the NIK in full', async () => {
    const { value } = await json('find', 'dewi', 'lasimpala', '--data', data);
    expect(value).toMatchObject({ people: [{ nik: MEMBER, name: 'DEWI LASIMPALA' }] });
  });

  it('status: covered or not, by which agreement, and why', async () => {
    expect((await statusOn('2025-08-01')).value).toMatchObject({
      covered: true,
      pks: 'non-asn',
      from: '2025-01-01',
      until: '2026-01-31',
    });
    expect((await statusOn('2026-02-01')).value).toMatchObject({
      covered: false,
      pks: null,
      from: null,
    });
  });

  it('estimate: total, parts and the rule, in rupiah', async () => {
    const args = ['estimate', MEMBER, '--event', '2025-08-01', '--data', data];
    const { value } = await json(...args, '--cause', 'jkm');
    expect(value).toMatchObject({
      total: 42_000_000,
      rule: expect.stringContaining('PP 82') as string,
    });
    const { parts } = value as { parts: { name: string; amount: number }[] };
    expect(parts.map(({ amount }) => amount)).toEqual([20_000_000, 12_000_000, 10_000_000]);
  });

  it('letters: number, NIK, name, file and page of each, and who was refused', async () => {
    const out = join(folder, 'surat.pdf');
    const who = ['--nik', MEMBER, '--nik', '7472015509889999'];
    const args = ['--pks', 'non-asn', ...who, '--date', '2025-08-01', '--out', out];
    const { code, value } = await json('letters', ...args, '--data', data);
    expect(code).toBe(1);
    expect(value).toMatchObject({
      letters: [{ nik: MEMBER, name: 'DEWI LASIMPALA', file: out, page: 1 }],
      refused: [{ nik: '7472015509889999', why: expect.any(String) as string }],
    });
    expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('letters of a department, found by its short name, go into a folder one by one', async () => {
    const out = join(folder, 'surat', 'dinsos');
    const args = ['--pks', 'non-asn', '--department', 'dinsos', '--date', '2025-08-01'];
    const { code, value } = await json('letters', ...args, '--out-dir', out, '--data', data);
    const { letters } = value as { letters: { file: string }[] };
    expect(code).toBe(0);
    expect(letters.map(({ file }) => file).toSorted()).toEqual(
      readdirSync(out)
        .map((name) => join(out, name))
        .toSorted(),
    );
  });

  it('letters for each department: its cover letters are told beside them', async () => {
    const out = join(folder, 'surat', 'per-opd');
    const args = ['--pks', 'non-asn', '--date', '2025-08-01', '--out-dir', out, '--per-department'];
    const { code, value } = await json('letters', ...args, '--data', data);
    const { letters, covers } = value as {
      letters: { nik: string; file: string; page: number }[];
      covers: { number: string; department: string; file: string; page: number }[];
    };
    expect(code).toBe(0);
    expect(letters).toHaveLength(30);
    expect(letters.every(({ nik }) => /^\d{16}$/.test(nik))).toBe(true);
    expect(covers.map(({ file }) => file).toSorted()).toEqual(
      readdirSync(out)
        .map((name) => join(out, name))
        .toSorted(),
    );
  });

  it('summary and export: the file that was written', async () => {
    const pdf = join(folder, 'ringkasan.pdf');
    const xlsx = join(folder, 'daftar.xlsx');
    const summary = await json('summary', '--pks', 'rentan', '--out', pdf, '--data', data);
    const written = await json('export', '--pks', 'rentan', '--out', xlsx, '--data', data);
    expect(summary).toMatchObject({ code: 0, value: { file: pdf } });
    expect(written).toMatchObject({ code: 0, value: { file: xlsx, rows: 59 } });
    expect(existsSync(pdf) && existsSync(xlsx)).toBe(true);
  });

  it('report: the file that was written, by its ending', async () => {
    const [pdf, xlsx] = [join(folder, 'laporan.pdf'), join(folder, 'laporan.xlsx')];
    const drawn = await json('report', '--date', '2025-07-01', '--out', pdf, '--data', data);
    const written = await json('report', '--date', '2025-07-01', '--out', xlsx, '--data', data);
    expect(drawn).toMatchObject({ code: 0, value: { file: pdf } });
    expect(written).toMatchObject({ code: 0, value: { file: xlsx } });
    expect(existsSync(pdf) && existsSync(xlsx)).toBe(true);
  });

  it('export in the layout of SIPP', async () => {
    const xlsx = join(folder, 'sipp.xlsx');
    const wish = ['export', '--pks', 'rentan', '--layout', 'sipp', '--out', xlsx];
    const { code, value } = await json(...wish, '--data', data);
    expect(code).toBe(0);
    expect(value).toEqual({ file: xlsx, rows: 59, layout: 'sipp' });
    expect(existsSync(xlsx)).toBe(true);
  });

  it('an export that is imported again changes nothing', async () => {
    const xlsx = join(folder, 'kembali.xlsx');
    await run('export', '--pks', 'non-asn', '--out', xlsx, '--data', data);
    const { value } = await json('import', xlsx, '--pks', 'non-asn', '--data', data);
    expect(value).toMatchObject({ counts: { rowsRead: 30, same: 30, left: 0 } });
  });

  it('check: sound data have no problems', async () => {
    expect(await json('check', '--data', data)).toEqual({
      code: 0,
      value: { ok: true, problems: [] },
    });
  });
});

describe('exit codes', () => {
  it('0 for done, 1 for done with rows held', () => {
    expect(codes).toEqual([0, 0, 1]);
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['cetak']],
    ['an unknown option', ['roster', '--pks', 'non-asn', '--warna', 'biru']],
    ['an option without its value', ['roster', '--pks']],
    ['a missing option', ['roster']],
    ['an unknown series', ['roster', '--pks', 'asn']],
    ['a day that is none', ['status', MEMBER, '--on', '2025-02-30']],
    [
      'two targets',
      ['letters', '--pks', 'rentan', '--date', '2025-08-01', '--out', 'a', '--out-dir', 'b'],
    ],
    [
      'cover letters in one file',
      ['letters', '--pks', 'rentan', '--date', '2025-08-01', '--out', 'a', '--per-department'],
    ],
    [
      'two ways of signing',
      [
        'letters',
        '--pks',
        'rentan',
        '--date',
        '2025-08-01',
        '--out',
        'a',
        '--sign-image',
        '--certificate',
        'b.p12',
      ],
    ],
    [
      'a scanned signature without its passphrase in the environment',
      ['letters', '--pks', 'rentan', '--date', '2025-08-01', '--out', 'a', '--sign-image'],
    ],
    ['a word too many', ['check', 'semua']],
    ['an empty data folder', ['check', '--data', '']],
    [
      'an empty NIK',
      ['letters', '--pks', 'rentan', '--nik', ' ', '--date', '2025-08-01', '--out', 'a'],
    ],
  ])('%s is wrong usage', (_what, args) => {
    const prepare = () => {
      const request = parseArguments(args);
      return request.kind === 'request' && request.command.prepare(request.given);
    };
    expect(prepare).toThrow(UsageError);
  });

  it('2 for wrong usage, with the help on standard error', async () => {
    const { code, out, err } = await run('cetak', '--json', '--data', data);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual({
      failure: { code: 'request-invalid', message: 'Perintah cetak tidak dikenal.' },
    });
    expect(err).toContain('Pemakaian:');
  });

  it.each([
    ['a file that is not there', ['import', 'tidak-ada.xlsx', '--pks', 'rentan'], 'file-missing'],
    [
      'a file that is no workbook',
      ['import', 'resources/guide/beranda.png', '--pks', 'rentan'],
      'workbook-not-a-workbook',
    ],
    ['a text without a table', ['import', 'package.json', '--pks', 'rentan'], 'workbook-no-table'],
    ['a settings file with a slip', ['settings', '--from', 'package.json'], 'settings-invalid'],
    [
      'a department nobody knows',
      ['roster', '--pks', 'rentan', '--department', 'Dinas Contoh'],
      'department-not-found',
    ],
    [
      'a report of a day to come',
      ['report', '--date', '2999-01-01', '--out', 'x.pdf'],
      'values-invalid',
    ],
  ])('3 for %s', async (_what, args, failure) => {
    const { code, value } = await json(...args, '--data', data);
    expect(code).toBe(3);
    expect(value).toEqual({ failure: { code: failure, message: expect.any(String) as string } });
  });

  it('3 for letters while the letterhead is incomplete, and it says what is missing', async () => {
    const empty = join(freshFolder(), 'data');
    await run(
      'import',
      sample('contoh-1-rapi.xlsx'),
      '--pks',
      'non-asn',
      '--apply',
      '--data',
      empty,
    );
    const out = join(folder, 'tidak-jadi.pdf');
    const args = ['--pks', 'non-asn', '--date', '2025-08-01', '--out', out];
    const { code, value } = await json('letters', ...args, '--data', empty);
    expect(code).toBe(3);
    const { failure } = value as { failure: { code: string; message: string } };
    expect(failure.code).toBe('letterhead-incomplete');
    expect(failure.message).toContain('alamat kantor');
    expect(existsSync(out)).toBe(false);
  });

  it('4 while another process has the data open', async () => {
    const busy = join(freshFolder(), 'data');
    const holder = openDatabase(busy);
    const { code, value } = await json('roster', '--pks', 'rentan', '--data', busy);
    await holder.close();
    expect(code).toBe(4);
    expect(value).toMatchObject({ failure: { code: 'database-in-use' } });
  });

  it('3 for data that are damaged, which stay as they are', async () => {
    const broken = join(freshFolder(), 'data');
    mkdirSync(broken);
    const file = join(broken, 'buku-pks.sqlite');
    writeFileSync(file, 'ini bukan basis data sama sekali'.repeat(100));
    const { code, value } = await json('find', 'contoh', '--data', broken);
    expect(code).toBe(3);
    expect(value).toMatchObject({ failure: { code: 'database-damaged' } });
    const checked = await json('check', '--data', broken);
    expect(checked).toMatchObject({ code: 1, value: { ok: false } });
    expect(readFileSync(file, 'utf8')).toContain('bukan basis data');
  });
});

it('for people it prints Indonesian tables with the NIK masked, and no stack when it fails', async () => {
  const roster = await run('roster', '--pks', 'non-asn', '--data', data);
  expect(roster.out).toContain('747201******9666');
  expect(roster.out).not.toContain(MEMBER);
  const failed = await run('import', 'tidak-ada.xlsx', '--pks', 'rentan', '--data', data);
  expect(failed.out).toBe('');
  expect(failed.err).toBe(
    'Berkas tidak ditemukan. Periksa apakah berkas dipindahkan atau diganti nama.\n',
  );
});

it('the help too is one JSON document where one is asked for', async () => {
  const { code, value } = await json('--help');
  expect(code).toBe(0);
  expect(value).toEqual({ usage: expect.stringContaining('Pemakaian:') as string });
});

it('the help names every command', async () => {
  const { code, out } = await run('--help');
  expect(code).toBe(0);
  for (const name of ['settings', 'import', 'roster', 'find', 'status', 'letters', 'check'])
    expect(out).toContain(`\n  ${name} `.trimEnd());
});
