import { maskNik } from '../../shared/domain/person.ts';
import { MEMBERSHIP_STATUS } from '../../shared/words.ts';
import { findPeopleInFull } from '../flows/people/find-people.ts';
import type { Command } from './command.ts';
import { toTable } from './table.ts';

/** More than any roster holds: a program that reads the answer must not miss anybody. */
const MOST = 30_000;

export const findCommand: Command = {
  usage: '<teks>',
  does: 'mencari orang menurut bagian nama, NIK, atau KPJ',
  options: {},
  // It tells the NIK in full.
  right: 'person.reveal',
  words: 'one or more',
  prepare: ({ words }) => {
    const text = words.join(' ');
    return async (context) => {
      const people = await findPeopleInFull(context, text, MOST);
      const rows = people.map(({ nik, name, kpj, memberships }) => [
        maskNik(nik),
        name,
        kpj,
        memberships
          .map(({ pks, status, department, job }) =>
            [pks, MEMBERSHIP_STATUS[status], department ?? job].filter(Boolean).join(' · '),
          )
          .join('; '),
      ]);
      const table = toTable(['NIK', 'Nama', 'KPJ', 'Kepesertaan'], rows);
      return {
        json: { people },
        text: people.length === 0 ? 'Tidak ditemukan.' : table,
        niks: people.length,
      };
    };
  },
};
