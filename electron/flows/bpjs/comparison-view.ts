import type { BpjsRow } from '../../../shared/domain/bpjs/bpjs-list.ts';
import type { OurMember } from '../../../shared/domain/bpjs/compare-lists.ts';
import { maskNik } from '../../../shared/domain/person.ts';
import type { BpjsComparison, OurLine, TheirLine } from '../../../shared/requests/bpjs.ts';
import type { Compared, TheirList } from './compare-with-bpjs.ts';

/** What the window sees of a comparison: NIKs masked, without those who are the same. */
export function toComparisonView(
  { fileName, list }: TheirList,
  { counts, revision, onlyOurs, onlyTheirs, different, kpj, standings, unmatched }: Compared,
): BpjsComparison {
  return {
    sha256: list.fileSha256,
    revision,
    fileName,
    counts,
    onlyOurs: onlyOurs.map(toOurLine),
    onlyTheirs: onlyTheirs.map((row) => ({
      ...toTheirLine(row),
      standing: (row.nik === null ? null : standings.get(row.nik)) ?? null,
    })),
    different: different.map(({ member, row: { row }, fields }) => ({
      ...toOurLine(member),
      row,
      fields,
    })),
    kpj: kpj.map(({ member, row, theirs, refused, holder }) => ({
      ...toOurLine(member),
      row,
      ours: member.kpj,
      theirs,
      refused,
      holder,
    })),
    otherSheets: list.otherSheets,
    unmatched: unmatched.map(({ row, why }) => ({ ...toTheirLine(row), why })),
  };
}

function toOurLine({ membershipId, personId, name, nik, department, due }: OurMember): OurLine {
  return { membershipId, personId, name, nikMasked: maskNik(nik), department, due };
}

function toTheirLine({ row, name, nik, kpj, due }: BpjsRow): TheirLine {
  return { row, name: name ?? '', nikMasked: nik === null ? null : maskNik(nik), kpj, due };
}
