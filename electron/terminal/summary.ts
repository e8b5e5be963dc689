import { writeFileWhole } from '../write-file-whole.ts';
import { drawSummaryOfPks } from '../flows/draw-summary.ts';
import { requiredPks, requiredText, TEXT, type Command } from './command.ts';

export const summaryCommand: Command = {
  usage: '--pks non-asn|rentan --out <berkas.pdf>',
  does: 'ringkasan PKS',
  options: { pks: TEXT, out: TEXT },
  words: 0,
  prepare: (given) => {
    const pks = requiredPks(given);
    const file = requiredText(given, 'out');
    return async (context, job) => {
      const { bytes, pages } = await drawSummaryOfPks(context, pks, job);
      await writeFileWhole(file, bytes);
      return { json: { file, pages }, text: `Ringkasan ${pages} halaman ditulis: ${file}` };
    };
  },
};
