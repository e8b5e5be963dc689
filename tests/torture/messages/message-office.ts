import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resourcePath } from '../../../electron/resources.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import { addAccounts } from '../../support/accounts.ts';
import { FIRST_ADMINISTRATOR } from '../../support/administrator.ts';
import { aPng } from '../../support/image.ts';
import { AN_ACCIDENT } from '../../support/opened-claims.ts';
import { openWindowIn, quickGate, type TestWindow } from '../../support/window-in.ts';

/** The names of everybody whom the head of the one department may not see. */
export const OUTSIDE = /ORANG LUAR [A-D]/gu;
/** Stands in the family of everybody: heads may not see it. */
export const FAMILY = 'AHLI RAHASIA';
/** What happened, and where the money goes: for those alone who work on a claim. */
export const OF_CLAIMS = /SEBABCONTOH|9911223344/u;
const ACCIDENT = { ...AN_ACCIDENT, cause: 'SEBABCONTOH' };
const HEIR: RequestInput<'claim.heirs'>['heirs'][number] = {
  id: null,
  name: FAMILY,
  relation: 'anak',
  nik: '7472065205159208',
  birthDate: '2000-05-12',
  phone: null,
  guardian: null,
  account: { bank: 'Bank Contoh', number: '9911223344', holder: FAMILY },
};

export interface MessageOffice {
  readonly writing: TestWindow;
  /** A second window on the same data: it only reads. */
  readonly reading: TestWindow;
  close(): Promise<void>;
}

/** An office with people in two departments, some with claims, and an account for every role. */
export async function openMessageOffice(folder: string): Promise<MessageOffice> {
  const gate = impatientGate();
  const data = join(folder, 'data');
  const writing = await openWindowIn(data, { gate });
  await writing.ask('account.first', FIRST_ADMINISTRATOR);
  const [own, other] = await writing.ask('department.list', undefined);
  if (!own || !other) throw new Error('There are no departments');
  for (let person = 1; person <= 4; person += 1) {
    await addPerson(writing, person, own.name, `ORANG DALAM ${LETTERS[person]}`);
    await addPerson(writing, person + 4, other.name, `ORANG LUAR ${LETTERS[person]}`);
  }
  for (const personId of [1, 2, 3]) {
    const { id } = await writing.ask('claim.open', { personId, ...ACCIDENT });
    await writing.ask('claim.heirs', { id, heirs: [HEIR], decision: null });
  }
  await addAccounts(writing, own.id);
  const reading = await openWindowIn(data, { gate, opening: { readOnlyIfHeld: true } });
  mkdirSync(join(folder, 'keluar'));
  for (const window of [writing, reading]) grantFiles(window, folder);
  return {
    writing,
    reading,
    close: async () => {
      await reading.backend.close();
      await writing.backend.close();
    },
  };
}

const LETTERS = 'XABCD';

/** A thousand seconds pass between two looks: nobody waits after a wrong password. */
function impatientGate() {
  let seconds = 0;
  return quickGate(() => (seconds += 1000) * 1000);
}

function grantFiles(window: TestWindow, folder: string): void {
  // A message may ask to write where it should read: never into what the app ships.
  const file = join(folder, 'berkas.xlsx');
  copyFileSync(resourcePath('samples', 'contoh-1-rapi.xlsx'), file);
  window.grant('berkas', file);
  const picture = join(folder, 'gambar.png');
  writeFileSync(picture, aPng());
  window.grant('gambar', picture);
  window.grant('tujuan', join(folder, 'keluar', 'hasil.xlsx'));
  window.grant('folder', join(folder, 'keluar'));
}

async function addPerson(window: TestWindow, number: number, department: string, name: string) {
  const values: RequestInput<'person.save'>['values'] = {
    nik: `747205520590900${number}`,
    name,
    birthPlace: 'Baubau',
    birthDate: '1990-05-12',
    sex: 'P',
    address: '',
    kelurahan: '',
    kecamatan: '',
    department,
    job: 'Perawat',
    wage: '1500000',
    kpj: '',
    phone: '081200000000',
    heirName: FAMILY,
    heirRelation: 'anak',
  };
  await window.ask('person.save', { personId: null, pks: 'non-asn', values, confirmed: true });
}
