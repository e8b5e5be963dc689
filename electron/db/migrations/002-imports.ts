/**
 * What an import needs to be answered, undone weeks later and given back to its department: the
 * file itself, what people have said about it, and what of that is remembered.
 */
export const IMPORTS = `
-- The bytes as they came. One file may be imported more than once.
CREATE TABLE import_file (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  bytes BLOB NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

ALTER TABLE import ADD COLUMN undone_at TEXT;

-- The departments whose people a saved file named, and how many of each: it is compared with the
-- next file of theirs.
CREATE TABLE import_department (
  import_id TEXT NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  department_id INTEGER NOT NULL REFERENCES department (id) ON DELETE CASCADE,
  people INTEGER NOT NULL,
  PRIMARY KEY (import_id, department_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_department_by_department ON import_department (department_id);

-- The NIKs that a saved file named, with spaces between, so that no old plan need be opened again.
CREATE TABLE import_people (
  import_id TEXT PRIMARY KEY REFERENCES import (id) ON DELETE CASCADE,
  niks TEXT NOT NULL
) STRICT;

-- Plans that nobody saved are only previews, in a shape that is no longer read.
DELETE FROM import WHERE status = 'planned';
INSERT INTO import_department (import_id, department_id, people)
  SELECT import_plan.import_id, department.id, count(*)
  FROM import_plan
    JOIN json_each(import_plan.plan, '$.rows') AS row
    JOIN department ON department.name = json_extract(row.value, '$.person.department')
  GROUP BY import_plan.import_id, department.id;
INSERT INTO import_people (import_id, niks)
  SELECT import_plan.import_id, coalesce(group_concat(json_extract(row.value, '$.person.nik'), ' '), '')
  FROM import_plan LEFT JOIN json_each(import_plan.plan, '$.rows') AS row
  GROUP BY import_plan.import_id;
ALTER TABLE import_plan ADD COLUMN format INTEGER NOT NULL DEFAULT 1;
ALTER TABLE import_plan ADD COLUMN answers TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(answers));
-- Every sheet of the file, those that were not imported too.
ALTER TABLE import_plan ADD COLUMN sheets TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(sheets));
-- The rows of a plan, some hundred together: whole, those of a large roster fill the memory.
CREATE TABLE import_plan_part (
  import_id TEXT NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  part INTEGER NOT NULL,
  rows TEXT NOT NULL,
  PRIMARY KEY (import_id, part)
) STRICT;

-- The journal also tells of undoing and merging, of what came to be, and from which sheet.
CREATE TABLE change_2 (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  agreement_id INTEGER REFERENCES agreement (id),
  source TEXT NOT NULL CHECK (source IN ('import', 'hand', 'terminal', 'sample', 'undo', 'merge')),
  import_id TEXT REFERENCES import (id),
  -- Null = the only sheet of the import.
  sheet TEXT,
  sheet_row INTEGER,
  -- What came to be: a person with their place, or a place for a known person.
  made TEXT CHECK (made IN ('person', 'membership')),
  before TEXT,
  after TEXT NOT NULL,
  actor TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
INSERT INTO change_2 (id, person_id, agreement_id, source, import_id, sheet_row, made, before, after, actor, at)
  SELECT id, person_id, agreement_id, source, import_id, sheet_row,
    CASE
      WHEN before IS NULL THEN 'person'
      WHEN json_type(after, '$.department') IS NOT NULL
        AND json_type(before, '$.department') IS NULL THEN 'membership'
    END,
    before, after, actor, at
  FROM change;
DROP TABLE change;
ALTER TABLE change_2 RENAME TO change;
CREATE INDEX change_by_person ON change (person_id);

-- ── What people have said, kept for later files, with who and when ──────────────────────────────

ALTER TABLE department_alias ADD COLUMN actor TEXT;
ALTER TABLE department_alias ADD COLUMN at TEXT;
ALTER TABLE kelurahan_alias ADD COLUMN actor TEXT;
ALTER TABLE kelurahan_alias ADD COLUMN at TEXT;

-- Occupations, relations and places outside the city. A term that means itself is an entry of the
-- list; another one is a word for that entry.
CREATE TABLE term (
  kind TEXT NOT NULL CHECK (kind IN ('job', 'relation', 'kelurahan')),
  term TEXT NOT NULL COLLATE NOCASE,
  means TEXT NOT NULL,
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (kind, term)
) STRICT, WITHOUT ROWID;

-- Words of files that name no department, kelurahan, occupation or relation at all.
CREATE TABLE meaningless_word (
  kind TEXT NOT NULL CHECK (kind IN ('department', 'kelurahan', 'job', 'relation')),
  word TEXT NOT NULL COLLATE NOCASE,
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (kind, word)
) STRICT, WITHOUT ROWID;

-- The columns of a department's files as somebody gave them; department 0 = files of several.
CREATE TABLE column_memory (
  department_id INTEGER NOT NULL,
  header TEXT NOT NULL,
  -- Null = not used.
  meaning TEXT,
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (department_id, header)
) STRICT, WITHOUT ROWID;

-- The last decision about a held row of a person; it holds as long as its mark stays the same.
CREATE TABLE decision (
  agreement_id INTEGER NOT NULL REFERENCES agreement (id),
  nik TEXT NOT NULL,
  code TEXT NOT NULL,
  choice TEXT NOT NULL CHECK (choice IN ('skip', 'take', 'same-person', 'move', 'leave')),
  note TEXT NOT NULL,
  effective_on TEXT,
  leave_reason TEXT,
  mark TEXT NOT NULL,
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (agreement_id, nik, code)
) STRICT, WITHOUT ROWID;

-- Pairs of NIKs that look like one person and are two.
CREATE TABLE different_people (
  mark TEXT PRIMARY KEY,
  note TEXT NOT NULL,
  actor TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Rows of the office's own forms: the same row is the same person, whatever was corrected in it.
CREATE TABLE row_key (
  key TEXT PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
-- Removing a person looks for their keys: thousands of times where an import is undone.
CREATE INDEX row_key_by_person ON row_key (person_id);

-- Plans and answers name people by their ids: an id is never given to somebody else.
ALTER TABLE roster_revision ADD COLUMN last_person_id INTEGER NOT NULL DEFAULT 0;
CREATE TRIGGER person_after_delete AFTER DELETE ON person BEGIN
  UPDATE roster_revision SET last_person_id = OLD.id WHERE last_person_id < OLD.id;
END;

-- Two records that were made one. The snapshot holds everything of the one that went.
CREATE TABLE merge (
  id INTEGER PRIMARY KEY,
  kept_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  snapshot TEXT NOT NULL CHECK (json_valid(snapshot)),
  note TEXT NOT NULL,
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  undone_at TEXT
) STRICT;
`;
