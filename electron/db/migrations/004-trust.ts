/**
 * What trust needs: accounts, an audit log that can only grow, copies that prove themselves, and
 * people who are forgotten when their time has come.
 */
export const TRUST = `
-- Who may do what. A head of one department sees that department alone.
CREATE TABLE account (
  id INTEGER PRIMARY KEY,
  username TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(username) > 0),
  name TEXT NOT NULL CHECK (length(name) > 0),
  role TEXT NOT NULL CHECK (role IN ('petugas', 'administrator', 'kepala', 'pemeriksa')),
  department_id INTEGER REFERENCES department (id),
  -- Algorithm, cost, salt and hash in one text: the cost may grow, password by password.
  password_hash TEXT NOT NULL,
  -- Given by an administrator: to be replaced at the first login.
  is_temporary INTEGER NOT NULL DEFAULT 0 CHECK (is_temporary IN (0, 1)),
  is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
  created_at TEXT NOT NULL,
  CHECK (department_id IS NULL OR role = 'kepala')
) STRICT;

-- Wrong tries at passwords and codes, by what was typed as a name: names that nobody has are counted
-- like the others.
CREATE TABLE wrong_try (
  -- SHA-256 of that, for people type passwords there too.
  who TEXT PRIMARY KEY CHECK (length(who) = 64),
  tries INTEGER NOT NULL,
  last_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Printed once, to get in when the only administrator has forgotten the password.
CREATE TABLE recovery_code (
  id INTEGER PRIMARY KEY,
  -- As passwords are stored.
  code_hash TEXT NOT NULL,
  created_at TEXT NOT NULL,
  -- Used, or replaced by a newer one.
  ended_at TEXT
) STRICT;

ALTER TABLE office ADD COLUMN lock_minutes INTEGER NOT NULL DEFAULT 10
  CHECK (lock_minutes BETWEEN 1 AND 120);

-- ── The audit log ────────────────────────────────────────────────────────────────────────────────

-- The journal stays as it was written: rows are never removed and never altered, but for whose
-- journal they are shown in (merges), and for what is forgotten when a person is.
CREATE TABLE change_4 (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  -- In whose journal it stands now; NULL: only the audit log tells of it, for the person is gone, or
  -- the merge was undone, or it says what a merge moved.
  person_id INTEGER REFERENCES person (id) ON DELETE SET NULL,
  -- Of whom it was written.
  about_id INTEGER NOT NULL,
  agreement_id INTEGER REFERENCES agreement (id),
  source TEXT NOT NULL CHECK (source IN ('import', 'hand', 'terminal', 'sample', 'undo', 'merge', 'forget')),
  import_id TEXT,
  -- Null = the only sheet of the import.
  sheet TEXT,
  sheet_row INTEGER,
  -- What came to be: a person with their place, or a place for a known person.
  made TEXT CHECK (made IN ('person', 'membership')),
  -- What ceased to be: a person with all their places, or one place. With \`made\` the journal alone
  -- tells what the roster was like on any day.
  ended TEXT CHECK (ended IN ('person', 'membership')),
  before TEXT,
  after TEXT NOT NULL,
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  -- Makes the fingerprint of a row useless for guessing what stood in it.
  salt BLOB DEFAULT (randomblob(16)),
  -- The fingerprint of what stood in a row that was forgotten; until then it is computed.
  seal BLOB CHECK (length(seal) = 32),
  CHECK ((salt IS NULL) = (seal IS NOT NULL))
) STRICT;
INSERT INTO change_4 (id, person_id, about_id, agreement_id, source, import_id, sheet, sheet_row, made,
    ended, before, after, actor, at)
  SELECT id, person_id, person_id, agreement_id, source, import_id, sheet, sheet_row, made,
    -- In these words, and in no others, undoing told of a place that it took away.
    CASE WHEN source = 'undo' AND after = '{"department":null,"job":null,"wage":null,"kpj":null}'
      THEN 'membership' END,
    before, after, actor, at
  FROM change;
-- What merges moved was written of whoever it was taken from first; and merges end and bring.
UPDATE change_4 SET about_id = origin.person FROM (
  SELECT min(merge.id), moved.value AS change_id, merge.snapshot ->> '$.person.id' AS person
  FROM merge, json_each(merge.snapshot, '$.journal') AS moved
  WHERE merge.undone_at IS NULL GROUP BY moved.value
) AS origin WHERE change_4.id = origin.change_id;
INSERT INTO change_4 (about_id, source, ended, after, actor, at)
  SELECT snapshot ->> '$.person.id', 'merge', 'person', '{}', actor, at
  FROM merge WHERE undone_at IS NULL AND snapshot ->> '$.person.id' IS NOT NULL ORDER BY id;
INSERT INTO change_4 (about_id, agreement_id, source, made, before, after, actor, at)
  SELECT membership.person_id, membership.agreement_id, 'merge', 'membership', '{}',
    json_object('department', department.name, 'job', job, 'wage', wage, 'kpj', kpj, 'status', status,
      'leaveReason', leave_reason, 'leftOn', left_on),
    merge.actor, merge.at
  FROM merge, json_each(merge.snapshot, '$.plan.moved') AS moved
  JOIN membership ON membership.id = moved.value
  LEFT JOIN department ON department.id = membership.department_id
  WHERE merge.undone_at IS NULL ORDER BY merge.id;
DROP TABLE change;
ALTER TABLE change_4 RENAME TO change;
CREATE INDEX change_by_person ON change (person_id);
CREATE INDEX change_by_about ON change (about_id);
CREATE TRIGGER change_is_kept BEFORE DELETE ON change BEGIN
  SELECT RAISE(ABORT, 'the journal only grows');
END;
CREATE TRIGGER change_stays BEFORE UPDATE OF id, about_id, agreement_id, source, import_id, sheet,
  sheet_row, made, ended, actor, at ON change BEGIN
  SELECT RAISE(ABORT, 'the journal only grows');
END;
CREATE TRIGGER change_is_only_forgotten BEFORE UPDATE OF before, after, salt, seal ON change
WHEN OLD.seal IS NOT NULL OR NEW.seal IS NULL OR NEW.salt IS NOT NULL
  OR NEW.before IS NOT NULL OR NEW.after <> '{}'
BEGIN
  SELECT RAISE(ABORT, 'the journal only grows');
END;

-- Who did what. Each entry carries the fingerprint of the one before it and of the rows of the
-- journal that were written with it: one that was altered, removed or put between is found.
CREATE TABLE audit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  -- Through the window, the terminal, or the program by itself.
  via TEXT NOT NULL CHECK (via IN ('window', 'terminal', 'program')),
  kind TEXT NOT NULL,
  -- Whom it is about; no reference, for an entry outlives the person.
  person_id INTEGER,
  details TEXT NOT NULL CHECK (json_valid(details)),
  -- All rows of the journal up to this one are covered by this entry and those before it.
  last_change INTEGER NOT NULL,
  -- Of those that were written with this one; NULL where there are none.
  changes_sha256 TEXT CHECK (length(changes_sha256) = 64),
  -- Over the sha256 of the entry before and all columns of this one.
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT;
CREATE INDEX audit_by_person ON audit (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX audit_by_at ON audit (at);
CREATE INDEX audit_by_last_change ON audit (last_change, id);
CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit BEGIN
  SELECT RAISE(ABORT, 'the audit log only grows');
END;
-- INSERT OR REPLACE deletes without asking the trigger above.
CREATE TRIGGER audit_is_added BEFORE INSERT ON audit
WHEN EXISTS (SELECT 1 FROM audit WHERE id = NEW.id) BEGIN
  SELECT RAISE(ABORT, 'the audit log only grows');
END;
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit BEGIN
  SELECT RAISE(ABORT, 'the audit log only grows');
END;

-- ── Copies ───────────────────────────────────────────────────────────────────────────────────────

-- Empty in the data themselves. In a copy: what it was a copy of, so that it proves itself.
CREATE TABLE copy_manifest (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  manifest TEXT NOT NULL CHECK (json_valid(manifest))
) STRICT;

-- Where copies also go (a USB stick, a folder of the network), and with which key.
CREATE TABLE second_place (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  folder TEXT NOT NULL,
  -- Of the passphrase: it opens the copies elsewhere; whoever reads it here reads the data anyway.
  cost TEXT NOT NULL CHECK (json_valid(cost)),
  salt BLOB NOT NULL,
  key BLOB NOT NULL CHECK (length(key) = 32),
  copied_at TEXT,
  -- A failure's code, where the last try failed.
  problem TEXT
) STRICT;

-- A restore takes the register back, but not the numbers that were printed since.
CREATE TABLE letter_gap_4 (
  book TEXT NOT NULL,
  year INTEGER NOT NULL,
  from_seq INTEGER NOT NULL CHECK (from_seq > 0),
  to_seq INTEGER NOT NULL CHECK (to_seq >= from_seq),
  why TEXT NOT NULL CHECK (why IN ('paper', 'sample', 'unrecorded', 'restored')),
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (book, year, from_seq)
) STRICT, WITHOUT ROWID;
INSERT INTO letter_gap_4 SELECT * FROM letter_gap;
DROP TABLE letter_gap;
ALTER TABLE letter_gap_4 RENAME TO letter_gap;

-- ── Forgetting ───────────────────────────────────────────────────────────────────────────────────

-- What tells who somebody was is gone; that somebody was a member stays.
ALTER TABLE person ADD COLUMN forgotten_at TEXT;
-- A file names many people: its bytes, its plan and the list of its NIKs went with the first of them.
ALTER TABLE import ADD COLUMN forgotten_at TEXT;
INSERT INTO setting (key, valid_from, value, source)
  SELECT 'retention', '2025-01-01', '{"years":10}',
    'Jangka simpan menurut JRA perlu dipastikan kepada kearsipan kota; 10 tahun lazim untuk berkas keuangan (UU 43/2009)'
  FROM office;
`;
