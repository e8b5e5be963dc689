/**
 * What documents need that an office signs: the wording of its own, letters kept as a form and
 * values, prints that can be gone on with, numbers that were reserved, inserted or made void, the
 * key and the codes that prove a letter without internet, and the record of signatures used.
 */
export const DOCUMENTS = `
ALTER TABLE office ADD COLUMN website TEXT NOT NULL DEFAULT '';
ALTER TABLE office ADD COLUMN cover_number_pattern TEXT NOT NULL DEFAULT '';
ALTER TABLE office ADD COLUMN classification TEXT NOT NULL DEFAULT '500.15';
ALTER TABLE office ADD COLUMN unit TEXT NOT NULL DEFAULT 'DISNAKER';
ALTER TABLE office ADD COLUMN inactive_letters TEXT NOT NULL DEFAULT 'refuse'
  CHECK (inactive_letters IN ('refuse', 'history'));
ALTER TABLE office ADD COLUMN proof_on_letters INTEGER NOT NULL DEFAULT 1
  CHECK (proof_on_letters IN (0, 1));

-- The office's own words, version by version; the newest holds. NULL: the text that the program ships.
CREATE TABLE wording (
  kind TEXT NOT NULL CHECK (kind IN ('membership', 'history', 'cover', 'summary')),
  version INTEGER NOT NULL CHECK (version > 0),
  wording TEXT CHECK (wording IS NULL OR json_valid(wording)),
  actor TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (kind, version)
) STRICT, WITHOUT ROWID;

-- What the letters of a print share. Those of the first releases have a form each, without a SHA-256.
CREATE TABLE letter_form (
  id INTEGER PRIMARY KEY,
  sha256 TEXT UNIQUE CHECK (length(sha256) = 64),
  form TEXT NOT NULL CHECK (json_valid(form))
) STRICT;

-- A print: numbers are taken when it begins, and a print that was cut off is gone on with.
CREATE TABLE print (
  id TEXT PRIMARY KEY,
  -- What was asked for: the same again goes on with the print that was cut off.
  request_sha256 TEXT NOT NULL CHECK (length(request_sha256) = 64),
  date TEXT NOT NULL,
  shape TEXT NOT NULL CHECK (shape IN ('view', 'file', 'folder', 'departments')),
  target TEXT,
  signing TEXT NOT NULL CHECK (signing IN ('pen', 'image', 'certificate')),
  -- Holder and issuer, as the certificate says.
  signed_by TEXT,
  letters INTEGER NOT NULL,
  -- So many have come out of a printer.
  printed INTEGER NOT NULL DEFAULT 0,
  status TEXT NOT NULL CHECK (status IN ('drawing', 'done', 'given-back')),
  actor TEXT NOT NULL,
  created_at TEXT NOT NULL,
  finished_at TEXT
) STRICT;
CREATE INDEX print_by_created_at ON print (created_at);

-- The register (buku agenda) and the letters are one. A letter written by hand has no form.
CREATE TABLE letter_3 (
  -- Never given twice: merges and files remember letters by it, and a print can be given back.
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('membership', 'history', 'cover', 'hand')),
  book TEXT NOT NULL,
  year INTEGER NOT NULL,
  seq INTEGER NOT NULL CHECK (seq > 0),
  -- Inserted behind a number that was taken: 45.a
  suffix TEXT NOT NULL DEFAULT '' CHECK (suffix NOT GLOB '*[^a-z]*'),
  number TEXT NOT NULL,
  date TEXT NOT NULL,
  agreement_id INTEGER REFERENCES agreement (id),
  person_id INTEGER REFERENCES person (id),
  -- Whom it is about; of a letter by hand to whom it goes, of a reserved number whom it is kept for.
  name TEXT NOT NULL,
  nik TEXT,
  about TEXT,
  form_id INTEGER REFERENCES letter_form (id),
  field_values TEXT CHECK (json_valid(field_values)),
  -- The office's proof: the code to type, and what its QR holds.
  code TEXT UNIQUE,
  proof TEXT,
  status TEXT NOT NULL CHECK (status IN ('reserved', 'issued', 'void')),
  void_reason TEXT,
  void_at TEXT,
  void_by TEXT,
  print_id TEXT REFERENCES print (id),
  -- In the order of the print, from 1; the file that holds it and the page there.
  position INTEGER,
  file TEXT,
  page INTEGER,
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
  actor TEXT NOT NULL,
  created_at TEXT NOT NULL,
  UNIQUE (book, year, seq, suffix),
  UNIQUE (year, number),
  CHECK ((status = 'void') = (void_reason IS NOT NULL)),
  CHECK (kind = 'hand' OR form_id IS NOT NULL),
  CHECK (status <> 'reserved' OR kind = 'hand')
) STRICT;
INSERT INTO letter_form (id, form)
  SELECT id, json_object('format', 0, 'content', json(content)) FROM letter;
INSERT INTO letter_3 (id, kind, book, year, seq, number, date, agreement_id, person_id, name, nik,
    form_id, field_values, status, void_reason, is_sample, actor, created_at)
  SELECT id, kind, book, year, seq, number, date, agreement_id, person_id, name, nik,
    id, '{"fields":{}}', status,
    CASE WHEN status = 'void' THEN coalesce(void_reason, '') END, is_sample, actor, created_at
  FROM letter;
DROP TABLE letter;
ALTER TABLE letter_3 RENAME TO letter;
CREATE INDEX letter_by_person ON letter (person_id);
CREATE INDEX letter_by_print ON letter (print_id, position);
CREATE INDEX letter_by_form ON letter (form_id);
CREATE INDEX letter_by_seq ON letter (year, seq);

-- The number with which a book began in the program; those before it are in the office's paper book.
ALTER TABLE letter_counter ADD COLUMN first_seq INTEGER NOT NULL DEFAULT 1 CHECK (first_seq > 0);

-- Numbers that have no letter here, and why: they stand in the office's paper book, were sample data's,
-- or went lost in the first releases, which did not keep why.
CREATE TABLE letter_gap (
  book TEXT NOT NULL,
  year INTEGER NOT NULL,
  from_seq INTEGER NOT NULL CHECK (from_seq > 0),
  to_seq INTEGER NOT NULL CHECK (to_seq >= from_seq),
  why TEXT NOT NULL CHECK (why IN ('paper', 'sample', 'unrecorded')),
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (book, year, from_seq)
) STRICT, WITHOUT ROWID;
INSERT INTO letter_gap (book, year, from_seq, to_seq, why, actor, at)
  SELECT book, year, before + 1, seq - 1, 'unrecorded', 'pembaruan', strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
  FROM (
    SELECT book, year, seq, coalesce(lag(seq) OVER (PARTITION BY book, year ORDER BY seq), 0) AS before
    FROM (SELECT book, year, seq FROM letter UNION ALL SELECT book, year, next_seq FROM letter_counter)
  )
  WHERE seq > before + 1;

-- Every PDF of letters that was made, by its content: an altered file is none of them.
CREATE TABLE letter_file (
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  letter_id INTEGER NOT NULL REFERENCES letter (id) ON DELETE CASCADE,
  PRIMARY KEY (sha256, letter_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX letter_file_by_letter ON letter_file (letter_id);

-- The office's key (Ed25519). An older one goes on proving the letters it signed.
CREATE TABLE office_key (
  id TEXT PRIMARY KEY,
  public_key BLOB NOT NULL CHECK (length(public_key) = 32),
  private_key BLOB NOT NULL,
  created_at TEXT NOT NULL,
  retired_at TEXT
) STRICT;

-- A scanned signature, sealed with a passphrase that only those who may use it know. One that was
-- replaced, or whose signatory is gone, stays for printing the letters again that bear it.
CREATE TABLE signature_image (
  id INTEGER PRIMARY KEY,
  signatory_id INTEGER REFERENCES signatory (id) ON DELETE SET NULL,
  signatory TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  sealed BLOB NOT NULL,
  actor TEXT NOT NULL,
  created_at TEXT NOT NULL,
  replaced_at TEXT
) STRICT;
CREATE UNIQUE INDEX signature_image_in_use ON signature_image (signatory_id) WHERE replaced_at IS NULL;
CREATE INDEX signature_image_by_sha256 ON signature_image (sha256);
-- Each use, also of images that are no longer there.
CREATE TABLE signature_use (
  id INTEGER PRIMARY KEY,
  signatory TEXT NOT NULL,
  image_sha256 TEXT NOT NULL,
  purpose TEXT NOT NULL CHECK (purpose IN ('issue', 'reprint', 'refused')),
  print_id TEXT REFERENCES print (id),
  letters INTEGER NOT NULL,
  actor TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

-- Addenda, by the agreement that they change.
CREATE TABLE addendum (
  agreement_id INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  number_government TEXT,
  number_bpjs TEXT,
  signed_on TEXT,
  about TEXT NOT NULL,
  PRIMARY KEY (agreement_id, position)
) STRICT, WITHOUT ROWID;
`;
