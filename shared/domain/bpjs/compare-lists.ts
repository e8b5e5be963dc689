import { areNearlySame, toNameForm } from '../likeness/nearly-same-names.ts';
import type { Sex } from '../person.ts';
import type { Day } from '../values/day.ts';
import { roundToRupiah, type Sen } from '../values/sen.ts';
import type { BpjsList, BpjsRow } from './bpjs-list.ts';
import { isSameDue } from './same-due.ts';

/** A member who is due for the month, as the office has them. */
export interface OurMember {
  readonly membershipId: number;
  readonly personId: number;
  readonly nik: string;
  readonly name: string;
  readonly birthDate: Day | null;
  readonly sex: Sex | null;
  readonly kpj: string | null;
  readonly department: string | null;
  /** What the contribution is computed by. */
  readonly base: Sen | null;
  /** Null where it cannot be computed. */
  readonly due: Sen | null;
}

/** Names and days as text, wages as whole rupiah, dues as sen. */
export interface DifferentField {
  readonly field: 'name' | 'birthDate' | 'sex' | 'kpj' | 'wage' | 'due';
  readonly ours: string | number;
  readonly theirs: string | number;
}

/** `unreadable`: neither NIK nor KPJ can be read; `repeated`: the person stands in a row before. */
export type UnmatchedReason = 'unreadable' | 'repeated';

export interface ComparisonCounts {
  readonly ours: number;
  /** Rows of their list: same + different + onlyTheirs + unreadable + repeated. */
  readonly theirs: number;
  readonly onlyOurs: number;
  readonly onlyTheirs: number;
  readonly different: number;
  readonly same: number;
  readonly unreadable: number;
  readonly repeated: number;
  readonly ourDue: Sen;
  /** Of so many members it cannot be computed what is due. */
  readonly ourDueUnknown: number;
  /** Of all rows, whoever they stand for; null where their list names no sums. */
  readonly theirDue: Sen | null;
  /** So many rows have a sum that cannot be read. */
  readonly theirDueUnknown: number;
}

export interface Match {
  readonly member: OurMember;
  readonly row: BpjsRow;
  readonly by: 'nik' | 'kpj';
}

export interface ListComparison {
  readonly counts: ComparisonCounts;
  readonly onlyOurs: readonly OurMember[];
  readonly onlyTheirs: readonly BpjsRow[];
  readonly matched: readonly Match[];
  readonly different: readonly (Match & { readonly fields: readonly DifferentField[] })[];
  readonly unmatched: readonly { readonly row: BpjsRow; readonly why: UnmatchedReason }[];
}

/**
 * Compares the members who are due for a month with a list of BPJS, by NIK, and by KPJ where a row has
 * no NIK that can be read. Every row of the list is accounted for once, and so is every member.
 */
export function compareLists(
  members: readonly OurMember[],
  list: Pick<BpjsList, 'rows' | 'hasDues'>,
): ListComparison {
  const { matched, onlyTheirs, unmatched } = matchRows(members, list.rows);
  const found = new Set(matched.map(({ member }) => member));
  const onlyOurs = members.filter((member) => !found.has(member));
  const different = matched.flatMap((match) => {
    const fields = differencesOf(match);
    return fields.length === 0 ? [] : [{ ...match, fields }];
  });
  const unreadable = unmatched.filter(({ why }) => why === 'unreadable').length;
  const counts = {
    ours: members.length,
    theirs: list.rows.length,
    onlyOurs: onlyOurs.length,
    onlyTheirs: onlyTheirs.length,
    different: different.length,
    same: matched.length - different.length,
    unreadable,
    repeated: unmatched.length - unreadable,
    ourDue: sumOf(members),
    ourDueUnknown: unknownIn(members),
    theirDue: list.hasDues ? sumOf(list.rows) : null,
    theirDueUnknown: list.hasDues ? unknownIn(list.rows) : 0,
  };
  return { counts, onlyOurs, onlyTheirs, matched, different, unmatched };
}

type Due = { readonly due: Sen | null };

function sumOf(lines: readonly Due[]): Sen {
  return lines.reduce((sum, { due }) => sum + (due ?? 0), 0);
}

function unknownIn(lines: readonly Due[]): number {
  return lines.filter(({ due }) => due === null).length;
}

type Matching = Pick<ListComparison, 'matched' | 'onlyTheirs' | 'unmatched'>;

/** Rows with a NIK come first: a KPJ must not take away whom a NIK names. */
function matchRows(members: readonly OurMember[], rows: readonly BpjsRow[]): Matching {
  const byNik = new Map(members.map((member) => [member.nik, member]));
  const byKpj = uniqueByKpj(members);
  const seen = new Set<OurMember | string>();
  const answer = new Map<BpjsRow, Match | UnmatchedReason | 'theirs'>();
  const judge = (row: BpjsRow, member: OurMember | undefined, by: Match['by'], key: string) => {
    const who = member ?? key;
    const isAgain = seen.has(who);
    seen.add(who);
    answer.set(row, isAgain ? 'repeated' : member ? { member, row, by } : 'theirs');
  };
  for (const row of rows)
    if (row.nik !== null) judge(row, byNik.get(row.nik), 'nik', `nik ${row.nik}`);
  const kpjOfNik = new Set(
    rows.flatMap(({ nik, kpj }) => (nik !== null && kpj !== null ? kpj : [])),
  );
  for (const row of rows) {
    if (row.nik !== null) continue;
    if (row.kpj === null) answer.set(row, 'unreadable');
    // The same KPJ beside a NIK is the same person, whether we know them or not.
    else if (kpjOfNik.has(row.kpj)) answer.set(row, 'repeated');
    else judge(row, byKpj.get(row.kpj), 'kpj', `kpj ${row.kpj}`);
  }
  return inOrder(rows, answer);
}

function inOrder(
  rows: readonly BpjsRow[],
  answer: ReadonlyMap<BpjsRow, Match | UnmatchedReason | 'theirs'>,
): Matching {
  const matched: Match[] = [];
  const onlyTheirs: BpjsRow[] = [];
  const unmatched: { row: BpjsRow; why: UnmatchedReason }[] = [];
  for (const row of rows) {
    const said = answer.get(row) ?? 'unreadable';
    if (said === 'theirs') onlyTheirs.push(row);
    else if (typeof said === 'string') unmatched.push({ row, why: said });
    else matched.push(said);
  }
  return { matched, onlyTheirs, unmatched };
}

/** A KPJ that two members bear names neither. */
function uniqueByKpj(members: readonly OurMember[]): ReadonlyMap<string, OurMember> {
  const found = new Map<string, OurMember>();
  const twice = new Set<string>();
  for (const member of members) {
    if (member.kpj === null) continue;
    if (found.has(member.kpj)) twice.add(member.kpj);
    found.set(member.kpj, member);
  }
  for (const kpj of twice) found.delete(kpj);
  return found;
}

/** A side that says nothing differs in nothing; slips of the pen in a name are no other name. */
function differencesOf({ member, row }: Match): DifferentField[] {
  const fields: DifferentField[] = [];
  const hold = (
    field: DifferentField['field'],
    ours: string | number | null,
    theirs: string | number | null,
    isSame: boolean,
  ) => {
    if (ours !== null && theirs !== null && !isSame) fields.push({ field, ours, theirs });
  };
  const wage = member.base === null ? null : roundToRupiah(member.base);
  hold('name', member.name, row.name, isSameName(member.name, row.name));
  hold('birthDate', member.birthDate, row.birthDate, member.birthDate === row.birthDate);
  hold('sex', member.sex, row.sex, member.sex === row.sex);
  hold('kpj', member.kpj, row.kpj, member.kpj === row.kpj);
  hold('wage', wage, row.wage, wage === row.wage);
  const { due } = member;
  hold('due', due, row.due, due !== null && row.due !== null && isSameDue(due, row.due));
  return fields;
}

function isSameName(ours: string, theirs: string | null): boolean {
  if (theirs === null || ours === theirs) return true;
  return areNearlySame(toNameForm(ours), toNameForm(theirs));
}
