import { PKS_SHORT, type Pks } from '../../../shared/domain/agreement.ts';
import type { BenefitFigures } from '../../../shared/domain/letters/benefit-figures.ts';
import {
  composeSummary,
  type SummaryInput,
} from '../../../shared/domain/letters/compose-summary.ts';
import { dayInWita, timeInWita, type Day } from '../../../shared/domain/values/day.ts';
import { missingSettings } from '../../../shared/domain/letters/missing-settings.ts';
import type { GroupCount } from '../../../shared/domain/letters/summary-parts.ts';
import type { SummaryWording } from '../../../shared/domain/wording.ts';
import { listAnnexMembers } from '../../db/agreements/annex-members.ts';
import { countActiveBy, countMembers } from '../../db/agreements/agreement-counts.ts';
import type { GroupBy } from '../../db/agreements/group-of.ts';
import { getAgreement, getAgreementOn, listChain } from '../../db/agreements/agreements.ts';
import { loadImages } from '../../db/office/assets.ts';
import { getOffice } from '../../db/office/office.ts';
import type { Db } from '../../db/open.sqlite.ts';
import type { LawKey, LawSettings } from '../../../shared/domain/law.ts';
import { findLawSetting } from '../../db/office/settings.ts';
import { findSignatoryOn } from '../../db/office/signatories.ts';
import { sha256Of } from '../../files/sha256.ts';
import { refuseMissing } from '../office/refuse-missing.ts';
import { noteAlone } from '../audit/note.ts';
import type { Context, DrawnDocument, Job } from '../context.ts';
import { currentWording } from '../wording/wording.ts';

export interface SummaryWish {
  /** The roster behind it. */
  readonly annex?: boolean;
  /** A wording that is still being edited: the summary is then a draft, whatever is missing. */
  readonly tried?: SummaryWording;
}

/** The summary of an agreement as it stands now. Failures: agreement-not-found, letterhead-incomplete. */
export async function drawSummaryOf(
  context: Context,
  agreementId: number,
  job: Job,
  wish: SummaryWish = {},
): Promise<DrawnDocument & { readonly suggestedName: string }> {
  const { db } = context.data;
  const facts = await gatherSummary(context, agreementId, wish);
  const { office, signatory, agreement } = facts;
  if (!wish.tried) refuseMissing(missingSettings(office, signatory, agreement));
  const composed = composeSummary(facts);
  const content = wish.tried ? { ...composed, draft: true as const } : composed;
  const images = await loadImages(db, [office.coatOfArms]);
  const drawn = await context.tools.drawSummary({ content, images }, job);
  if (!wish.tried) {
    const { id, pks } = agreement;
    const details = { agreement: id, pks, annex: wish.annex ?? false, pages: drawn.pages };
    const sha256 = sha256Of(drawn.bytes);
    await noteAlone(context, { kind: 'summary-printed', details: { ...details, sha256 } });
  }
  const year = agreement.coverageFrom.slice(0, 4);
  const name = `Ringkasan ${PKS_SHORT[agreement.pks]} ${year}.pdf`;
  return { ...drawn, suggestedName: name };
}

async function gatherSummary(
  context: Context,
  agreementId: number,
  { annex, tried }: SummaryWish,
): Promise<SummaryInput> {
  const { db } = context.data;
  const now = context.now();
  const today = dayInWita(now);
  const agreement = await getAgreement(db, agreementId);
  const by = agreement.pks === 'non-asn' ? 'department' : 'job';
  return {
    office: await getOffice(db),
    signatory: await findSignatoryOn(db, today),
    agreement,
    chain: await listChain(db, agreement),
    active: (await countMembers(db, { today })).get(agreement.id)?.active ?? 0,
    byGroup: await listGroups(db, agreement.id, by, today),
    today,
    at: timeInWita(now),
    benefits: await findBenefits(db, today),
    wording: tried ? { version: 0, wording: tried } : await currentWording(context, 'summary'),
    annex: annex ? await listAnnexMembers(db, agreement.id, by, today) : null,
  };
}

/** The same for the agreement of a series that runs today. */
export async function drawSummaryOfPks(
  context: Context,
  pks: Pks,
  job: Job,
  wish: SummaryWish = {},
): Promise<DrawnDocument & { readonly suggestedName: string }> {
  const { id } = await getAgreementOn(context.data.db, pks, dayInWita(context.now()));
  return drawSummaryOf(context, id, job, wish);
}

async function listGroups(
  db: Db,
  agreementId: number,
  by: GroupBy,
  today: Day,
): Promise<GroupCount[]> {
  const groups = await countActiveBy(db, agreementId, by, today);
  return groups.map(({ label, value }) => ({ label: label ?? 'Belum diisi', count: value }));
}

/** Null where one of the figures is not known for that day. */
async function findBenefits(db: Db, on: Day): Promise<BenefitFigures | null> {
  const jkm = await figure(db, 'jkm.benefit', on);
  const bpuWaiting = await figure(db, 'jkm.bpu-waiting', on);
  const jkkDeath = await figure(db, 'jkk.death', on);
  const scholarship = await figure(db, 'scholarship.limit', on);
  return jkm && bpuWaiting && jkkDeath && scholarship
    ? { jkm, bpuWaiting, jkkDeath, scholarship }
    : null;
}

async function figure<K extends LawKey>(db: Db, key: K, on: Day): Promise<LawSettings[K] | null> {
  return (await findLawSetting(db, key, on))?.value ?? null;
}
