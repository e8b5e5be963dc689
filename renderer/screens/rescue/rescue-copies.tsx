import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { CopyView } from '../../../shared/trust-views.ts';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { instantWords } from '../../parts/instant-words.ts';
import { takeLostFocus } from '../../parts/take-focus.ts';
import { COPY_REASON, RESCUE, RESTORE_PREVIEW } from '../../words.ts';
import classes from './rescue-screen.module.css';

interface RescueCopiesProps {
  /** The newest first. */
  readonly copies: readonly CopyView[];
  readonly onRestore: (name: string) => void;
}

const OLDER_SHOWN = 3;

/** The newest good copy with what it holds, and older ones below it. */
export function RescueCopies({ copies, onRestore }: RescueCopiesProps) {
  const [all, setAll] = useState(false);
  const [newest, ...older] = copies.filter(({ version }) => version !== null);
  if (!newest)
    return (
      <Paper withBorder>
        <EmptyNote icon="folder" title={RESCUE.noCopies}>
          <Text size="sm">{RESCUE.noCopiesText}</Text>
        </EmptyNote>
      </Paper>
    );
  const shown = all ? older : older.slice(0, OLDER_SHOWN);
  const hidden = older.length - shown.length;
  return (
    <>
      <Paper withBorder p="md" component="section" aria-label={RESCUE.newest}>
        <Group justify="space-between" wrap="nowrap" gap="md">
          <div>
            <Title order={2}>{RESCUE.newest}</Title>
            <Described copy={newest} />
          </div>
          <Button
            ref={takeLostFocus}
            style={{ flexShrink: 0 }}
            aria-label={RESCUE.restoreOne(instantWords(newest.at))}
            onClick={() => onRestore(newest.name)}
          >
            {RESCUE.restore}
          </Button>
        </Group>
      </Paper>
      {shown.length > 0 ? (
        <Stack gap="xs" component="section" aria-label={RESCUE.others}>
          <Title order={3}>{RESCUE.others}</Title>
          <Paper withBorder className={classes['list']}>
            {shown.map((copy) => (
              <Group key={copy.name} className={classes['copy']} wrap="nowrap" gap="md">
                <Described copy={copy} />
                <Button
                  variant="default"
                  size="xs"
                  style={{ flexShrink: 0 }}
                  aria-label={RESCUE.restoreOne(instantWords(copy.at))}
                  onClick={() => onRestore(copy.name)}
                >
                  {RESCUE.restore}
                </Button>
              </Group>
            ))}
          </Paper>
          {hidden > 0 ? (
            <Button
              variant="subtle"
              size="xs"
              style={{ alignSelf: 'flex-start' }}
              onClick={() => setAll(true)}
            >
              {RESCUE.moreCopies(hidden)}
            </Button>
          ) : null}
        </Stack>
      ) : null}
    </>
  );
}

function Described({ copy }: { readonly copy: CopyView }) {
  return (
    <div>
      <Text size="sm">{RESCUE.made(instantWords(copy.at), COPY_REASON[copy.reason])}</Text>
      <Text size="xs" c="dimmed">
        {RESTORE_PREVIEW.holds(copy.people, copy.letters)}
      </Text>
    </div>
  );
}
