import { existsSync } from 'node:fs';
import { verifyCode, verifyFile } from '../flows/checking/verify-letter.ts';
import type { Command } from './command.ts';

export const verifyCommand: Command = {
  usage: '<berkas.pdf, gambar, atau kode>',
  does: 'memeriksa apakah surat ini asli dari kantor ini dan tidak berubah',
  options: {},
  right: 'proof.file',
  words: 'one or more',
  prepare: ({ words }) => {
    const given = words.join(' ');
    return async (context, job) => {
      const { valid, why, number, date } = looksLikeFile(given)
        ? await verifyFile(context, { path: given }, job)
        : await verifyCode(context, given);
      return {
        json: { valid, why, number, date },
        text: `${valid ? 'BERLAKU' : 'TIDAK BERLAKU'}\n${why}`,
        incomplete: !valid,
      };
    };
  },
};

/** No code has a dot in it; and a file that is there is meant, whatever it is called. */
function looksLikeFile(given: string): boolean {
  return /\.(?:pdf|png|jpe?g)$/iu.test(given) || existsSync(given);
}
