import type { Agreement } from '../agreement.ts';
import type { Office, Signatory } from '../office.ts';
import { toLongDay, type Day } from '../values/day.ts';
import type { SharedField } from '../wording.ts';
import {
  agreementName,
  bothNumbers,
  fullOfficeName,
  fullPosition,
  groupNip,
  programmesInWords,
} from './official.ts';
import { isMayor } from './missing-settings.ts';

/** What the letters of one print have in common. */
export interface PrintFacts {
  readonly office: Office;
  readonly signatory: Signatory | null;
  /** Null in a letter that is about no single agreement: a cover letter. */
  readonly agreement: Agreement | null;
  readonly date: Day;
  /** The day of which the office's data are. */
  readonly dataAsOf: Day;
}

/** What the shared fields say; empty text where nothing is known. */
export function sharedValues(facts: PrintFacts): Readonly<Record<SharedField, string>> {
  const { office, date, dataAsOf } = facts;
  return {
    pemerintah: office.government.trim(),
    dinas: fullOfficeName(office),
    kota: office.city.trim(),
    tanggal_surat: toLongDay(date),
    tanggal_data: toLongDay(dataAsOf),
    ...signatoryValues(facts),
    ...agreementValues(facts.agreement),
  };
}

/** The mayor has neither rank nor NIP in a letter, even where they are filled in. */
function signatoryValues({ office, signatory }: PrintFacts) {
  const position = signatory?.position.trim() ?? '';
  const serves = signatory !== null && !isMayor(position);
  return {
    nama_penanda_tangan: signatory?.name.trim() ?? '',
    nip_penanda_tangan: serves ? groupNip(signatory.nip) : '',
    pangkat_penanda_tangan: serves ? signatory.rank.trim() : '',
    jabatan_penanda_tangan: position === '' ? '' : fullPosition(position, office),
  };
}

function agreementValues(agreement: Agreement | null) {
  return {
    program: agreement ? programmesInWords(agreement.programmes) : '',
    perjanjian: agreement ? agreementName(agreement) : '',
    nomor_perjanjian: agreement ? bothNumbers(agreement) : '',
    tanggal_perjanjian: agreement?.signedOn ? toLongDay(agreement.signedOn) : '',
  };
}
