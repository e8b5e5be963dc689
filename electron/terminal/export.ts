import type { Pks } from '../../shared/domain/agreement.ts';
import { dayInWita } from '../../shared/domain/values/day.ts';
import type { RequestName } from '../../shared/ipc.ts';
import { getAgreementOn } from '../db/agreements/agreements.ts';
import { exportSipp } from '../flows/bpjs/export-sipp.ts';
import type { Context, Job } from '../flows/context.ts';
import { findDepartmentId } from '../flows/office/departments.ts';
import { exportDepartmentForm } from '../flows/imports/export-form.ts';
import { exportRoster } from '../flows/people/export-roster.ts';
import {
  optionalText,
  requiredPks,
  requiredText,
  TEXT,
  UsageError,
  type Command,
} from './command.ts';

const RIGHT_OF: Readonly<Record<string, RequestName>> = {
  office: 'roster.export',
  sipp: 'bpjs.export',
  template: 'form.export',
};
const LAYOUTS = Object.keys(RIGHT_OF);

export const exportCommand: Command = {
  usage:
    '--pks non-asn|rentan [--department <nama>] [--layout office|sipp|template] --out <berkas.xlsx>',
  does: 'daftar peserta sebagai buku kerja, susunan unggah SIPP, atau formulir kosong untuk OPD',
  options: { pks: TEXT, department: TEXT, layout: TEXT, out: TEXT },
  right: (given) => RIGHT_OF[optionalText(given, 'layout') ?? 'office'] ?? 'roster.export',
  words: 0,
  prepare: (given) => {
    const pks = requiredPks(given);
    const department = optionalText(given, 'department');
    const layout = optionalText(given, 'layout') ?? 'office';
    const file = requiredText(given, 'out');
    if (!LAYOUTS.includes(layout))
      throw new UsageError(`--layout hanya mengenal ${LAYOUTS.join(', ')}.`);
    return async (context, job) => {
      const departmentId = department === null ? null : await findDepartmentId(context, department);
      if (layout === 'template') {
        const { rows } = await exportDepartmentForm(
          context,
          { pks, departmentId, path: file },
          job,
        );
        return { json: { file, rows, layout }, text: `Formulir ${rows} baris ditulis: ${file}` };
      }
      if (layout === 'sipp') return writeSipp(context, { pks, departmentId, file }, job);
      const filter = { pks, departmentId, kelurahan: null, job: null, status: null, text: '' };
      const { rows } = await exportRoster(context, { filter, path: file, reason: 'terminal' }, job);
      return { json: { file, rows, layout }, text: `${rows} peserta ditulis: ${file}` };
    };
  },
};

/** The roster of a PKS is that of its agreement of today. */
async function writeSipp(
  context: Context,
  {
    pks,
    departmentId,
    file,
  }: { readonly pks: Pks; readonly departmentId: number | null; readonly file: string },
  job: Job,
) {
  const { id: agreementId } = await getAgreementOn(context.data.db, pks, dayInWita(context.now()));
  const wish = { agreementId, departmentId, path: file, reason: 'terminal' };
  const { rows, doubtful } = await exportSipp(context, wish, job);
  const doubt = doubtful.length === 0 ? '' : `, ${doubtful.length} mungkin ditolak SIPP`;
  const text = `${rows} peserta ditulis untuk SIPP${doubt}: ${file}`;
  return { json: { file, rows, layout: 'sipp' }, text };
}
