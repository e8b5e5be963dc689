import { maskNik } from '../../shared/domain/person.ts';
import { findDepartmentId } from '../flows/departments.ts';
import { issueLetters, type IssuedLetters } from '../flows/issue-letters.ts';
import type { LetterTarget } from '../flows/prepare-letters.ts';
import { selectForLetters } from '../flows/select-for-letters.ts';
import {
  optionalText,
  requiredDay,
  requiredPks,
  TEXT,
  TEXTS,
  texts,
  UsageError,
  type Command,
  type Given,
  type Outcome,
} from './command.ts';
import { toTable } from './table.ts';

export const lettersCommand: Command = {
  usage:
    '--pks non-asn|rentan [--department <nama>] [--nik <nik> …] --date YYYY-MM-DD (--out <berkas.pdf> | --out-dir <folder>)',
  does: 'surat keterangan kepesertaan; mengambil nomor register',
  options: {
    pks: TEXT,
    department: TEXT,
    nik: TEXTS,
    date: TEXT,
    out: TEXT,
    'out-dir': TEXT,
  },
  words: 0,
  prepare: (given) => {
    const pks = requiredPks(given);
    const date = requiredDay(given, 'date');
    const department = optionalText(given, 'department');
    const niks = texts(given, 'nik');
    const target = targetOf(given);
    return async (context, job) => {
      const departmentId = department === null ? null : await findDepartmentId(context, department);
      const chosen = await selectForLetters(context, { pks, departmentId, niks });
      const { membershipIds, unknown } = chosen;
      if (membershipIds.length === 0 && unknown.length > 0) return outcome([], unknown);
      const request = { selection: { membershipIds }, date, target };
      const issued = await issueLetters(context, request, job);
      return toOutcome(issued, unknown);
    };
  },
};

interface Refused {
  readonly nik: string;
  readonly why: string;
}

function toOutcome({ letters, refused }: IssuedLetters, unknown: readonly Refused[]): Outcome {
  return outcome(
    letters.map(({ number, nik, name, file, page }) => ({ number, nik, name, file, page })),
    [...unknown, ...refused.map(({ member, why }) => ({ nik: member.nik, why }))],
  );
}

function outcome(
  letters: readonly { number: string; nik: string; name: string; file: string | null }[],
  refused: readonly Refused[],
): Outcome {
  const written = letters.map(({ number, nik, name, file }) => [number, maskNik(nik), name, file]);
  const tables = [
    letters.length > 0 && toTable(['Nomor', 'NIK', 'Nama', 'Berkas'], written),
    refused.length > 0 &&
      toTable(
        ['NIK', 'Tidak dibuat karena'],
        refused.map(({ nik, why }) => [maskNik(nik), why]),
      ),
    `${letters.length} surat dibuat, ${refused.length} tidak dibuat.`,
  ];
  return {
    json: { letters, refused },
    text: tables.filter(Boolean).join('\n\n'),
    incomplete: refused.length > 0,
  };
}

function targetOf(given: Given): LetterTarget {
  const file = optionalText(given, 'out');
  const folder = optionalText(given, 'out-dir');
  if (file !== null && folder === null) return { kind: 'file', path: file };
  if (folder !== null && file === null) return { kind: 'folder', path: folder };
  throw new UsageError('Berikan salah satu: --out untuk satu berkas, atau --out-dir untuk folder.');
}
