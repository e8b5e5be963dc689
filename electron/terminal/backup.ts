import { resolve } from 'node:path';
import { saveCopy } from '../flows/copies/save-copy.ts';
import { requiredText, TEXT, type Command } from './command.ts';

export const backupCommand: Command = {
  usage: '--out <berkas>',
  does: 'salinan cadangan ke satu berkas; disegel bila BUKU_PKS_PASSPHRASE diisi',
  options: { out: TEXT },
  right: 'copies.save',
  words: 0,
  prepare: (given) => {
    const file = requiredText(given, 'out');
    return async (context, job) => {
      const wish = { path: resolve(file), passphrase: passphraseGiven() };
      const { people, letters, bytes, sha256, sealed } = await saveCopy(context, wish, job);
      const how = sealed ? 'Salinan tersegel' : 'Salinan tanpa segel';
      return {
        json: { file, people, letters, bytes, sha256, sealed },
        text: `${how}: ${file} (${people} orang, ${letters} surat)`,
      };
    };
  },
};

/** Secrets come from the environment: arguments can be read by every process. */
export function passphraseGiven(): string | null {
  return process.env['BUKU_PKS_PASSPHRASE'] || null;
}
