import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { resourcePath } from '../../electron/resources.ts';
import { freshFolder } from '../support/database.ts';
import { allOf } from '../support/office.ts';
import { openAsAdministrator, openWindow, type TestWindow } from '../support/window.ts';

const EVERY_LETTER = {
  filter: { text: '', year: null, status: null, kind: null },
  offset: 0,
  limit: 5,
} as const;

async function setUp({ ask }: TestWindow): Promise<void> {
  await ask('setup.finish', {
    office: {
      government: 'Pemerintah Kota Baubau',
      name: 'Dinas Tenaga Kerja',
      address: 'Jalan Contoh Nomor 1',
      postalCode: '93799',
      phone: '(0402) 000000',
      email: '',
      city: 'Baubau',
      paper: 'F4',
      letterNumberPattern: '500.15/{nomor}/DISNAKER/{tahun}',
      website: '',
      coverNumberPattern: '',
      classification: '500.15',
      unit: 'DISNAKER',
      inactiveLetters: 'refuse',
      proofOnLetters: true,
    },
    signatory: {
      name: 'Drs. LA CONTOH',
      position: 'Kepala Dinas Tenaga Kerja',
      rank: 'Pembina, IV/a',
      nip: '196908061996031003',
      from: '2025-01-01',
      until: null,
    },
    sample: false,
    coatOfArms: null,
  });
  for (const overview of await ask('agreement.list', undefined)) {
    const { active, left, departments, ...agreement } = overview;
    const { pks, segment, programmes, quotaIsMinimum, continuesId, isAddendum, ...input } =
      agreement;
    void [
      active,
      left,
      departments,
      pks,
      segment,
      programmes,
      quotaIsMinimum,
      continuesId,
      isAddendum,
    ];
    const numbered = (party: typeof input.bpjs) => ({ ...party, number: 'CONTOH/1' });
    await ask('agreement.save', {
      ...input,
      government: numbered(input.government),
      bpjs: numbered(input.bpjs),
    });
  }
}

it('the whole story: set up, import, look, print, save, close, open again', async () => {
  const folder = join(freshFolder(), 'data');
  const window = await openAsAdministrator(folder);
  const { ask, backend, grant } = window;
  await setUp(window);

  grant('berkas', resourcePath('samples', 'contoh-1-rapi.xlsx'));
  const preview = await ask('import.preview', {
    job: 'a',
    grant: 'berkas',
    pks: 'non-asn',
    departmentId: null,
  });
  expect(preview.plan.counts).toMatchObject({ rowsRead: 30, new: 30 });
  await ask('import.apply', { job: 'b', importId: preview.importId, mark: preview.mark });
  expect((await ask('app.state', undefined)).agreements[0]).toMatchObject({ active: 30 });

  const selection = allOf('non-asn');
  const check = await ask('letters.check', { selection, date: '2025-08-01' });
  expect(check).toMatchObject({ ready: 30, missing: [], nextNumber: '500.15/1/DISNAKER/2025' });
  const issued = await ask('letters.issue', {
    job: 'c',
    selection,
    date: '2025-08-01',
    without: [],
    shape: 'one',
    folder: null,
    signing: { kind: 'pen' },
  });
  expect(issued.document).toMatchObject({
    pages: 30,
    suggestedName: 'Surat keterangan 1 Agustus 2025 - 30 surat.pdf',
  });
  expect(issued.print).toMatchObject({ letters: 30, status: 'done' });
  const target = join(folder, 'surat.pdf');
  grant('tujuan', target);
  const document = issued.document?.document ?? '';
  await ask('document.save', { document, target: 'tujuan' });
  expect(readFileSync(target).equals(Buffer.from(backend.documentBytes(document) ?? []))).toBe(
    true,
  );
  expect(new Set(window.progress.map(({ stage }) => stage))).toEqual(
    new Set(['reading', 'checking', 'planning', 'saving', 'drawing']),
  );
  await backend.close();

  const again = await openAsAdministrator(folder);
  expect((await again.ask('app.state', undefined)).started).toBe(true);
  expect((await again.ask('letters.list', EVERY_LETTER)).total).toBe(30);
  expect(await again.ask('data.check', undefined)).toEqual({ ok: true, problems: [] });
  await again.backend.close();
});

it('a file that nobody chose is missing, whatever its id looks like', async () => {
  const { ask, backend } = await openAsAdministrator(freshFolder());
  const preview = ask('import.preview', {
    job: 'a',
    grant: resourcePath('samples', 'contoh-1-rapi.xlsx').slice(-60),
    pks: 'non-asn',
    departmentId: null,
  });
  await expect(preview).rejects.toEqual({ code: 'file-missing' });
  await expect(
    ask('document.save', { document: 'tidak-ada', target: 'tidak-ada' }),
  ).rejects.toEqual({ code: 'file-missing' });
  await backend.close();
});

it('a job can be cancelled by its id, and nothing of it remains', async () => {
  const window = await openAsAdministrator(join(freshFolder(), 'data'));
  const { ask, backend, grant } = window;
  await setUp(window);
  grant('berkas', resourcePath('samples', 'contoh-1-rapi.xlsx'));
  const preview = await ask('import.preview', {
    job: 'a',
    grant: 'berkas',
    pks: 'non-asn',
    departmentId: null,
  });
  const applying = ask('import.apply', {
    job: 'b',
    importId: preview.importId,
    mark: preview.mark,
  });
  await ask('job.cancel', { job: 'b' });
  await expect(applying).rejects.toEqual({ code: 'cancelled' });
  expect((await ask('app.state', undefined)).agreements[0]).toMatchObject({ active: 0 });
  await ask('job.cancel', { job: 'never-heard-of' });
  await backend.close();
});

it('a second backend on the same data is refused, and the first goes on', async () => {
  const folder = join(freshFolder(), 'data');
  const { ask, backend } = await openAsAdministrator(folder);
  await expect(openWindow(folder)).rejects.toMatchObject({
    code: 'database-in-use',
  });
  expect((await ask('app.state', undefined)).started).toBe(false);
  await backend.close();
  expect(existsSync(join(folder, 'buku-pks.sqlite'))).toBe(true);
});
