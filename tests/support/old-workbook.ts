import { CFB, utils, write, type CellObject, type WorkBook } from '@e965/xlsx';

export interface OldSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | boolean | CellObject | null)[])[];
  /** 1 hidden, 2 hidden so that Excel does not even offer it. */
  readonly hidden?: 0 | 1 | 2;
  readonly merges?: readonly string[];
}

export interface OldWorkbookOptions {
  /** `biff5` is that of Excel 5 and 95, which knew no Unicode. */
  readonly type?: 'biff8' | 'biff5';
  readonly date1904?: boolean;
  /** Whether texts stand in a list of their own, as Excel 97 and later save them. */
  readonly shared?: boolean;
}

/** A real .xls, written by another program than the one that reads it. */
export function oldWorkbook(sheets: readonly OldSheet[], options: OldWorkbookOptions = {}): Buffer {
  const book: WorkBook = utils.book_new();
  for (const { name, rows, merges = [] } of sheets) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    if (merges.length > 0) sheet['!merges'] = merges.map((range) => utils.decode_range(range));
    utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = {
    WBProps: { date1904: options.date1904 ?? false },
    Sheets: sheets.map(({ name, hidden = 0 }) => ({ name, Hidden: hidden })),
  };
  return Buffer.from(
    write(book, {
      type: 'buffer',
      bookType: options.type ?? 'biff8',
      bookSST: options.shared ?? false,
    }),
  );
}

/** An old Office file with these streams in its outermost folder. */
export function oleFile(streams: Readonly<Record<string, Buffer>>): Buffer {
  const file = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(file, name, content);
  return Buffer.from(CFB.write(file, { type: 'buffer' }) as Uint8Array);
}

/** One record of an old workbook: its kind, its length, its content. */
export function record(type: number, content: Buffer | readonly number[] = []): Buffer {
  const body = Buffer.from(content);
  const head = Buffer.alloc(4);
  head.writeUInt16LE(type, 0);
  head.writeUInt16LE(body.length, 2);
  return Buffer.concat([head, body]);
}

/** What stands around the cells of a sheet that is alone in its file, as small programs write it. */
export function loneSheet(cells: readonly Buffer[], version = 0x0600): Buffer {
  const begin = record(0x0809, [version & 255, version >> 8, 0x10, 0, 0, 0, 0, 0]);
  return Buffer.concat([begin, ...cells, record(0x000a)]);
}
