import { Box, Button, Group, Modal, SegmentedControl, Stack, Tabs, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { PKS, type Pks } from '../../../shared/domain/agreement.ts';
import type { PlaceMatch } from '../../../shared/requests/places.ts';
import { ask, choose, useJob, type Job } from '../../api.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { JobDialog } from '../../parts/job-dialog.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { COMMON, MATCH, PKS_NAME, PLACE } from '../../words.ts';
import { LeaveMatchTable, UnknownTable } from './leave-match-table.tsx';
import { LeavePlaces } from './leave-places.tsx';

interface LeaveFromFileProps {
  readonly pks: Pks;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

interface Found {
  readonly fileName: string;
  readonly match: PlaceMatch;
}

/** Thousands who leave together come as a list of NIKs: who of them is here, and end their places. */
export function LeaveFromFile({ pks: given, onDone, onClose }: LeaveFromFileProps) {
  useFocusBack();
  const job = useJob();
  const [pks, setPks] = useState(given);
  const [found, setFound] = useState<Found | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [leaving, setLeaving] = useState(false);
  const read = async () => {
    const match = await chooseAndMatch(job, pks).catch((failed: unknown) => {
      setError(failed);
      return null;
    });
    if (match === null) return;
    setError(null);
    setFound(match);
    setChosen(new Set(match.match.membershipIds));
  };
  if (leaving)
    return (
      <LeavePlaces
        places={{ membershipIds: [...chosen], one: null }}
        onDone={onDone}
        onClose={() => setLeaving(false)}
      />
    );
  return (
    <Modal opened onClose={onClose} title={MATCH.title} size={found ? 860 : 560}>
      <Stack gap="sm">
        {found ? (
          <MatchResult {...found} chosen={chosen} onChosen={setChosen} />
        ) : (
          <>
            <Text size="sm">{MATCH.text}</Text>
            <SegmentedControl
              aria-label={MATCH.pks}
              data={PKS.map((value) => ({ value, label: PKS_NAME[value] }))}
              value={pks}
              onChange={setPks}
            />
          </>
        )}
        {error ? <FailureNotice error={error} /> : null}
        <Group gap="xs" justify="flex-end">
          {found ? (
            <>
              <Text size="sm" component="output" style={{ marginRight: 'auto' }}>
                {MATCH.chosen(chosen.size, found.match.membershipIds.length)}
              </Text>
              <Button variant="subtle" onClick={() => void read()}>
                {MATCH.other}
              </Button>
            </>
          ) : null}
          <Button variant="default" onClick={onClose}>
            {COMMON.cancel}
          </Button>
          {found ? (
            <Button color="red" disabled={chosen.size === 0} onClick={() => setLeaving(true)}>
              {PLACE.leave}
            </Button>
          ) : (
            <Button
              data-autofocus
              leftSection={<Icon name="folder" size={16} />}
              onClick={() => void read()}
            >
              {MATCH.choose}
            </Button>
          )}
        </Group>
      </Stack>
      <JobDialog job={job} title={MATCH.reading} />
    </Modal>
  );
}

/** Null where no file was chosen. */
async function chooseAndMatch(job: Job, pks: Pks): Promise<Found | null> {
  const grant = await choose('workbook');
  if (!grant) return null;
  const match = await job.run((id) => ask('place.match', { job: id, grant: grant.id, pks }));
  return { fileName: grant.name, match };
}

interface MatchResultProps extends Found {
  readonly chosen: ReadonlySet<number>;
  readonly onChosen: (chosen: ReadonlySet<number>) => void;
}

type MatchTab = 'found' | 'named' | 'unknown';

function MatchResult({ fileName, match, chosen, onChosen }: MatchResultProps) {
  const [tab, setTab] = useState<MatchTab>('found');
  const [text, setText] = useState('');
  const { people, unknown } = match;
  const named = useMemo(() => people.filter((one) => one.nameInFile !== null), [people]);
  const wanted = text.trim().toLowerCase();
  const rows = tab === 'named' ? named : people;
  const shown = useMemo(
    () => rows.filter(({ name }) => name.toLowerCase().includes(wanted)),
    [rows, wanted],
  );
  const counts = { found: people.length, named: named.length, unknown: unknown.length };
  return (
    <>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        <b>{fileName}</b> · {MATCH.result(match.rows, people.length)}
      </Text>
      <Group justify="space-between" gap="sm" wrap="nowrap">
        <Tabs value={tab} onChange={(value) => setTab(value as MatchTab)}>
          <Tabs.List>
            {(['found', 'named', 'unknown'] as const).map((value) => (
              <Tabs.Tab key={value} value={value} px="sm">
                {MATCH.tabs[value](counts[value])}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
        {tab === 'unknown' ? null : (
          <SearchField label={MATCH.search} text={text} onChange={setText} style={{ width: 200 }} />
        )}
      </Group>
      {tab === 'found' ? null : (
        <Text size="xs" c="dimmed">
          {tab === 'named' ? MATCH.namedHint : MATCH.unknownHint}
        </Text>
      )}
      <Box style={{ height: '44vh', minHeight: 180, display: 'flex', flexDirection: 'column' }}>
        {tab === 'unknown' ? (
          <UnknownTable rows={unknown} />
        ) : (
          <LeaveMatchTable
            rows={shown}
            searched={wanted !== ''}
            chosen={chosen}
            onChosen={onChosen}
          />
        )}
      </Box>
    </>
  );
}
