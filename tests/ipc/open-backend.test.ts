import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createRouter } from '../../electron/ipc/router.ts';
import { openBackend, type Backend } from '../../electron/open-backend.ts';
import { resourcePath } from '../../electron/resources.ts';
import type { JobProgress, Replies, RequestInput, RequestName } from '../../shared/ipc.ts';
import { freshFolder } from '../support/database.ts';
import { allOf } from '../support/office.ts';

interface Window {
  readonly backend: Backend;
  readonly progress: JobProgress[];
  readonly grant: (id: string, path: string) => void;
  readonly ask: <N extends RequestName>(name: N, input: RequestInput<N>) => Promise<Replies[N]>;
}

/** Nothing replaces the data here. */
const NO_LIFE = { reopen: () => Promise.reject(new Error('not here')) };

/** A backend behind its real door, as the window meets it; failures come as their facts. */
async function openWindow(folder: string): Promise<Window> {
  const progress: JobProgress[] = [];
  const grants = new Map<string, string>();
  const report = (each: JobProgress) => void progress.push(each);
  const backend = await openBackend(folder, { progress: report, grants, life: NO_LIFE });
  const route = createRouter(backend.handlers);
  const ask = async <N extends RequestName>(name: N, input: RequestInput<N>) => {
    const reply = await route(name, input);
    // oxlint-disable-next-line typescript/only-throw-error -- the facts are what the window sees
    if (!reply.ok) throw reply.failure;
    return reply.value as Replies[N];
  };
  return { backend, progress, ask, grant: (id, path) => void grants.set(id, path) };
}

const EVERY_LETTER = {
  filter: { text: '', year: null, status: null, kind: null },
  offset: 0,
  limit: 5,
} as const;

async function setUp({ ask }: Window): Promise<void> {
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
    const { active, left, departments, daysLeft, ...agreement } = overview;
    const { pks, segment, programmes, quotaIsMinimum, continuesId, ...input } = agreement;
    void [
      active,
      left,
      departments,
      daysLeft,
      pks,
      segment,
      programmes,
      quotaIsMinimum,
      continuesId,
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
  const window = await openWindow(folder);
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

  const again = await openWindow(folder);
  expect((await again.ask('app.state', undefined)).started).toBe(true);
  expect((await again.ask('letters.list', EVERY_LETTER)).total).toBe(30);
  expect(await again.ask('data.check', undefined)).toEqual({ ok: true, problems: [] });
  await again.backend.close();
});

it('a file that nobody chose is missing, whatever its id looks like', async () => {
  const { ask, backend } = await openWindow(freshFolder());
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
  const window = await openWindow(join(freshFolder(), 'data'));
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
  const { ask, backend } = await openWindow(folder);
  await expect(
    openBackend(folder, { progress: () => {}, grants: new Map(), life: NO_LIFE }),
  ).rejects.toMatchObject({
    code: 'database-in-use',
  });
  expect((await ask('app.state', undefined)).started).toBe(false);
  await backend.close();
  expect(existsSync(join(folder, 'buku-pks.sqlite'))).toBe(true);
});
