/**
 * The first shape of the data. Frozen once shipped: later changes are later migrations.
 *
 * Claims, contributions and users come later. They find their place beside `membership` (a claim
 * and a paid month belong to a person in an agreement) and behind every `actor` column.
 */
export const FIRST = `
CREATE TABLE office (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  government TEXT NOT NULL,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  postal_code TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  city TEXT NOT NULL,
  paper TEXT NOT NULL CHECK (paper IN ('F4', 'A4')),
  letter_number_pattern TEXT NOT NULL,
  coat_of_arms TEXT REFERENCES asset (sha256),
  started_at TEXT
) STRICT;

-- Images that letters refer to by content, so that a reprint shows what the first print showed.
CREATE TABLE asset (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  media_type TEXT NOT NULL,
  bytes BLOB NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE signatory (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  position TEXT NOT NULL,
  rank TEXT NOT NULL,
  nip TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_until TEXT,
  CHECK (valid_until IS NULL OR valid_until >= valid_from)
) STRICT;

-- Figures that the law may change: each with the day from which it holds and where it stands.
CREATE TABLE setting (
  key TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  value TEXT NOT NULL CHECK (json_valid(value)),
  source TEXT NOT NULL,
  PRIMARY KEY (key, valid_from)
) STRICT;

CREATE TABLE agreement (
  id INTEGER PRIMARY KEY,
  pks TEXT NOT NULL CHECK (pks IN ('non-asn', 'rentan')),
  title TEXT NOT NULL,
  signed_on TEXT,
  place TEXT,
  coverage_from TEXT NOT NULL,
  coverage_until TEXT NOT NULL,
  coverage_days_known INTEGER NOT NULL CHECK (coverage_days_known IN (0, 1)),
  paid_months INTEGER CHECK (paid_months > 0),
  segment TEXT NOT NULL CHECK (segment IN ('PU', 'BPU')),
  programmes TEXT NOT NULL CHECK (json_valid(programmes)),
  monthly_contribution INTEGER CHECK (monthly_contribution >= 0),
  wage_base TEXT,
  money_source TEXT,
  budget INTEGER CHECK (budget >= 0),
  quota INTEGER CHECK (quota >= 0),
  quota_is_minimum INTEGER NOT NULL CHECK (quota_is_minimum IN (0, 1)),
  continues_id INTEGER REFERENCES agreement (id),
  CHECK (coverage_until >= coverage_from)
) STRICT;
CREATE INDEX agreement_by_pks ON agreement (pks, coverage_from);

CREATE TABLE agreement_party (
  agreement_id INTEGER NOT NULL REFERENCES agreement (id),
  side TEXT NOT NULL CHECK (side IN ('government', 'bpjs')),
  institution TEXT NOT NULL,
  number TEXT,
  signatory TEXT,
  position TEXT,
  nip TEXT,
  address TEXT,
  PRIMARY KEY (agreement_id, side)
) STRICT;

-- OPD and their units, two levels. Unconfirmed ones were only ever named by a file.
CREATE TABLE department (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER REFERENCES department (id),
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  confirmed INTEGER NOT NULL DEFAULT 1 CHECK (confirmed IN (0, 1))
) STRICT;

CREATE TABLE department_alias (
  alias TEXT PRIMARY KEY COLLATE NOCASE,
  department_id INTEGER NOT NULL REFERENCES department (id) ON DELETE CASCADE
) STRICT;

CREATE TABLE kelurahan (
  code TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kecamatan TEXT NOT NULL,
  postal_code TEXT
) STRICT;

CREATE TABLE kelurahan_alias (
  alias TEXT PRIMARY KEY COLLATE NOCASE,
  kelurahan_code TEXT NOT NULL REFERENCES kelurahan (code) ON DELETE CASCADE
) STRICT;

-- One person per NIK, whatever the number of agreements they are in.
CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  nik TEXT NOT NULL UNIQUE CHECK (length(nik) = 16 AND nik NOT GLOB '*[^0-9]*'),
  name TEXT NOT NULL CHECK (length(name) > 0),
  birth_place TEXT,
  birth_date TEXT,
  sex TEXT CHECK (sex IN ('L', 'P')),
  address TEXT,
  kelurahan TEXT,
  kecamatan TEXT,
  phone TEXT,
  died_on TEXT,
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX person_by_name ON person (name COLLATE NOCASE, id);

-- Family contacts ("calon ahli waris"). Who is entitled follows the law, not this table.
CREATE TABLE contact (
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  -- Rosters name a relation without a name, and a name without a relation.
  name TEXT,
  relation TEXT,
  phone TEXT,
  PRIMARY KEY (person_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE membership (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  agreement_id INTEGER NOT NULL REFERENCES agreement (id),
  department_id INTEGER REFERENCES department (id),
  job TEXT,
  wage INTEGER CHECK (wage > 0),
  kpj TEXT CHECK (length(kpj) = 11 AND kpj NOT GLOB '*[^0-9]*'),
  start_on TEXT,
  end_on TEXT,
  status TEXT NOT NULL CHECK (status IN ('active', 'left', 'dead')),
  leave_reason TEXT CHECK (leave_reason IN
    ('meninggal', 'mengundurkan-diri', 'pppk', 'pindah', 'ganda', 'tidak-layak', 'lainnya')),
  left_on TEXT,
  UNIQUE (person_id, agreement_id)
) STRICT;
CREATE INDEX membership_by_department ON membership (agreement_id, department_id);

CREATE TABLE import (
  id TEXT PRIMARY KEY,
  agreement_id INTEGER NOT NULL REFERENCES agreement (id),
  department_id INTEGER REFERENCES department (id),
  file_name TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  sheet TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('planned', 'applied', 'undone')),
  counts TEXT NOT NULL CHECK (json_valid(counts)),
  revision INTEGER NOT NULL,
  actor TEXT NOT NULL,
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
  created_at TEXT NOT NULL,
  applied_at TEXT
) STRICT;
CREATE INDEX import_by_created_at ON import (created_at);
CREATE INDEX import_by_file_sha256 ON import (file_sha256, status);

-- Megabytes of JSON, apart from the import itself so that marking and listing imports stays cheap.
-- What was shown is what is applied: the fingerprint says whether it still is.
CREATE TABLE import_plan (
  import_id TEXT PRIMARY KEY REFERENCES import (id) ON DELETE CASCADE,
  plan TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT;

-- What was changed, by what, from what to what: the origin of every value. Before and after are
-- JSON by field; of somebody new there is no before.
CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  agreement_id INTEGER REFERENCES agreement (id),
  source TEXT NOT NULL CHECK (source IN ('import', 'hand', 'terminal', 'sample')),
  import_id TEXT REFERENCES import (id),
  sheet_row INTEGER,
  before TEXT,
  after TEXT NOT NULL,
  actor TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX change_by_person ON change (person_id);

-- Counts every write to people and memberships: a plan made on an older count is not applied.
CREATE TABLE roster_revision (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  value INTEGER NOT NULL
) STRICT;
INSERT INTO roster_revision (id, value) VALUES (1, 0);

-- The register (buku agenda) and the letters are one: a number without its letter cannot exist.
CREATE TABLE letter (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('membership')),
  book TEXT NOT NULL,
  year INTEGER NOT NULL,
  seq INTEGER NOT NULL CHECK (seq > 0),
  number TEXT NOT NULL,
  date TEXT NOT NULL,
  agreement_id INTEGER NOT NULL REFERENCES agreement (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  name TEXT NOT NULL,
  nik TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  status TEXT NOT NULL CHECK (status IN ('issued', 'void')),
  void_reason TEXT,
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
  actor TEXT NOT NULL,
  created_at TEXT NOT NULL,
  UNIQUE (book, year, seq),
  UNIQUE (book, year, number)
) STRICT;
CREATE INDEX letter_by_person ON letter (person_id);

CREATE TABLE letter_counter (
  book TEXT NOT NULL,
  year INTEGER NOT NULL,
  next_seq INTEGER NOT NULL CHECK (next_seq > 0),
  PRIMARY KEY (book, year)
) STRICT;
`;
