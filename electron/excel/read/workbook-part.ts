import type { RawSheet } from '../../../shared/domain/sheet.ts';
import { Failure } from '../../../shared/failure.ts';
import { readAttributes } from '../xml-attributes.ts';
import type { Element, XmlReader } from '../xml-scanner.ts';

export interface SheetEntry {
  readonly name: string;
  readonly visibility: RawSheet['visibility'];
  readonly relationshipId: string;
}

const names = ['workbook', 'workbookPr', 'sheets', 'sheet'] as const;
const [WORKBOOK, WORKBOOK_PR, SHEETS, SHEET] = [0, 1, 2, 3];

/** `<sheet name="Data" sheetId="1" state="hidden" r:id="rId1"/>`, in the order of the tabs. */
export class WorkbookPartReader implements XmlReader {
  readonly names = names;
  /** Word and PowerPoint files are built the same way. */
  readonly otherRoot = 'workbook-not-a-workbook';
  readonly sheets: SheetEntry[] = [];
  date1904 = false;
  readonly #maxSheets: number;

  constructor(maxSheets: number) {
    this.#maxSheets = maxSheets;
  }

  open(element: Element, parent: Element, bytes: Buffer, from: number, to: number): void {
    if (element === WORKBOOK_PR && parent === WORKBOOK) {
      const flag = readAttributes(bytes, from, to).get('date1904');
      this.date1904 = flag === '1' || flag === 'true' || flag === 'on';
    } else if (element === SHEET && parent === SHEETS) {
      if (this.sheets.length >= this.#maxSheets) throw new Failure('workbook-too-large');
      const given = readAttributes(bytes, from, to);
      this.sheets.push({
        name: given.get('name') ?? '',
        visibility: visibilityOf(given.get('state')),
        relationshipId: given.get('id') ?? '',
      });
    }
  }

  text(): void {}
  close(): void {}
}

function visibilityOf(state: string | undefined): RawSheet['visibility'] {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}
