import { writeFileWhole } from '../files/write-file-whole.ts';
import { drawSummaryOfPks } from '../flows/letters/draw-summary.ts';
import { FLAG, requiredPks, requiredText, TEXT, type Command } from './command.ts';

export const summaryCommand: Command = {
  usage: '--pks non-asn|rentan --out <berkas.pdf> [--annex]',
  does: 'ringkasan PKS; dengan --annex daftar pesertanya ikut sebagai lampiran',
  options: { pks: TEXT, out: TEXT, annex: FLAG },
  right: 'summary.draw',
  words: 0,
  prepare: (given) => {
    const pks = requiredPks(given);
    const file = requiredText(given, 'out');
    const annex = given.options['annex'] === true;
    return async (context, job) => {
      const { bytes, pages } = await drawSummaryOfPks(context, pks, job, { annex });
      await writeFileWhole(file, bytes);
      return { json: { file, pages }, text: `Ringkasan ${pages} halaman ditulis: ${file}` };
    };
  },
};
