import type { PrintItem } from '../../shared/letter-views.ts';
import { maskNik } from '../../shared/domain/person.ts';
import { goingOnWithPrint } from '../../shared/words.ts';
import { readCertificateFile } from '../flows/signatures/certificate-file.ts';
import { findDepartmentId } from '../flows/office/departments.ts';
import { issueLetters, type IssuedLetters } from '../flows/letters/issue-letters.ts';
import { findCutOff, type LetterTarget } from '../flows/letters/prints.ts';
import type { Signing } from '../flows/signatures/signing.ts';
import { selectForLetters } from '../flows/letters/select-for-letters.ts';
import {
  FLAG,
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
    '--pks non-asn|rentan [--department <nama>] [--nik <nik> …] --date YYYY-MM-DD ' +
    '(--out <berkas.pdf> | --out-dir <folder> [--per-department]) [--sign-image | --certificate <berkas.p12>]',
  does: 'surat keterangan kepesertaan; mengambil nomor register',
  options: {
    pks: TEXT,
    department: TEXT,
    nik: TEXTS,
    date: TEXT,
    out: TEXT,
    'out-dir': TEXT,
    'per-department': FLAG,
    'sign-image': FLAG,
    certificate: TEXT,
  },
  right: 'letters.issue',
  words: 0,
  prepare: (given) => {
    const pks = requiredPks(given);
    const date = requiredDay(given, 'date');
    const department = optionalText(given, 'department');
    const niks = texts(given, 'nik');
    const target = targetOf(given);
    const openSigning = signingOf(given);
    return async (context, job) => {
      const departmentId = department === null ? null : await findDepartmentId(context, department);
      const { selection, unknown } = await selectForLetters(context, { pks, departmentId, niks });
      if (selection === null) return outcome([], unknown);
      const request = { selection, date, target, signing: await openSigning() };
      sayGoingOn(await findCutOff(context, request));
      return toOutcome(await issueLetters(context, request, job), unknown);
    };
  },
};

/** The same command again finishes what was cut off; whoever waits for it should know. */
function sayGoingOn(print: Pick<PrintItem, 'letters' | 'firstNumber' | 'lastNumber'> | null): void {
  if (print) process.stderr.write(`${goingOnWithPrint(print)}\n`);
}

interface Refused {
  readonly nik: string;
  readonly why: string;
}

type Listed = Pick<IssuedLetters['letters'][number], 'number' | 'nik' | 'name' | 'file' | 'page'>;

function toOutcome({ letters, refused }: IssuedLetters, unknown: readonly Refused[]): Outcome {
  const listed = (isCover: boolean) =>
    letters
      .filter(({ kind }) => (kind === 'cover') === isCover)
      .map(({ number, nik, name, file, page }) => ({ number, nik, name, file, page }));
  return outcome(
    listed(false),
    [...unknown, ...refused.map(({ member, why }) => ({ nik: member.nik, why }))],
    listed(true),
  );
}

function outcome(
  letters: readonly Listed[],
  refused: readonly Refused[],
  covers: readonly Listed[] = [],
): Outcome {
  const written = letters.map(({ number, nik, name, file }) => [number, maskNik(nik), name, file]);
  const tables = [
    letters.length > 0 && toTable(['Nomor', 'NIK', 'Nama', 'Berkas'], written),
    covers.length > 0 &&
      toTable(
        ['Surat pengantar', 'OPD', 'Berkas'],
        covers.map(({ number, name, file }) => [number, name, file]),
      ),
    refused.length > 0 &&
      toTable(
        ['NIK', 'Tidak dibuat karena'],
        refused.map(({ nik, why }) => [maskNik(nik), why]),
      ),
    `${letters.length} surat dibuat, ${refused.length} tidak dibuat.`,
  ];
  const withCovers = covers.map(({ number, name, file, page }) => ({
    number,
    department: name,
    file,
    page,
  }));
  return {
    json: { letters, refused, ...(covers.length > 0 ? { covers: withCovers } : {}) },
    text: tables.filter(Boolean).join('\n\n'),
    incomplete: refused.length > 0,
  };
}

function targetOf(given: Given): LetterTarget {
  const file = optionalText(given, 'out');
  const folder = optionalText(given, 'out-dir');
  const perDepartment = given.options['per-department'] === true;
  if (file !== null && perDepartment)
    throw new UsageError('--per-department menulis ke folder: berikan --out-dir.');
  if (file !== null && folder === null) return { kind: 'file', path: file };
  if (folder !== null && file === null)
    return { kind: perDepartment ? 'departments' : 'folder', path: folder };
  throw new UsageError('Berikan salah satu: --out untuk satu berkas, atau --out-dir untuk folder.');
}

/** Secrets come from the environment, never from an argument: others can read those. */
function signingOf(given: Given): () => Promise<Signing> {
  const withImage = given.options['sign-image'] === true;
  const path = optionalText(given, 'certificate');
  if (withImage && path !== null)
    throw new UsageError('Pilih salah satu: --sign-image atau --certificate.');
  if (path !== null) {
    const passphrase = secret('BUKU_PKS_CERTIFICATE_PASSPHRASE');
    return async () => ({
      kind: 'certificate',
      certificate: await readCertificateFile({ path, passphrase }),
    });
  }
  if (!withImage) return () => Promise.resolve({ kind: 'pen' });
  const passphrase = secret('BUKU_PKS_SIGNATURE_PASSPHRASE');
  return () => Promise.resolve({ kind: 'image', passphrase });
}

function secret(name: string): string {
  const value = process.env[name];
  if (!value) throw new UsageError(`Kata sandi diberikan lewat variabel lingkungan ${name}.`);
  return value;
}
