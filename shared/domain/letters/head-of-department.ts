/** Departments whose head is not called `Kepala`, by how their names begin. */
const HEADS: readonly (readonly [begins: RegExp, head: string])[] = [
  [/^kecamatan\s+/iu, 'Camat '],
  [/^kelurahan\s+/iu, 'Lurah '],
  [/^sekretariat\b/iu, 'Sekretaris'],
  [/^inspektorat\b/iu, 'Inspektur'],
  [/^(?=rsud\b|rumah sakit\b)/iu, 'Direktur '],
  // A list of departments may hold the posts themselves.
  [/^(?=(?:kepala|camat|lurah|direktur|sekretaris|inspektur)\b)/iu, ''],
];

/** To whom a letter to a department goes: `Camat Wolio`, `Direktur RSUD …`, `Kepala Dinas …`. */
export function headOfDepartment(department: string): string {
  if (department === '') return '';
  for (const [begins, head] of HEADS)
    if (begins.test(department)) return department.replace(begins, head);
  return `Kepala ${department}`;
}
