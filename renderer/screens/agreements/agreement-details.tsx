import { Box, Button, Checkbox, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { AgreementParty } from '../../../shared/domain/agreement.ts';
import { toLongDay, weekday, type Day } from '../../../shared/domain/values/day.ts';
import { groupNip } from '../../../shared/domain/letters/official.ts';
import type { DocumentView } from '../../../shared/letter-views.ts';
import type { AgreementOverview } from '../../../shared/views.ts';
import { useJob, useWish } from '../../api.ts';
import { coverageWords } from '../../parts/coverage-words.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { PdfPreview } from '../../parts/pdf-preview.tsx';
import { takeLostFocus } from '../../parts/take-focus.ts';
import { May, useMay } from '../../session.tsx';
import { AGREEMENT, COMMON } from '../../words.ts';
import { AddendaTable } from './addenda-table.tsx';
import classes from './agreements-screen.module.css';
import { MoneySection } from './money-section.tsx';
import { Field, Section, SectionFrame } from './section.tsx';

interface AgreementDetailsProps {
  readonly agreement: AgreementOverview;
  readonly onEdit: () => void;
}

export function AgreementDetails({ agreement, onEdit }: AgreementDetailsProps) {
  // Shown here and not in passing: what is missing is filled on this very screen.
  const draw = useWish('summary.draw', { invalidates: [], quiet: true });
  const mayDraw = useMay('summary.draw');
  const job = useJob();
  const [annex, setAnnex] = useState(false);
  const [document, setDocument] = useState<DocumentView | null>(null);
  const print = () =>
    job
      .run((id) => draw.mutateAsync({ job: id, agreementId: agreement.id, annex }))
      .then(
        setDocument,
        () => undefined, // shown above the details
      );
  return (
    <Box className={`${classes['scroll']} ${classes['toEdge']}`}>
      <Stack gap="md">
        <Group justify="flex-end" align="center" gap="sm">
          <Text size="md" fw={600} style={{ flex: '1 1 420px' }}>
            {agreement.title}
          </Text>
          <Group gap="xs" wrap="nowrap" style={{ flexShrink: 0 }}>
            {mayDraw ? (
              <Checkbox
                mr="xs"
                label={AGREEMENT.withAnnex}
                checked={annex}
                disabled={job.running}
                onChange={({ currentTarget }) => setAnnex(currentTarget.checked)}
              />
            ) : null}
            <May ask="agreement.save">
              <Button
                ref={takeLostFocus}
                variant="default"
                leftSection={<Icon name="edit" size={16} />}
                onClick={onEdit}
              >
                {AGREEMENT.edit}
              </Button>
            </May>
            {mayDraw ? (
              <Button
                leftSection={<Icon name="printer" size={16} />}
                loading={job.running}
                onClick={() => void print()}
              >
                {AGREEMENT.summary}
              </Button>
            ) : null}
          </Group>
        </Group>
        {draw.error ? <FailureNotice title={AGREEMENT.summaryFailed} error={draw.error} /> : null}
        <PdfPreview document={document} onClose={() => setDocument(null)} />
        <SimpleGrid cols={2} spacing="md">
          <AgreementSection agreement={agreement} />
          <CoverageSection agreement={agreement} />
          <PartySection title={AGREEMENT.sections.government} party={agreement.government} />
          <PartySection title={AGREEMENT.sections.bpjs} party={agreement.bpjs} />
          <MoneySection agreement={agreement} />
          <MembersSection agreement={agreement} />
        </SimpleGrid>
        <SectionFrame title={AGREEMENT.sections.addenda}>
          <AddendaTable addenda={agreement.addenda} />
        </SectionFrame>
      </Stack>
    </Box>
  );
}

type SectionProps = Pick<AgreementDetailsProps, 'agreement'>;

function AgreementSection({ agreement }: SectionProps) {
  const signed = agreement.signedOn;
  return (
    <Section title={AGREEMENT.sections.agreement}>
      <Field label={AGREEMENT.signedOn}>{signed === null ? null : dayWithWeekday(signed)}</Field>
      <Field label={AGREEMENT.place}>{agreement.place}</Field>
      <Field label={AGREEMENT.segment}>{AGREEMENT.segmentName[agreement.segment]}</Field>
      <Field label={AGREEMENT.programmes}>
        {agreement.programmes.map((one) => AGREEMENT.programmeName[one]).join(', ')}
      </Field>
    </Section>
  );
}

function CoverageSection({ agreement }: SectionProps) {
  const { paidMonths, coverageDaysKnown } = agreement;
  return (
    <Section title={AGREEMENT.sections.coverage}>
      <Field label={AGREEMENT.coverage}>{coverageWords(agreement)}</Field>
      <Field label={AGREEMENT.coverageDaysExact}>
        {coverageDaysKnown ? AGREEMENT.coverageDaysAreKnown : null}
      </Field>
      <Field label={AGREEMENT.paidMonths}>
        {paidMonths === null ? null : AGREEMENT.months(paidMonths)}
      </Field>
    </Section>
  );
}

interface PartySectionProps {
  readonly title: string;
  readonly party: AgreementParty;
}

function PartySection({ title, party }: PartySectionProps) {
  return (
    <Section title={title}>
      <Field label={AGREEMENT.institution}>{party.institution}</Field>
      <Field label={AGREEMENT.number}>{party.number}</Field>
      <Field label={AGREEMENT.signatory}>{party.signatory}</Field>
      <Field label={AGREEMENT.position}>{party.position}</Field>
      <Field label={AGREEMENT.nip}>{party.nip === null ? null : groupNip(party.nip)}</Field>
      <Field label={AGREEMENT.address}>{party.address}</Field>
    </Section>
  );
}

function MembersSection({ agreement }: SectionProps) {
  const { quota, quotaIsMinimum } = agreement;
  const agreed = quotaIsMinimum ? AGREEMENT.quotaMinimum : AGREEMENT.quotaExact;
  return (
    <Section title={AGREEMENT.sections.members}>
      <Field label={AGREEMENT.quota}>{quota === null ? null : agreed(quota)}</Field>
      <Field label={AGREEMENT.active}>{COMMON.people(agreement.active)}</Field>
      <Field label={AGREEMENT.left}>{COMMON.people(agreement.left)}</Field>
    </Section>
  );
}

/** `Kamis, 5 Juni 2025` */
function dayWithWeekday(day: Day): string {
  return `${weekday(day)}, ${toLongDay(day)}`;
}
