import type { ColumnSeen } from '../candidate.ts';
import type { PeopleTable } from './find-tables.ts';
import { joinHeader } from './header-memory.ts';
import { columnLetter, type RawRow } from '../sheet.ts';
import { cellText, givenText, isFilled } from '../values/written.ts';

const SAMPLES = 3;
const LONGEST_SAMPLE = 80;
/** The first people are enough to show what a column holds, and whether it holds anything. */
const PEOPLE_LOOKED_AT = 300;
/** A sheet may reach to column XFD; nobody reads a list of sixteen thousand columns. */
const MOST_COLUMNS = 256;

/** Every column with words over it or something in it, used or not. */
export function seeColumns({ sheet, header, columns, kinds }: PeopleTable): ColumnSeen[] {
  const people = firstPeople(sheet.rows, kinds);
  const width = Math.max(header.stacks.length, ...people.map(({ cells }) => cells.length));
  const seen: ColumnSeen[] = [];
  for (let column = 0; column < width && seen.length < MOST_COLUMNS; column += 1) {
    const texts = header.stacks[column]?.texts ?? [];
    const samples = samplesOf(people, column);
    if (texts.length === 0 && samples.length === 0) continue;
    const { meaning = null, by = null } = columns.decided.get(column) ?? {};
    seen.push({ column: columnLetter(column), header: joinHeader(texts), samples, meaning, by });
  }
  return seen;
}

/** Of a table without anybody, its first rows: they show what the columns would hold. */
function firstPeople(rows: readonly RawRow[], kinds: PeopleTable['kinds']): readonly RawRow[] {
  const people: RawRow[] = [];
  for (const [at, row] of rows.entries()) {
    if (kinds[at]?.kind === 'person') people.push(row);
    if (people.length >= PEOPLE_LOOKED_AT) break;
  }
  return people.length > 0 ? people : rows.filter((_, at) => !isHead(kinds[at])).slice(0, SAMPLES);
}

function isHead(kind: PeopleTable['kinds'][number] | undefined): boolean {
  return kind?.kind === 'skipped' && (kind.why === 'title' || kind.why === 'header');
}

function samplesOf(people: readonly RawRow[], column: number): readonly string[] {
  const samples: string[] = [];
  for (const { cells } of people) {
    const cell = cells[column];
    if (!isFilled(cell)) continue;
    samples.push((cellText(cell) ?? givenText(cell) ?? '').slice(0, LONGEST_SAMPLE));
    if (samples.length === SAMPLES) break;
  }
  return samples;
}
