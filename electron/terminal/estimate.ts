import { CLAIM_KINDS, type ClaimKind } from '../../shared/domain/claims/claim.ts';
import type { Estimate } from '../../shared/domain/claims/estimate.ts';
import { senToRupiah, toRupiahNumber, type Sen } from '../../shared/domain/values/sen.ts';
import { ESTIMATE_ONLY } from '../../shared/law-words.ts';
import { estimateByNik } from '../flows/benefits/estimate-benefit.ts';
import {
  requiredDay,
  requiredText,
  TEXT,
  UsageError,
  type Command,
  type Given,
} from './command.ts';

export const estimateCommand: Command = {
  usage: '<nik> --event YYYY-MM-DD --cause jkm|jkk',
  does: 'perkiraan santunan bila orang ini meninggal pada tanggal itu',
  options: { event: TEXT, cause: TEXT },
  right: 'benefit.estimate',
  words: 1,
  prepare: (given) => {
    const nik = given.words[0] as string;
    const event = requiredDay(given, 'event');
    const cause = requiredCause(given);
    return async (context) => {
      const estimate = await estimateByNik(context, nik, event, cause);
      return { json: toJson(estimate), text: toText(estimate) };
    };
  },
};

function requiredCause(given: Given): ClaimKind {
  const value = requiredText(given, 'cause');
  const cause = CLAIM_KINDS.find((each) => each === value);
  if (!cause)
    throw new UsageError(
      '--cause hanya mengenal jkm (bukan kecelakaan kerja) dan jkk (kecelakaan kerja).',
    );
  return cause;
}

/** Amounts are rupiah numbers; null where one is not known. */
function toJson({ total, parts, rule, scholarship }: Estimate) {
  return {
    total: toNumber(total),
    parts: parts.map(({ name, amount }) => ({ name, amount: toNumber(amount) })),
    rule,
    scholarship: scholarship && {
      atMost: toRupiahNumber(scholarship.atMost),
      rule: scholarship.rule,
    },
    note: ESTIMATE_ONLY,
  };
}

function toText({ total, parts, rule, scholarship }: Estimate): string {
  const more = scholarship && `Beasiswa paling banyak ${senToRupiah(scholarship.atMost)}.`;
  return [
    ...parts.map(({ name, amount }) => `${name}: ${toWords(amount)}`),
    `Jumlah: ${toWords(total)}`,
    rule,
    ...(more ? [more, scholarship.rule] : []),
    ESTIMATE_ONLY,
  ].join('\n');
}

function toNumber(amount: Sen | null): number | null {
  return amount === null ? null : toRupiahNumber(amount);
}

function toWords(amount: Sen | null): string {
  return amount === null ? 'belum diketahui' : senToRupiah(amount);
}
