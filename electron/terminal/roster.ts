import { maskNik } from '../../shared/domain/person.ts';
import { MEMBERSHIP_STATUS } from '../../shared/words.ts';
import { rosterForTerminal } from '../flows/people/roster-for-terminal.ts';
import { optionalDay, optionalText, requiredPks, TEXT, type Command } from './command.ts';
import { toTable } from './table.ts';

export const rosterCommand: Command = {
  usage: '--pks non-asn|rentan [--department <nama>] [--on YYYY-MM-DD]',
  does: 'daftar peserta, atau yang terlindungi pada satu tanggal',
  options: { pks: TEXT, department: TEXT, on: TEXT },
  // It tells the NIK in full.
  right: 'person.reveal',
  words: 0,
  prepare: (given) => {
    const pks = requiredPks(given);
    const department = optionalText(given, 'department');
    const on = optionalDay(given, 'on');
    return async (context) => {
      const members = await rosterForTerminal(context, { pks, department, on });
      const rows = members.map((member) => [
        member.nik && maskNik(member.nik),
        member.name,
        member.department ?? member.kelurahan,
        member.job,
        member.kpj,
        MEMBERSHIP_STATUS[member.status],
      ]);
      const table = toTable(['NIK', 'Nama', 'Tempat', 'Pekerjaan', 'KPJ', 'Status'], rows);
      const text = `${table}\n\n${members.length} peserta`;
      return { json: { members }, text, niks: members.length };
    };
  },
};
