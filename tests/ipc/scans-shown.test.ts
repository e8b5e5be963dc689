import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createDocuments } from '../../electron/documents.ts';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { addScan } from '../../electron/flows/claims/scans.ts';
import { claimHandlers } from '../../electron/ipc/claim-handlers.ts';
import type { Surroundings } from '../../electron/ipc/surroundings.ts';
import { testContext } from '../support/context.ts';
import { freshFolder } from '../support/database.ts';
import { aPng } from '../support/image.ts';
import { aClaim } from '../support/opened-claims.ts';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n');
const documents = createDocuments(() => 'satu').of('petugas');
let context: Context;
let claimId: number;

beforeAll(async () => {
  context = await testContext();
  claimId = (await aClaim(context)).id;
});

async function shown(name: string, bytes: Uint8Array) {
  const folder = freshFolder();
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const to = { kind: 'paper', claimId, paper: 'kpj' } as const;
  const { id } = await addScan(context, { path, to }, UNWATCHED);
  return claimHandlers(context, { documents } as Surroundings)['scan.get']({ id });
}

describe('a scan that is looked at', () => {
  it('as a PDF stands among the documents, where alone the window shows PDFs', async () => {
    expect(await shown('akta.pdf', PDF)).toMatchObject({ url: 'app://documents/satu.pdf' });
    expect(documents.bytes('satu')).toEqual(PDF);
  });

  it('as a picture is a data: address', async () => {
    const { url } = await shown('kartu.png', aPng(20, 20));
    expect(url).toMatch(/^data:image\/png;base64,/u);
  });
});
