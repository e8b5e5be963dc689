import { maskNik } from '../person.ts';
import { nameKey } from '../values/name.ts';
import type { PlaceMatch } from '../../requests/places.ts';

/** A row of a file of which only the NIK and perhaps the name matter. */
export interface RowWithNik {
  readonly row: number;
  readonly nik: string | null;
  readonly name: string | null;
}

export interface ActiveMember {
  readonly membershipId: number;
  readonly name: string;
  readonly nik: string;
}

/** Who of the active members stands in a file, by the NIK alone: each once, however often they stand there. */
export function matchRows(
  rows: readonly RowWithNik[],
  members: readonly ActiveMember[],
): PlaceMatch {
  const byNik = new Map(members.map((member) => [member.nik, member]));
  const people = new Map<number, PlaceMatch['people'][number]>();
  const unknown: PlaceMatch['unknown'][number][] = [];
  for (const { row, nik, name } of rows) {
    const member = nik === null ? undefined : byNik.get(nik);
    if (!member) {
      unknown.push({ row, name: name ?? '', nikMasked: nik === null ? '' : maskNik(nik) });
      continue;
    }
    const { membershipId } = member;
    const isOther = name !== null && nameKey(name) !== nameKey(member.name);
    const nameInFile = people.get(membershipId)?.nameInFile ?? (isOther ? name : null);
    const nikMasked = maskNik(member.nik);
    people.set(membershipId, { membershipId, name: member.name, nikMasked, nameInFile });
  }
  return {
    membershipIds: [...people.keys()],
    people: [...people.values()],
    unknown,
    rows: rows.length,
  };
}
