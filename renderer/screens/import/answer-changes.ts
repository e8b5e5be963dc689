import type {
  CellAnswer,
  ColumnAnswer,
  DecisionAnswer,
  GoneAnswer,
  ImportAnswers,
  SheetAnswer,
  WordAnswer,
} from '../../../shared/domain/answers.ts';

/** What one action of the person changes of everything said so far. */
export type AnswerChange = (answers: ImportAnswers) => ImportAnswers;

/** The new ones take the place of those about the same thing. */
function replacing<Answer>(
  before: readonly Answer[],
  given: readonly Answer[],
  keyOf: (answer: Answer) => string,
): readonly Answer[] {
  const keys = new Set(given.map(keyOf));
  return [...before.filter((answer) => !keys.has(keyOf(answer))), ...given];
}

const cellKey = ({ sheet, row, field }: Omit<CellAnswer, 'text'>) => `${sheet}\n${row}\n${field}`;
const columnKey = ({ sheet, column }: ColumnAnswer) => `${sheet}\n${column}`;
const wordKey = ({ kind, word }: Omit<WordAnswer, 'means'>) => `${kind}\n${word}`;
const decisionKey = ({ sheet, row, code }: DecisionAnswer) => `${sheet}\n${row}\n${code}`;

export function withCells(cells: readonly CellAnswer[]): AnswerChange {
  return (answers) => ({ ...answers, cells: replacing(answers.cells, cells, cellKey) });
}

/** The value of the file counts again. */
export function withoutCell(cell: Omit<CellAnswer, 'text'>): AnswerChange {
  return (answers) => ({
    ...answers,
    cells: answers.cells.filter((each) => cellKey(each) !== cellKey(cell)),
  });
}

/** A meaning stands over one column of a sheet: the column that had it by an answer gives it up. */
export function withColumn(column: ColumnAnswer): AnswerChange {
  return (answers) => {
    const others = answers.columns.filter(
      ({ sheet, meaning }) =>
        sheet !== column.sheet || meaning === null || meaning !== column.meaning,
    );
    return { ...answers, columns: replacing(others, [column], columnKey) };
  };
}

export function withWords(words: readonly WordAnswer[]): AnswerChange {
  return (answers) => ({ ...answers, words: replacing(answers.words, words, wordKey) });
}

/** The word is open again. */
export function withoutWord(word: Omit<WordAnswer, 'means'>): AnswerChange {
  return (answers) => ({
    ...answers,
    words: answers.words.filter((each) => wordKey(each) !== wordKey(word)),
  });
}

export function withDecisions(decisions: readonly DecisionAnswer[]): AnswerChange {
  return (answers) => ({
    ...answers,
    decisions: replacing(answers.decisions, decisions, decisionKey),
  });
}

export function withGone(gone: readonly GoneAnswer[]): AnswerChange {
  return (answers) => ({
    ...answers,
    gone: replacing(answers.gone, gone, ({ personId }) => String(personId)),
  });
}

export function withCompleteness(isComplete: boolean): AnswerChange {
  return (answers) => ({ ...answers, isComplete });
}

/** What was said about sheets that are no longer imported stays, should they come back. */
export function withSheets(sheets: readonly SheetAnswer[]): AnswerChange {
  return (answers) => ({ ...answers, sheets });
}

/** Some of the sheets that are imported together are read otherwise; the others stay as they are. */
export function withSheetParts(
  imported: readonly string[],
  parts: Readonly<Record<string, Partial<Omit<SheetAnswer, 'name'>>>>,
): AnswerChange {
  return (answers) => ({
    ...answers,
    sheets: sheetAnswers(answers.sheets, imported).map((sheet) => ({
      ...sheet,
      ...parts[sheet.name],
    })),
  });
}

/** Until somebody chooses sheets, those of the plan are the chosen ones. */
function sheetAnswers(said: readonly SheetAnswer[], imported: readonly string[]) {
  return said.length > 0 ? said : imported.map(asFound);
}

export function asFound(name: string): SheetAnswer {
  return { name, headerRow: null, department: null };
}
