import { Button, Group, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { BpjsComparison, KpjLine } from '../../../shared/requests/bpjs.ts';
import { ask, invalidate, showFailure, useJob } from '../../api.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { JobDialog } from '../../parts/job-dialog.tsx';
import { setTicks } from '../../parts/set-ticks.ts';
import { BPJS, COMMON, TABLE } from '../../words.ts';
import { KPJ_COLUMNS } from './result-columns.tsx';
import type { ComparisonStory } from './use-comparison.ts';

interface KpjPanelProps {
  readonly story: ComparisonStory;
  readonly result: BpjsComparison;
}

/** The KPJ that came back: what fills a gap is ticked, what replaces another is ticked by somebody. */
export function KpjPanel({ story, result }: KpjPanelProps) {
  const rows = useMemo(() => inOrder(result.kpj), [result.kpj]);
  const [ticked, setTicked] = useState<ReadonlySet<number>>(() => emptyOnes(result.kpj));
  const { job, take } = useTaking(story, result);
  const takable = useMemo(() => new Set(rows.filter(isTakable).map(idOf)), [rows]);
  const boxes = setTicks({
    rows,
    id: idOf,
    label: ({ name }) => TABLE.tick(name),
    ticked,
    // What cannot be taken stays without a tick, also when all are ticked together.
    onTicked: (next) => setTicked(new Set([...next].filter((id) => takable.has(id)))),
  });
  if (rows.length === 0) return <EmptyNote icon="check" title={BPJS.none.kpj} />;
  const chosen = rows.filter((line) => ticked.has(idOf(line)));
  const ticks = { ...boxes, all: chosen.length === takable.size ? 'all' : boxes.all } as const;
  return (
    <>
      <Group justify="space-between" wrap="nowrap" gap="md">
        <Text size="sm" c="dimmed">
          {BPJS.kpjHint}
        </Text>
        <Button
          style={{ flexShrink: 0 }}
          disabled={chosen.length === 0}
          onClick={() => sure(chosen, () => void take(chosen.map(idOf)))}
        >
          {BPJS.take(chosen.length)}
        </Button>
      </Group>
      <DataTable
        label={BPJS.tab.kpj}
        columns={KPJ_COLUMNS}
        rows={rows}
        sorted={false}
        ticks={ticks}
      />
      <JobDialog job={job} title={BPJS.taking} />
    </>
  );
}

const idOf = ({ membershipId }: KpjLine) => membershipId;
const isTakable = ({ refused }: KpjLine) => refused === null;

function emptyOnes(lines: readonly KpjLine[]): ReadonlySet<number> {
  return new Set(lines.filter((line) => isTakable(line) && line.ours === null).map(idOf));
}

/** What needs somebody's eyes first: refused ones, then those that replace another. */
function inOrder(lines: readonly KpjLine[]): readonly KpjLine[] {
  return lines.toSorted((one, other) => rankOf(one) - rankOf(other));
}

function rankOf(line: KpjLine): number {
  if (!isTakable(line)) return 0;
  return line.ours === null ? 2 : 1;
}

/** To replace a KPJ is asked about once more. */
function sure(chosen: readonly KpjLine[], then: () => void): void {
  const replaced = chosen.filter(({ ours }) => ours !== null).length;
  if (replaced === 0) return then();
  modals.openConfirmModal({
    title: BPJS.sureTitle(replaced),
    children: <Text size="sm">{BPJS.sureText}</Text>,
    labels: { confirm: BPJS.sure, cancel: COMMON.cancel },
    onConfirm: then,
  });
}

function useTaking(story: ComparisonStory, { sha256, revision }: BpjsComparison) {
  const job = useJob();
  const client = useQueryClient();
  const { agreementId, month, file } = story.view;
  const take = async (membershipIds: readonly number[]) => {
    if (file === null) return;
    const wish = { grant: file.id, agreementId, month, sha256, revision, membershipIds };
    try {
      const { taken } = await job.run((id) =>
        ask('bpjs.take-kpj', { job: id, ...wish, membershipIds: [...membershipIds] }),
      );
      notifications.show({ color: 'teal', message: BPJS.taken(taken) });
    } catch (error) {
      showFailure(error);
    }
    await invalidate(client);
    await story.again();
  };
  return { job, take };
}
