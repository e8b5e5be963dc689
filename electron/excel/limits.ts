/**
 * How much of a workbook is read at most. A real roster stays far below every one of these; a file
 * that passes one is refused whole, for half a roster is worse than none.
 */
export interface ReadLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** The same of an old .xls, which is not packed: 65,536 rows of a roster take about 15 MB. */
  readonly xlsBytes: number;
  readonly entries: number;
  /** Bytes of one part after inflating, counted while it inflates and not believed from the header. */
  readonly partBytes: number;
  /** Bytes of all parts that are read. */
  readonly totalBytes: number;
  /** Bytes of one tag or of the text between two tags. */
  readonly tagBytes: number;
  /** Bytes of one row of a text with separators. */
  readonly textRowBytes: number;
  readonly xmlDepth: number;
  /** Rows that hold a value, in all sheets together. */
  readonly rows: number;
  /** Cells that hold a value, in all sheets together. */
  readonly cells: number;
  /** Cells and the gaps before them: a row with one value in column XFD takes 16,384 places. */
  readonly places: number;
  /** Different texts that cells may share. */
  readonly sharedTexts: number;
  readonly merges: number;
  /** Entries of the small lists: relationships, cell styles, number formats. Excel has 65,490 styles. */
  readonly listEntries: number;
  readonly sheets: number;
  /** Characters of one cell; Excel itself keeps no more than 32,767. */
  readonly cellCharacters: number;
  /** Characters of all cells: one long shared text can stand in a million cells of a small file. */
  readonly totalCharacters: number;
  readonly milliseconds: number;
}

export const READ_LIMITS: ReadLimits = {
  fileBytes: 40 * 1024 * 1024,
  xlsBytes: 20 * 1024 * 1024,
  entries: 5_000,
  partBytes: 200 * 1024 * 1024,
  totalBytes: 300 * 1024 * 1024,
  tagBytes: 8 * 1024 * 1024,
  textRowBytes: 1024 * 1024,
  xmlDepth: 64,
  rows: 120_000,
  cells: 2_400_000,
  places: 8_000_000,
  sharedTexts: 3_000_000,
  merges: 500_000,
  listEntries: 100_000,
  sheets: 1_000,
  cellCharacters: 32_767,
  totalCharacters: 100_000_000,
  milliseconds: 15_000,
};

/** Excel's own edges; nothing beyond them is a cell. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_383;
