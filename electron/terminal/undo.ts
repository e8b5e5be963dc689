import { maskNik } from '../../shared/domain/person.ts';
import type { KeptPerson } from '../../shared/domain/undo.ts';
import { JOURNAL_FIELD_NAME, KEPT_REASON } from '../../shared/words.ts';
import { undoImport } from '../flows/imports/undo-import.ts';
import type { Command } from './command.ts';
import { toTable } from './table.ts';

export const undoCommand: Command = {
  usage: '<importId>',
  does: 'membatalkan seluruh impor; yang diubah sesudahnya atau sudah punya surat tetap',
  options: {},
  right: 'import.undo',
  words: 1,
  prepare: (given) => {
    const importId = given.words[0] as string;
    return async (context, job) => {
      const { undone, kept } = await undoImport(context, importId, null, job);
      return {
        json: { undone, kept: kept.map(({ personId: _id, ...person }) => person) },
        text: inWords(undone, kept),
        incomplete: kept.length > 0,
      };
    };
  },
};

function inWords(undone: number, kept: readonly KeptPerson[]): string {
  const done = `${undone} orang dikembalikan seperti sebelum impor.`;
  if (kept.length === 0) return done;
  const rows = kept.map(({ nik, name, why, fields }) => [
    maskNik(nik),
    name,
    KEPT_REASON[why],
    fields.map((field) => JOURNAL_FIELD_NAME[field]).join(', '),
  ]);
  return `${done}\n\n${kept.length} orang tetap:\n${toTable(['NIK', 'Nama', 'Sebab', 'Isian'], rows)}`;
}
