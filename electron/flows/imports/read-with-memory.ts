import { basename } from 'node:path';
import type { Agreement } from '../../../shared/domain/agreement.ts';
import type { ColumnMemory, ImportAnswers } from '../../../shared/domain/answers.ts';
import { headerKeys } from '../../../shared/domain/reading/header-memory.ts';
import type { PlaceLists } from '../../../shared/domain/lists/known-places.ts';
import { listColumnMemory, SEVERAL_DEPARTMENTS } from '../../db/imports/column-memory.ts';
import type { Context, Job, RosterRead, RosterSource } from '../context.ts';
import { countDepartment, findSender, type NamedDepartments, type Sender } from './sender.ts';

/** Whose file it is decides how it is read, and only reading tells whose it is: so often at most. */
const READINGS = 3;

/** A file, for whom it is, and what people have said about it so far. */
export interface FileToRead {
  readonly source: RosterSource;
  readonly agreement: Agreement;
  /** Chosen by the person who imports; for rows that name none. */
  readonly departmentId: number | null;
  readonly answers: ImportAnswers;
}

interface ReadFile {
  readonly read: RosterRead;
  readonly sender: Sender;
}

/**
 * Reads a file with what people have said of the columns of this sender's files before. Where
 * nothing was said that this file would be read otherwise by, it is read once. Failures: those of
 * files and workbooks, cancelled.
 */
export async function readWithMemory(
  context: Context,
  file: FileToRead,
  places: PlaceLists,
  job: Job,
): Promise<ReadFile> {
  const { db } = context.data;
  const { departmentId, answers, agreement } = file;
  const request = { answers, places, agreement: toRosterOf(agreement) };
  let memory = departmentId === null ? [] : await listColumnMemory(db, departmentId);
  let read = await context.tools.readRoster({ source: file.source, memory, ...request }, job);
  for (let readings = 1; ; readings += 1) {
    const sender = await findSender(db, departmentsIn(read), departmentId);
    const said = await listColumnMemory(db, sender.id ?? SEVERAL_DEPARTMENTS);
    const news = said.filter((each) => !isIn(memory, each));
    if (readings === READINGS || !concerns(news, read)) return { read, sender };
    memory = [
      ...memory.filter(({ header }) => !news.some((each) => each.header === header)),
      ...news,
    ];
    read = await context.tools.readRoster({ source: kept(file, read), memory, ...request }, job);
  }
}

function isIn(memory: readonly ColumnMemory[], { header, meaning }: ColumnMemory): boolean {
  return memory.some((each) => each.header === header && each.meaning === meaning);
}

function toRosterOf({ pks, coverageFrom }: Agreement) {
  return { pks, coverageFrom };
}

function departmentsIn({ readings }: RosterRead): NamedDepartments {
  const named = new Map<string | null, number>();
  for (const { candidates } of readings)
    for (const { values } of candidates) countDepartment(named, values.department);
  return named;
}

/** Whether a column of the file bears one of these headers and is read otherwise. */
function concerns(memory: readonly ColumnMemory[], { readings }: RosterRead): boolean {
  const meanings = new Map(memory.map(({ header, meaning }) => [header, meaning]));
  if (meanings.size === 0) return false;
  return readings.some(({ seen }) => {
    const keys = headerKeys(seen);
    return seen.some(({ meaning, by }, at) => {
      const said = meanings.get(keys[at] as string);
      return said !== undefined && said !== meaning && by !== 'person';
    });
  });
}

/** The bytes as they were read: the file on the disk may be another one by now. */
function kept({ source }: FileToRead, { fileSha256, bytes }: RosterRead): RosterSource {
  if (source.kind === 'kept') return source;
  return { kind: 'kept', fileName: basename(source.path), sha256: fileSha256, bytes };
}
