import type { Agreement, AgreementParty, Programme } from '../agreement.ts';
import { toLongDay, type Day } from '../values/day.ts';
import type { Letterhead, SignatureBlock } from '../letter.ts';
import { isMayor } from './missing-settings.ts';
import type { Office, Signatory } from '../office.ts';

/** `Kota Baubau`, from `Pemerintah Kota Baubau`. */
function regionOf(office: Office): string {
  return office.government.replace(/^\s*pemerintah(?: daerah)?\s+/iu, '').trim();
}

/** `Dinas Tenaga Kerja Kota Baubau` */
export function fullOfficeName(office: Office): string {
  return withRegion(office.name.trim(), regionOf(office));
}

/** The letterhead as line by line: government, office, then address and ways to reach it. */
export function composeLetterhead(office: Office): Letterhead {
  const address = [office.address, office.postalCode].map((text) => text.trim()).filter(Boolean);
  const reach = [
    office.phone.trim() && `Telepon ${office.phone.trim()}`,
    office.email.trim() && `Pos-el ${office.email.trim()}`,
    office.website.trim() && `Laman ${office.website.trim()}`,
  ].filter(Boolean);
  return {
    government: office.government.trim().toUpperCase(),
    office: office.name.trim().toUpperCase(),
    lines: [address.join(' '), reach.join(' · ')].filter(Boolean),
    coatOfArms: office.coatOfArms,
  };
}

/** `Kepala Dinas Tenaga Kerja Kota Baubau`, as the body of a letter names the post. */
export function fullPosition(position: string, office: Office): string {
  return isMayor(position) ? position.trim() : withRegion(position.trim(), regionOf(office));
}

/**
 * The post as it stands over a signature, in capitals, the region on a line of its own:
 * `KEPALA DINAS TENAGA KERJA` / `KOTA BAUBAU,`. `a.n.`, `u.b.`, `Plt.`, `Plh.`, `Pj.` keep their
 * small letters, and `a.n. Wali Kota Baubau, Kepala Dinas …` breaks at its comma.
 */
export function positionLines(position: string, office: Office): string[] {
  const region = regionOf(office).toUpperCase();
  const posts = postsOf(fullPosition(position, office));
  const lines = posts.flatMap((post) => splitRegion(inCapitals(post), region));
  return lines.map((line, index) =>
    index === lines.length - 1 || line.startsWith('a.n.') ? `${line},` : line,
  );
}

/** `19690806 199603 1 003`; anything that is not 18 digits stays as written. */
export function groupNip(nip: string): string {
  const digits = nip.replaceAll(/\s/gu, '');
  if (!/^\d{18}$/u.test(digits)) return nip.trim();
  return [digits.slice(0, 8), digits.slice(8, 14), digits.slice(14, 15), digits.slice(15)].join(
    ' ',
  );
}

/** The block that an official of the office signs. Without an official it stays open. */
export function composeSignature(
  office: Office,
  signatory: Signatory | null,
  date: Day,
): SignatureBlock {
  const political = signatory !== null && isMayor(signatory.position);
  return {
    placeAndDate: `${office.city.trim() || '…'}, ${toLongDay(date)}`,
    positionLines: signatory ? positionLines(signatory.position, office) : [],
    name: signatory?.name.trim() ?? '',
    rank: political ? null : signatory?.rank.trim() || null,
    nip: political || !signatory?.nip.trim() ? null : groupNip(signatory.nip),
  };
}

/**
 * `Perjanjian Kerja Sama antara Pemerintah Kota Baubau dan BPJS Ketenagakerjaan`. Both numbers say
 * which one it is; its subject is left out, for the shipped title only describes the agreement.
 */
export function agreementName(agreement: Agreement): string {
  return `Perjanjian Kerja Sama antara ${agreement.government.institution} dan ${agreement.bpjs.institution}`;
}

/** What an agreement is about: its title without the words that every agreement begins with. */
export function agreementSubject(agreement: Agreement): string {
  const opening = /^\s*(?:PKS\s*\d*\s*[:–-]?\s*)?(?:perjanjian kerja ?sama)?\s*(?:tentang)?\s*/iu;
  return agreement.title.replace(opening, '').trim();
}

/** `Nomor A dan Nomor B`: each party gives the agreement a number of its own. */
export function bothNumbers(agreement: Agreement): string {
  return `Nomor ${numberOf(agreement.government)} dan Nomor ${numberOf(agreement.bpjs)}`;
}

const PROGRAMME_WORD = {
  JKK: 'Jaminan Kecelakaan Kerja (JKK)',
  JKM: 'Jaminan Kematian (JKM)',
} as const satisfies Record<Programme, string>;

/** `Jaminan Kecelakaan Kerja (JKK) dan Jaminan Kematian (JKM)` */
export function programmesInWords(programmes: readonly Programme[]): string {
  return programmes.map((programme) => PROGRAMME_WORD[programme]).join(' dan ');
}

export const NOT_FILLED = 'belum diisi';

function numberOf(party: AgreementParty): string {
  return party.number?.trim() || `(${NOT_FILLED})`;
}

/** Only a post signed for another breaks at its comma: the names of offices have commas too. */
function postsOf(position: string): string[] {
  if (!/^a\.\s?n\./iu.test(position)) return [position];
  return position.split(/\s*,\s*|\s+(?=u\.\s?b\.)/u, 3).filter(Boolean);
}

function withRegion(text: string, region: string): string {
  return region === '' || text.toLowerCase().includes(region.toLowerCase())
    ? text
    : `${text} ${region}`;
}

function inCapitals(post: string): string {
  const prefix = /^(?:a\.\s?n\.|u\.\s?b\.|plt\.|plh\.|pj\.)\s*/iu.exec(post)?.[0] ?? '';
  const kept = prefix.trim().replaceAll(' ', '');
  const written = /^p/iu.test(kept)
    ? `${kept.charAt(0).toUpperCase()}${kept.slice(1).toLowerCase()}`
    : kept.toLowerCase();
  return `${written} ${post.slice(prefix.length).toUpperCase()}`.trim();
}

function splitRegion(post: string, region: string): string[] {
  const at = post.lastIndexOf(region);
  const isOwnLine = region !== '' && at > 0 && !/WALI ?KOTA/u.test(post);
  return isOwnLine && at + region.length === post.length
    ? [post.slice(0, at).trim(), region]
    : [post];
}
