import { composeSummary, type SummaryInput } from '../../shared/domain/letters/compose-summary.ts';
import { SHIPPED_SUMMARY_WORDING } from '../../shared/domain/letters/shipped-summary-wording.ts';
import type { SummaryContent } from '../../shared/domain/letter.ts';
import { anOffice, aSignatory, rentan } from './letters.ts';

/** A summary of invented values, and what to look for in one. */

export function summary(different: Partial<SummaryInput> = {}): SummaryContent {
  return composeSummary({
    office: anOffice(),
    signatory: aSignatory(),
    agreement: rentan(),
    chain: [],
    active: 3,
    byGroup: [
      { label: 'Nelayan', count: 2 },
      { label: 'Buruh bangunan', count: 1 },
    ],
    today: '2026-11-22',
    at: '09.05',
    wording: { version: 0, wording: SHIPPED_SUMMARY_WORDING },
    ...different,
  });
}

const blocks = (content: SummaryContent) => content.sections.flatMap((section) => section.blocks);

export function rowsOf(content: SummaryContent): Record<string, string> {
  const rows = blocks(content).flatMap((block) => (block.kind === 'table' ? block.rows : []));
  return Object.fromEntries(rows.map(({ label, value }) => [label, value]));
}

export function lawsOf(content: SummaryContent): string {
  const [laws] = blocks(content).flatMap((block) => (block.kind === 'list' ? [block.items] : []));
  return (laws ?? []).join('\n');
}

export function gridsOf(content: SummaryContent) {
  return blocks(content).flatMap((block) => (block.kind === 'grid' ? [block] : []));
}

export function barsOf(content: SummaryContent) {
  return blocks(content).find((block) => block.kind === 'bars');
}
