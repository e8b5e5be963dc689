import { Badge, Button, Checkbox, Group, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { CLAIM_PAPER_NAME } from '../../../shared/claim-words.ts';
import { toLongDay } from '../../../shared/domain/values/day.ts';
import type { ClaimPaper } from '../../../shared/domain/claims/claim.ts';
import { isOfTail } from '../../../shared/domain/claims/steps.ts';
import type { DocumentView } from '../../../shared/letter-views.ts';
import type { ClaimPaperView } from '../../../shared/requests/claims.ts';
import { ask, showFailure, useJob, useWish } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { PdfPreview } from '../../parts/pdf-preview.tsx';
import { CLAIM, CLAIM_PAPERS_WORDS as WORDS, SCANS } from '../../words.ts';
import type { ClaimPartProps } from './claim-page.tsx';
import { ClaimSection } from './claim-section.tsx';
import { PaperDialog } from './paper-dialog.tsx';

interface ClaimPapersProps extends ClaimPartProps {
  /** Letters of schools go on coming when the rest is only read. */
  readonly withTail: boolean;
}

/** What the family and the office must bring together: ticked as it comes in. */
export function ClaimPapers({ claim, today, readOnly, withTail }: ClaimPapersProps) {
  const wish = useWish('claim.paper');
  const [opened, setOpened] = useState<ClaimPaper | null>(null);
  const about = claim.papers.find(({ paper }) => paper === opened);
  const isFixed = (paper: ClaimPaper) => readOnly && !(withTail && isOfTail(paper));
  const missing = claim.papersMissing;
  const tick = ({ paper, note }: ClaimPaperView, received: boolean) =>
    wish.mutate({ id: claim.id, paper, receivedOn: received ? today : null, waived: null, note });
  return (
    <ClaimSection
      title={CLAIM.sections.papers}
      mark={
        <Badge
          component="output"
          color={missing === 0 ? 'teal' : 'orange'}
          c={missing === 0 ? 'teal.9' : 'orange.9'}
          variant="light"
        >
          {WORDS.missing(missing)}
        </Badge>
      }
      actions={missing > 0 && !readOnly ? <PrintOwed id={claim.id} /> : null}
    >
      <Table aria-label={CLAIM.sections.papers} verticalSpacing={3}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{WORDS.columns.paper}</Table.Th>
            <Table.Th>{WORDS.columns.state}</Table.Th>
            <Table.Th w={96}>{WORDS.columns.scans}</Table.Th>
            <Table.Th w={90} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {claim.papers.map((paper) => (
            <PaperRow
              key={paper.paper}
              paper={paper}
              readOnly={isFixed(paper.paper)}
              onTick={(received) => tick(paper, received)}
              onOpen={() => setOpened(paper.paper)}
            />
          ))}
        </Table.Tbody>
      </Table>
      {about ? (
        <PaperDialog
          claimId={claim.id}
          paper={about}
          today={today}
          readOnly={isFixed(about.paper)}
          onClose={() => setOpened(null)}
        />
      ) : null}
    </ClaimSection>
  );
}

interface PaperRowProps {
  readonly paper: ClaimPaperView;
  readonly readOnly: boolean;
  readonly onTick: (received: boolean) => void;
  readonly onOpen: () => void;
}

function PaperRow({ paper, readOnly, onTick, onOpen }: PaperRowProps) {
  const name = CLAIM_PAPER_NAME[paper.paper];
  return (
    <Table.Tr>
      <Table.Td>
        {readOnly ? (
          <PaperName paper={paper} />
        ) : (
          <Checkbox
            size="sm"
            label={<PaperName paper={paper} />}
            aria-label={WORDS.check(name)}
            checked={paper.receivedOn !== null}
            onChange={(event) => onTick(event.currentTarget.checked)}
          />
        )}
      </Table.Td>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>
        <PaperState paper={paper} />
      </Table.Td>
      <Table.Td>
        <Text size="sm" c={paper.scans.length === 0 ? 'dimmed' : undefined}>
          {paper.scans.length === 0 ? SCANS.noneShort : SCANS.count(paper.scans.length)}
        </Text>
      </Table.Td>
      <Table.Td ta="right">
        <Button
          size="compact-xs"
          variant="light"
          aria-label={WORDS.detailsOf(name)}
          onClick={onOpen}
        >
          {WORDS.details}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}

function PaperName({ paper }: { readonly paper: ClaimPaperView }) {
  return (
    <>
      {CLAIM_PAPER_NAME[paper.paper]}
      {paper.isOptional ? (
        <Text span size="xs" c="dimmed">
          {' '}
          ({WORDS.optional})
        </Text>
      ) : null}
    </>
  );
}

function PaperState({ paper }: { readonly paper: ClaimPaperView }) {
  const { receivedOn, waived, isOptional, note } = paper;
  const is = receivedOn !== null || waived !== null;
  const words =
    receivedOn !== null
      ? WORDS.received(toLongDay(receivedOn))
      : waived !== null
        ? WORDS.waived(waived)
        : WORDS.owed;
  return (
    <Group gap={6}>
      <Text size="sm" c={is ? undefined : isOptional ? 'dimmed' : 'orange.9'}>
        {words}
      </Text>
      {note ? (
        <Text size="xs" c="dimmed">
          {note}
        </Text>
      ) : null}
    </Group>
  );
}

function PrintOwed({ id }: { readonly id: number }) {
  const job = useJob();
  const [document, setDocument] = useState<DocumentView | null>(null);
  const draw = () =>
    void job
      .run((name) => ask('claim.owed', { job: name, id }))
      .then(setDocument)
      .catch(showFailure);
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<Icon name="printer" size={14} />}
        loading={job.running}
        onClick={draw}
      >
        {WORDS.print}
      </Button>
      <PdfPreview document={document} onClose={() => setDocument(null)} />
    </>
  );
}
