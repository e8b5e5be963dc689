import { writeFileWhole } from '../files/write-file-whole.ts';
import { drawReport, exportReport } from '../flows/overview/report.ts';
import {
  requiredDay,
  requiredText,
  TEXT,
  UsageError,
  type Command,
  type Given,
} from './command.ts';

export const reportCommand: Command = {
  usage: '--date YYYY-MM-DD --out <berkas.pdf|berkas.xlsx>',
  does: 'laporan pimpinan menurut keadaan pada tanggal itu',
  options: { date: TEXT, out: TEXT },
  right: (given) => (shapeOf(given) === 'pdf' ? 'report.draw' : 'report.export'),
  words: 0,
  prepare: (given) => {
    const on = requiredDay(given, 'date');
    const file = requiredText(given, 'out');
    const shape = shapeOf(given);
    return async (context, job) => {
      if (shape === 'xlsx') {
        const { rows } = await exportReport(context, { on, path: file, reason: 'terminal' }, job);
        return { json: { file, rows }, text: `Laporan ${rows} baris ditulis: ${file}` };
      }
      const { bytes, pages } = await drawReport(context, on, job);
      await writeFileWhole(file, bytes);
      return { json: { file, pages }, text: `Laporan ${pages} halaman ditulis: ${file}` };
    };
  },
};

function shapeOf(given: Given): 'pdf' | 'xlsx' {
  const shape = /\.(pdf|xlsx)$/iu.exec(requiredText(given, 'out'))?.[1]?.toLowerCase();
  if (shape !== 'pdf' && shape !== 'xlsx')
    throw new UsageError('--out berakhir dengan .pdf atau .xlsx.');
  return shape;
}
