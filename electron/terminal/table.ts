/** Columns side by side for people who read a terminal; numbers stand to the right. */
export function toTable(
  header: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  const cells = rows.map((row) => row.map((cell) => String(cell ?? '–')));
  const widths = header.map((title, column) =>
    Math.max(title.length, ...cells.map((row) => (row[column] ?? '').length)),
  );
  const isNumber = header.map((_title, column) =>
    rows.some((row) => typeof row[column] === 'number'),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return isNumber[column] ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return [line(header), ...cells.map(line)].join('\n');
}

/** `Nama   : Wa Contoh`, one fact a line, the colons under one another. */
export function toFacts(facts: readonly (readonly [string, string | number | null])[]): string {
  const width = Math.max(...facts.map(([label]) => label.length));
  return facts
    .map(([label, value]) => `${label.padEnd(width)} : ${value ?? 'belum diisi'}`)
    .join('\n');
}
