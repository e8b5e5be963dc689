import { basename } from 'node:path';
import { NO_ANSWERS } from '../../shared/domain/answers.ts';
import type { ImportPlan, PlanSheet } from '../../shared/domain/plan.ts';
import { maskNik, ROSTER_FIELDS } from '../../shared/domain/person.ts';
import type { ImportPreview } from '../../shared/views.ts';
import { ISSUE_WORDS, PKS_NAME, VERDICT_NAME } from '../../shared/words.ts';
import { commitImport } from '../flows/imports/commit-import.ts';
import { findDepartmentId } from '../flows/office/departments.ts';
import { previewImport } from '../flows/imports/preview-import.ts';
import { FLAG, optionalText, requiredPks, TEXT, type Command } from './command.ts';
import { toFacts, toTable } from './table.ts';

export const importCommand: Command = {
  usage: '<berkas> --pks non-asn|rentan [--department <nama>] [--sheet <nama>] [--apply]',
  does: 'membaca dan memeriksa daftar; menyimpannya hanya dengan --apply',
  options: { pks: TEXT, department: TEXT, sheet: TEXT, apply: FLAG },
  right: 'import.preview',
  words: 1,
  prepare: (given) => {
    const path = given.words[0] as string;
    const pks = requiredPks(given);
    const department = optionalText(given, 'department');
    const sheet = optionalText(given, 'sheet');
    const apply = given.options['apply'] === true;
    return async (context, job) => {
      const departmentId = department === null ? null : await findDepartmentId(context, department);
      const answers = {
        ...NO_ANSWERS,
        sheets: sheet === null ? [] : [{ name: sheet, headerRow: null, department: null }],
      };
      const request = { path, fileName: basename(path), pks, departmentId, answers };
      const preview = await previewImport(context, request, job);
      if (apply) await commitImport(context, preview.importId, job, preview.mark);
      const { counts } = preview.plan;
      return {
        json: toJson(preview.importId, preview.plan, apply),
        text: inWords(preview, apply),
        incomplete: counts.held + counts.refused > 0,
      };
    };
  },
};

/** The shape that other programs rely on: names and order as documented, nothing more. */
function toJson(importId: string, plan: ImportPlan, applied: boolean) {
  const [sheet] = plan.sheets;
  const { counts } = plan;
  return {
    importId,
    applied,
    sheet: sheet?.name ?? '',
    headerRow: sheet?.headerRow ?? 0,
    columns: documented(sheet?.columns ?? {}),
    counts,
    rows: plan.rows.map(({ row, verdict, person, changes, issues: codes }) => ({
      row,
      verdict,
      person: Object.fromEntries(ROSTER_FIELDS.map((field) => [field, person[field]])),
      changes,
      issues: codes,
    })),
    issues: plan.issues.map(({ row, column, field, severity, code, given }) => ({
      row,
      column,
      field,
      severity,
      code,
      given,
    })),
    skipped: plan.skipped.map(({ row, why }) => ({ row, why })),
    left: plan.left.map(({ nik, name }) => ({ nik, name })),
  };
}

/** Columns that only serve to tell people apart are not part of the answer. */
function documented({
  familyCard: _familyCard,
  rowKey: _rowKey,
  ...columns
}: PlanSheet['columns']) {
  return columns;
}

function inWords({ plan, pks, fileName, importId }: ImportPreview, applied: boolean): string {
  const { counts } = plan;
  const odd = plan.rows.filter(({ verdict }) => verdict === 'held' || verdict === 'refused');
  const parts = [
    toFacts([
      ['Berkas', `${fileName}, lembar ${plan.sheets.map(({ name }) => name).join(', ')}`],
      ['PKS', PKS_NAME[pks]],
      ['Baris orang', counts.rowsRead],
      [VERDICT_NAME.new, counts.new],
      [VERDICT_NAME.changed, counts.changed],
      [VERDICT_NAME.same, counts.same],
      [VERDICT_NAME.held, counts.held],
      [VERDICT_NAME.refused, counts.refused],
      ['Baris lain', counts.skipped],
      ['Tidak ada di berkas', counts.left],
    ]),
    odd.length === 0 ? '' : toTable(['Baris', 'Hasil', 'NIK', 'Nama', 'Sebab'], odd.map(oddRow)),
    applied ? 'Sudah disimpan.' : `Belum disimpan (impor ${importId}). Tambahkan --apply.`,
  ];
  return parts.filter(Boolean).join('\n\n');
}

function oddRow({ row, verdict, person, issues }: ImportPlan['rows'][number]) {
  return [
    row,
    VERDICT_NAME[verdict],
    person.nik && maskNik(person.nik),
    person.name,
    issues.map((code) => ISSUE_WORDS[code].short).join('; '),
  ];
}
