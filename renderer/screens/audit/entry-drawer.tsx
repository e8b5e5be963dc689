import { Button, Drawer, Group, Stack, Text, Title } from '@mantine/core';
import type { KeyboardEvent, RefObject } from 'react';
import { AUDIT_VIA_NAME, auditSentence } from '../../../shared/audit-words.ts';
import type { AuditEntryView } from '../../../shared/trust-views.ts';
import { useNavigation } from '../../navigation.tsx';
import type { DataTableHandle } from '../../parts/data-table.tsx';
import { instantWords } from '../../parts/instant-words.ts';
import { StepButtons } from '../../parts/step-buttons.tsx';
import { takeLostFocus } from '../../parts/take-focus.ts';
import { AUDIT } from '../../words.ts';
import { EntryChanges } from './entry-changes.tsx';
import { EntryDetails } from './entry-details.tsx';

interface EntryDrawerProps {
  /** Null = closed. */
  readonly entry: AuditEntryView | null;
  readonly table: RefObject<DataTableHandle<AuditEntryView> | null>;
  readonly onOpen: (entry: AuditEntryView | null) => void;
  /** Everything about this person alone. */
  readonly onPerson: (personId: number) => void;
}

/** One entry: what was asked for, and what it changed of people. */
export function EntryDrawer({ entry, table, onOpen, onPerson }: EntryDrawerProps) {
  const move = (by: 1 | -1) => {
    const rows = table.current?.rows() ?? [];
    const at = rows.findIndex((each) => each?.id === entry?.id) + by;
    const next = rows[at];
    if (!next) return;
    table.current?.show(at);
    onOpen(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    move(event.key === 'ArrowDown' ? 1 : -1);
  };
  return (
    <Drawer
      opened={entry !== null}
      onClose={() => onOpen(null)}
      position="right"
      size={520}
      onKeyDown={onKeyDown}
      title={entry ? <DrawerTitle id={entry.id} onMove={move} /> : null}
      styles={{ title: { flex: 1 } }}
    >
      {entry ? <Entry key={entry.id} entry={entry} onPerson={onPerson} /> : null}
    </Drawer>
  );
}

interface DrawerTitleProps {
  readonly id: number;
  readonly onMove: (by: 1 | -1) => void;
}

function DrawerTitle({ id, onMove }: DrawerTitleProps) {
  return (
    <Group gap="sm" wrap="nowrap">
      <Text fw={600}>{AUDIT.entry(id)}</Text>
      <StepButtons before={AUDIT.before} after={AUDIT.after} onMove={onMove} />
    </Group>
  );
}

type EntryProps = Pick<EntryDrawerProps, 'onPerson'> & { readonly entry: AuditEntryView };

function Entry({ entry, onPerson }: EntryProps) {
  return (
    <Stack gap="md">
      <div>
        <Title
          order={3}
          size="h4"
          tabIndex={-1}
          ref={takeLostFocus}
          style={{ outline: 'none', overflowWrap: 'anywhere' }}
        >
          {auditSentence(entry)}
        </Title>
        <Text size="sm" c="dimmed">
          {[instantWords(entry.at), entry.actor, AUDIT_VIA_NAME[entry.via]].join(' · ')}
        </Text>
      </div>
      {entry.person ? <AboutPerson person={entry.person} onPerson={onPerson} /> : null}
      <EntryDetails details={entry.details} />
      {entry.changes > 0 ? <EntryChanges id={entry.id} total={entry.changes} /> : null}
    </Stack>
  );
}

interface AboutPersonProps {
  readonly person: NonNullable<AuditEntryView['person']>;
  readonly onPerson: (personId: number) => void;
}

function AboutPerson({ person: { id, name }, onPerson }: AboutPersonProps) {
  const { go } = useNavigation();
  return (
    <div>
      <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
        {name === '' ? AUDIT.gonePerson : name}
      </Text>
      {id === null ? null : (
        <Group gap="xs" mt={6}>
          <Button size="compact-sm" variant="default" onClick={() => go({ name: 'person', id })}>
            {AUDIT.openPerson}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => onPerson(id)}>
            {AUDIT.onlyPerson}
          </Button>
        </Group>
      )}
    </div>
  );
}
