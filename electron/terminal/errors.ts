import { exportErrors } from '../flows/imports/export-errors.ts';
import { requiredText, TEXT, type Command } from './command.ts';

export const errorsCommand: Command = {
  usage: '<impor> --out <berkas.xlsx>',
  does: 'buku kerja OPD itu sendiri, dengan sel yang salah ditandai',
  options: { out: TEXT },
  right: 'import.errors',
  words: 1,
  prepare: (given) => {
    const importId = given.words[0] as string;
    const file = requiredText(given, 'out');
    return async (context, job) => {
      const { marked } = await exportErrors(context, { importId, path: file }, job);
      return { json: { file, marked }, text: `${marked} baris ditandai: ${file}` };
    };
  },
};
