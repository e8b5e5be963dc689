import { Failure } from '../../shared/failure.ts';
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

const LAYOUTS = ['office', 'sipp', 'template'];

export const exportCommand: Command = {
  usage:
    '--pks non-asn|rentan [--department <nama>] [--layout office|template] --out <berkas.xlsx>',
  does: 'daftar peserta sebagai buku kerja, atau formulir kosong untuk OPD',
  options: { pks: TEXT, department: TEXT, layout: TEXT, out: TEXT },
  right: (given) =>
    optionalText(given, 'layout') === 'template' ? 'form.export' : 'roster.export',
  words: 0,
  prepare: (given) => {
    const pks = requiredPks(given);
    const department = optionalText(given, 'department');
    const layout = optionalText(given, 'layout') ?? 'office';
    const file = requiredText(given, 'out');
    if (!LAYOUTS.includes(layout))
      throw new UsageError(`--layout hanya mengenal ${LAYOUTS.join(', ')}.`);
    if (layout === 'sipp') throw new Failure('not-yet', [`--layout ${layout}`]);
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
      const filter = { pks, departmentId, kelurahan: null, job: null, status: null, text: '' };
      const { rows } = await exportRoster(context, { filter, path: file, reason: 'terminal' }, job);
      return { json: { file, rows, layout }, text: `${rows} peserta ditulis: ${file}` };
    };
  },
};
