/**
 * The life of the agreements: what is due and paid, who follows whom, claims with their papers, and
 * the working days by which deadlines are counted. Money stands in sen, the hundredth of a rupiah:
 * rates of a wage give fractions, and sums must not lose them.
 */
export const LIFE = `
ALTER TABLE agreement ADD COLUMN funded_by TEXT NOT NULL DEFAULT 'apbd'
  CHECK (funded_by IN ('apbd', 'apbn', 'self'));
-- Of the employer number, as BPJS has set it (PU).
ALTER TABLE agreement ADD COLUMN jkk_class TEXT
  CHECK (jkk_class IN ('sangat-rendah', 'rendah', 'sedang', 'tinggi', 'sangat-tinggi'));
UPDATE agreement SET jkk_class = 'sangat-rendah' WHERE segment = 'PU';
-- The wage base where one is agreed for everybody, in sen; NULL: each member's own wage.
ALTER TABLE agreement ADD COLUMN flat_wage INTEGER CHECK (flat_wage > 0);
-- A period of its own that both parties added to the agreement that it continues.
ALTER TABLE agreement ADD COLUMN is_addendum INTEGER NOT NULL DEFAULT 0 CHECK (is_addendum IN (0, 1));
-- A renewal that was an error: only the journal still names it.
ALTER TABLE agreement ADD COLUMN taken_back_at TEXT;

-- Whose place was taken over, within the quota.
ALTER TABLE membership ADD COLUMN replaces_id INTEGER REFERENCES membership (id) ON DELETE SET NULL;
CREATE INDEX membership_by_replaces ON membership (replaces_id) WHERE replaces_id IS NOT NULL;

-- What BPJS asked for, for whole months ('2025-05'), under one kode iuran.
CREATE TABLE bill (
  id INTEGER PRIMARY KEY,
  agreement_id INTEGER NOT NULL REFERENCES agreement (id),
  from_month TEXT NOT NULL CHECK (from_month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
  until_month TEXT NOT NULL CHECK (until_month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
  -- As billed, in sen.
  billed INTEGER NOT NULL CHECK (billed >= 0),
  people INTEGER CHECK (people >= 0),
  code TEXT,
  billed_on TEXT,
  note TEXT NOT NULL,
  actor TEXT NOT NULL,
  created_at TEXT NOT NULL,
  CHECK (until_month >= from_month)
) STRICT;
CREATE INDEX bill_by_agreement ON bill (agreement_id, from_month);

CREATE TABLE payment (
  id INTEGER PRIMARY KEY,
  bill_id INTEGER NOT NULL REFERENCES bill (id) ON DELETE CASCADE,
  paid_on TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0),
  -- SP2D or receipt.
  proof TEXT,
  note TEXT NOT NULL,
  actor TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX payment_by_bill ON payment (bill_id);

CREATE TABLE claim (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id),
  -- Under which the day of the event was covered; NULL: under none.
  agreement_id INTEGER REFERENCES agreement (id),
  kind TEXT NOT NULL CHECK (kind IN ('jkm', 'jkk')),
  outcome TEXT NOT NULL CHECK (outcome IN ('death', 'injury')),
  -- Of the accident (JKK) or the death (JKM).
  event_on TEXT NOT NULL,
  -- 'HH:MM' in Baubau.
  event_time TEXT,
  -- Of a death that followed an accident, where it was another day.
  died_on TEXT,
  place TEXT NOT NULL,
  cause TEXT NOT NULL,
  reporter_name TEXT NOT NULL,
  reporter_relation TEXT NOT NULL,
  reporter_phone TEXT NOT NULL,
  reported_at TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('dilaporkan', 'melengkapi-berkas', 'berkas-lengkap', 'diajukan',
    'verifikasi', 'disetujui', 'dikembalikan', 'ditolak', 'dibayar', 'selesai', 'dibatalkan')),
  submission_number TEXT,
  -- Why it was opened though something spoke against it.
  reason TEXT NOT NULL,
  -- JSON of the numbers of the journal's entries by which this claim recorded or corrected the death.
  death_changes TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(death_changes)),
  actor TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CHECK (kind = 'jkk' OR outcome = 'death')
) STRICT;
CREATE INDEX claim_by_person ON claim (person_id);
-- Nobody dies twice.
CREATE UNIQUE INDEX claim_of_death ON claim (person_id) WHERE outcome = 'death' AND status <> 'dibatalkan';

-- Statuses and events, each with its day; the newest status is the claim's.
CREATE TABLE claim_step (
  id INTEGER PRIMARY KEY,
  claim_id INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  step TEXT NOT NULL,
  day TEXT NOT NULL,
  note TEXT NOT NULL,
  actor TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX claim_step_by_claim ON claim_step (claim_id);

CREATE TABLE claim_heir (
  id INTEGER PRIMARY KEY,
  claim_id INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  relation TEXT NOT NULL CHECK (relation IN ('janda-duda', 'anak', 'ayah-ibu', 'kakek-nenek', 'cucu',
    'saudara-kandung', 'mertua', 'wasiat')),
  nik TEXT,
  birth_date TEXT,
  phone TEXT,
  -- JSON of the guardian of somebody under 18.
  guardian TEXT CHECK (json_valid(guardian)),
  -- JSON of the account that the money goes to.
  account TEXT CHECK (json_valid(account)),
  UNIQUE (claim_id, position)
) STRICT;

CREATE TABLE claim_paper (
  id INTEGER PRIMARY KEY,
  claim_id INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  -- The forms of BPJS change: no list of them holds for ever.
  paper TEXT NOT NULL,
  received_on TEXT,
  -- Why it is not needed here.
  waived TEXT,
  note TEXT NOT NULL,
  UNIQUE (claim_id, paper)
) STRICT;

CREATE TABLE claim_payment (
  id INTEGER PRIMARY KEY,
  claim_id INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  -- To whom; NULL where it is not told apart.
  heir_id INTEGER REFERENCES claim_heir (id) ON DELETE SET NULL,
  paid_on TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0),
  proof TEXT,
  note TEXT NOT NULL,
  actor TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX claim_payment_by_claim ON claim_payment (claim_id);
CREATE INDEX claim_payment_by_heir ON claim_payment (heir_id) WHERE heir_id IS NOT NULL;

-- A child's scholarship is paid year by year, long after the claim itself is settled.
CREATE TABLE scholarship (
  id INTEGER PRIMARY KEY,
  claim_id INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  birth_date TEXT,
  -- Why it ended before its years were over.
  ended TEXT
) STRICT;
CREATE INDEX scholarship_by_claim ON scholarship (claim_id);

CREATE TABLE scholarship_year (
  id INTEGER PRIMARY KEY,
  scholarship_id INTEGER NOT NULL REFERENCES scholarship (id) ON DELETE CASCADE,
  -- The calendar year in which the school year begins.
  year INTEGER NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('tk-sd', 'smp', 'sma', 'pt')),
  requested_on TEXT,
  paid_on TEXT,
  amount INTEGER CHECK (amount > 0),
  note TEXT NOT NULL,
  UNIQUE (scholarship_id, year)
) STRICT;

-- Scanned papers, inside the data so that every copy of them is whole.
CREATE TABLE scan (
  id INTEGER PRIMARY KEY,
  claim_paper_id INTEGER REFERENCES claim_paper (id) ON DELETE CASCADE,
  payment_id INTEGER REFERENCES payment (id) ON DELETE CASCADE,
  claim_payment_id INTEGER REFERENCES claim_payment (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png')),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  bytes BLOB NOT NULL,
  actor TEXT NOT NULL,
  created_at TEXT NOT NULL,
  CHECK ((claim_paper_id IS NOT NULL) + (payment_id IS NOT NULL) + (claim_payment_id IS NOT NULL) = 1)
) STRICT;
CREATE INDEX scan_by_claim_paper ON scan (claim_paper_id) WHERE claim_paper_id IS NOT NULL;
CREATE INDEX scan_by_payment ON scan (payment_id) WHERE payment_id IS NOT NULL;
CREATE INDEX scan_by_claim_payment ON scan (claim_payment_id) WHERE claim_payment_id IS NOT NULL;

-- How the office's list stood against that of BPJS: counts and sums only, no people.
CREATE TABLE bpjs_comparison (
  id INTEGER PRIMARY KEY,
  agreement_id INTEGER NOT NULL REFERENCES agreement (id),
  month TEXT NOT NULL,
  file_name TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  -- JSON of ComparisonCounts.
  counts TEXT NOT NULL CHECK (json_valid(counts)),
  actor TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX bpjs_comparison_by_agreement ON bpjs_comparison (agreement_id, month);

-- Days on which no office works, beside Saturdays and Sundays.
CREATE TABLE holiday (
  day TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO holiday (day, name, source)
  SELECT column1, column2,
    'SKB tiga menteri ' || substr(column1, 1, 4) || '; perlu dicocokkan dengan keputusan terakhir'
  FROM (VALUES
    ('2025-01-01', 'Tahun Baru Masehi'),
    ('2025-01-27', 'Isra Mikraj'),
    ('2025-01-28', 'Cuti bersama Imlek'),
    ('2025-01-29', 'Tahun Baru Imlek'),
    ('2025-03-28', 'Cuti bersama Nyepi'),
    ('2025-03-29', 'Nyepi'),
    ('2025-03-31', 'Idul Fitri'),
    ('2025-04-01', 'Idul Fitri'),
    ('2025-04-02', 'Cuti bersama Idul Fitri'),
    ('2025-04-03', 'Cuti bersama Idul Fitri'),
    ('2025-04-04', 'Cuti bersama Idul Fitri'),
    ('2025-04-07', 'Cuti bersama Idul Fitri'),
    ('2025-04-18', 'Wafat Yesus Kristus'),
    ('2025-04-20', 'Paskah'),
    ('2025-05-01', 'Hari Buruh'),
    ('2025-05-12', 'Waisak'),
    ('2025-05-13', 'Cuti bersama Waisak'),
    ('2025-05-29', 'Kenaikan Yesus Kristus'),
    ('2025-05-30', 'Cuti bersama Kenaikan Yesus Kristus'),
    ('2025-06-01', 'Hari Lahir Pancasila'),
    ('2025-06-06', 'Idul Adha'),
    ('2025-06-09', 'Cuti bersama Idul Adha'),
    ('2025-06-27', 'Tahun Baru Islam'),
    ('2025-08-17', 'Hari Kemerdekaan'),
    ('2025-08-18', 'Cuti bersama Hari Kemerdekaan'),
    ('2025-09-05', 'Maulid Nabi'),
    ('2025-12-25', 'Natal'),
    ('2025-12-26', 'Cuti bersama Natal'),
    ('2026-01-01', 'Tahun Baru Masehi'),
    ('2026-01-16', 'Isra Mikraj'),
    ('2026-02-16', 'Cuti bersama Imlek'),
    ('2026-02-17', 'Tahun Baru Imlek'),
    ('2026-03-18', 'Cuti bersama Nyepi'),
    ('2026-03-19', 'Nyepi'),
    ('2026-03-20', 'Cuti bersama Idul Fitri'),
    ('2026-03-21', 'Idul Fitri'),
    ('2026-03-22', 'Idul Fitri'),
    ('2026-03-23', 'Cuti bersama Idul Fitri'),
    ('2026-03-24', 'Cuti bersama Idul Fitri'),
    ('2026-04-03', 'Wafat Yesus Kristus'),
    ('2026-04-05', 'Paskah'),
    ('2026-05-01', 'Hari Buruh'),
    ('2026-05-14', 'Kenaikan Yesus Kristus'),
    ('2026-05-15', 'Cuti bersama Kenaikan Yesus Kristus'),
    ('2026-05-27', 'Idul Adha'),
    ('2026-05-28', 'Cuti bersama Idul Adha'),
    ('2026-05-31', 'Waisak'),
    ('2026-06-01', 'Hari Lahir Pancasila'),
    ('2026-06-16', 'Tahun Baru Islam'),
    ('2026-08-17', 'Hari Kemerdekaan'),
    ('2026-08-25', 'Maulid Nabi'),
    ('2026-12-24', 'Cuti bersama Natal'),
    ('2026-12-25', 'Natal'));

-- New data get their figures when they are made; data that exist get the new ones here.
INSERT INTO setting (key, valid_from, value, source)
  SELECT 'bpu.bands', valid_from, json_object('bands', json_array(json_object('upTo', 1099000,
    'base', value ->> '$.wage', 'jkk', value ->> '$.jkk', 'jkm', value ->> '$.jkm'))),
    'PP 44/2015 Lampiran II; golongan lain perlu disalin dari lampiran itu sebelum dipakai'
  FROM setting WHERE key = 'bpu.lowest-band';
DELETE FROM setting WHERE key = 'bpu.lowest-band';
INSERT INTO setting (key, valid_from, value, source)
  SELECT new.column1, new.column2, new.column3, new.column4 FROM office, (VALUES
    ('bpu.discount', '2026-04-01', '{"percent":50,"until":"2026-12-31","notFundedBy":["apbd","apbn"]}',
      'PP 50/2025: separuh iuran JKK dan JKM peserta BPU selain transportasi, tidak untuk iuran yang dibayar APBN atau APBD'),
    ('membership.clock', '2025-02-01', '{"renewalKeeps":true}',
      'Perlu dipastikan kepada BPJS Ketenagakerjaan: perpanjangan tanpa jeda'),
    ('scholarship.levels', '2019-12-01', '{"levels":[{"level":"tk-sd","yearly":1500000,"years":8},{"level":"smp","yearly":2000000,"years":3},{"level":"sma","yearly":3000000,"years":3},{"level":"pt","yearly":12000000,"years":5}],"untilAge":23}',
      'PP 82/2019: dibayar tiap tahun; anak belum 23 tahun, belum menikah, belum bekerja'),
    ('arrears.limit', '2015-07-01', '{"PU":3,"BPU":3}',
      'PP 44/2015: tunggakan lebih dari tiga bulan; perlu dipastikan kepada BPJS'),
    ('jkk.report', '2021-04-01', '{"hours":48,"holidaysCount":false}',
      'Permenaker 5/2021: laporan tahap I dan II paling lambat 2 × 24 jam'),
    ('jkm.payment', '2025-02-01', '{"workingDays":3,"finePerDay":100}',
      'Permenaker 1/2025: tiga hari kerja sejak berkas lengkap; terlambat 1 % tiap hari'),
    ('jkk.lapse', '2019-12-01', '{"years":5}',
      'PP 82/2019: hak menuntut gugur lima tahun sejak kecelakaan'),
    ('claim.npwp', '2015-07-01', '{"above":50000000}',
      'Daftar berkas klaim BPJS Ketenagakerjaan; perlu dipastikan kepada BPJS'),
    ('heir.guardian', '2015-07-01', '{"below":18}',
      'Formulir 3a: anak yang belum 18 tahun diwakili wali'),
    ('jkk.injury', '2019-12-01', '{"fullMonths":12,"fullPercent":100,"laterPercent":50,"byLand":5000000,"bySea":2000000,"byAir":10000000}',
      'PP 82/2019: 100 % upah 12 bulan pertama, lalu 50 % sampai sembuh; batas biaya angkutan darat, laut, dan udara'),
    ('age.limit', '2015-07-01', '{"youngest":17,"oldest":64}',
      'Peserta BPU belum 65 tahun saat didaftarkan; perlu dipastikan kepada BPJS')
  ) AS new;
`;
