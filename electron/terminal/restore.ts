import { basename, resolve } from 'node:path';
import type { RestoreDifference, RestorePreview, Restored } from '../../shared/trust-views.ts';
import { createSecrets } from '../flows/access/secrets.ts';
import { refuseStranger } from '../flows/copies/administrator-of-copy.ts';
import { lookAtRestore } from '../flows/copies/look-at-restore.ts';
import { runRestore } from '../flows/copies/run-restore.ts';
import type { Job } from '../flows/context.ts';
import { passphraseGiven } from './backup.ts';
import type { ClosedData, Command, Outcome } from './command.ts';

export const restoreCommand: Command = {
  usage: '<berkas>',
  does: 'memulihkan salinan cadangan; data yang ada disalin dahulu',
  options: {},
  right: 'restore.run',
  words: 1,
  prepare: (given) => {
    const file = given.words[0] as string;
    return async (context, job, closed) => {
      const entry = { ...closed.entry, actor: context.actor };
      const byAdministrator = context.access.role === 'administrator';
      return restore(file, { ...closed, entry, byAdministrator }, job);
    };
  },
  withoutData: (given) => (closed, job) => restore(given.words[0] as string, closed, job),
};

async function restore(file: string, closed: ClosedData, job: Job): Promise<Outcome> {
  const path = resolve(file);
  const source = { path, name: basename(path), passphrase: passphraseGiven() };
  const preview = await lookAtRestore(closed, source, job);
  const secrets = createSecrets();
  const wish = { token: preview.token, administrator: administratorGiven() };
  const restored = await runRestore(closed, wish, {
    entry: closed.entry,
    reopen: closed.reopen,
    refuseStranger: (staged, typed) => refuseStranger(secrets, staged, typed),
  });
  return describe(preview, restored);
}

function administratorGiven() {
  const username = process.env['BUKU_PKS_USER'];
  const password = process.env['BUKU_PKS_PASSWORD'];
  return username && password ? { username, password } : null;
}

function describe(preview: RestorePreview, { people, letters, undoName }: Restored): Outcome {
  const { copy, lost, gained, numbersKept } = preview;
  const json = {
    restored: { people, letters, at: copy.at, version: copy.version, numbersKept },
    lost: counts(lost),
    gained: counts(gained),
    undo: undoName,
  };
  const lines = [
    `Data dipulihkan: ${people} orang, ${letters} surat.`,
    lost && `Tidak ada lagi: ${inWords(lost)}.`,
    gained && `Kembali: ${inWords(gained)}.`,
    numbersKept > 0 && `${numbersKept} nomor surat yang sudah dipakai tetap terpakai.`,
    undoName && `Untuk membatalkan, pulihkan: ${undoName}`,
  ];
  return { json, text: lines.filter((line) => typeof line === 'string').join('\n') };
}

/** Without names: what the terminal prints may be kept. */
function counts(difference: RestoreDifference | null) {
  if (!difference) return null;
  const { names: _names, ...numbers } = difference;
  return numbers;
}

function inWords({ people, memberships, imports, letters }: RestoreDifference): string {
  return `${people} orang, ${memberships} kepesertaan, ${imports} impor, ${letters} surat`;
}
