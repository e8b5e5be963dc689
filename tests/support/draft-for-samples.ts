import type { Page } from 'playwright-core';
import type { Reply } from '../../shared/ipc.ts';
import type { DocumentView } from '../../shared/letter-views.ts';
import { enterByRequest } from './administrator.ts';

/** Answers the first start, with the sample data, and drafts a letter for each of its people. */
export async function draftForSamples(page: Page): Promise<Reply<DocumentView>> {
  await enterByRequest(page);
  return page.evaluate(async () => {
    const setup = await window.buku.request('setup.finish', {
      office: {
        government: 'Pemerintah Kota Contoh',
        name: 'Dinas Contoh',
        address: 'Jalan Contoh 1',
        postalCode: '93700',
        phone: '0402 000000',
        email: '',
        city: 'Contoh',
        paper: 'F4',
        letterNumberPattern: '500.15/{nomor}/CONTOH/{tahun}',
        website: '',
        coverNumberPattern: '',
        classification: '500.15',
        unit: 'DISNAKER',
        inactiveLetters: 'refuse',
        proofOnLetters: true,
      },
      signatory: {
        name: 'Pejabat Contoh',
        position: 'Kepala Dinas',
        rank: 'Pembina',
        nip: '197001011995031001',
        from: '2025-01-01',
        until: null,
      },
      sample: true,
      coatOfArms: null,
    });
    if (!setup.ok) return setup;
    const everybody = {
      pks: null,
      departmentId: null,
      kelurahan: null,
      job: null,
      status: null,
      text: '',
    };
    return window.buku.request('letters.draft', {
      job: 'konsep',
      selection: { filter: everybody },
      date: '2025-07-01',
    });
  });
}
