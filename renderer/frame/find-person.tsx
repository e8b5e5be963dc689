import { Badge, Group, Kbd, Text, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight, spotlight } from '@mantine/spotlight';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import type { PersonFound } from '../../shared/views.ts';
import { useRequest } from '../api.ts';
import { useNavigation } from '../navigation.tsx';
import { Icon } from '../parts/icon.tsx';
import { StatusBadge } from '../parts/status-badge.tsx';
import { FIND, PKS_SHORT } from '../words.ts';
import classes from './find-person.module.css';

const SHOWN_AT_ONCE = 20;
const SHORTEST_QUERY = 2;

/** Looks like a search field, opens the search. */
export function FindPersonButton() {
  return (
    <UnstyledButton className={classes['field']} onClick={spotlight.open} aria-label={FIND.label}>
      <Icon name="search" size={16} />
      <Text size="sm" c="dimmed" className={classes['fieldText']} lineClamp={1}>
        {FIND.button}
      </Text>
      <Kbd size="xs">{FIND.shortcut}</Kbd>
    </UnstyledButton>
  );
}

export function FindPerson() {
  const { go } = useNavigation();
  const [query, setQuery] = useState('');
  const [text] = useDebouncedValue(query.trim(), 120);
  const enough = text.length >= SHORTEST_QUERY;
  const found = useRequest(
    'person.find',
    { text, limit: SHOWN_AT_ONCE },
    { enabled: enough, placeholderData: keepPreviousData },
  );
  const people = enough ? (found.data ?? []) : [];
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut="mod + K"
      tagsToIgnore={[]}
      scrollable
      centered={false}
      yOffset={64}
      overlayProps={{ blur: 0 }}
      maxHeight="min(460px, 60vh)"
      size="640px"
    >
      <Spotlight.Search
        placeholder={FIND.placeholder}
        aria-label={FIND.label}
        leftSection={<Icon name="search" />}
      />
      <Spotlight.ActionsList>
        {people.map((person, place) => (
          // Keyed by place, and the first one marked: answers come after the typing, and Enter
          // must open the first of those that are shown.
          <Spotlight.Action
            key={place}
            data-selected={place === 0 ? 'true' : undefined}
            onClick={() => go({ name: 'person', id: person.id })}
            aria-label={person.name}
          >
            <FoundPerson person={person} />
          </Spotlight.Action>
        ))}
        {people.length === 0 ? (
          <Spotlight.Empty>
            {enough ? (found.isFetching ? FIND.searching : FIND.nobody) : FIND.hint}
          </Spotlight.Empty>
        ) : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function FoundPerson({ person }: { readonly person: PersonFound }) {
  const place = person.memberships.map((one) => one.department ?? one.job).find(Boolean);
  return (
    <Group justify="space-between" wrap="nowrap" w="100%" gap="md">
      <div style={{ minWidth: 0 }}>
        <Text size="sm" fw={600} lineClamp={1}>
          {person.name}
        </Text>
        <Text size="xs" className={classes['quiet']} lineClamp={1}>
          {[person.nikMasked, place].filter(Boolean).join(' · ')}
        </Text>
      </div>
      <Group gap={6} wrap="nowrap" style={{ flexShrink: 0 }}>
        {person.memberships.length === 0 ? (
          <Text size="xs" className={classes['quiet']}>
            {FIND.noMembership}
          </Text>
        ) : null}
        {person.memberships.map((one) => (
          <Group key={one.pks} gap={4} wrap="nowrap">
            <Badge color="sea" variant="outline" size="sm" bg="white">
              {PKS_SHORT[one.pks]}
            </Badge>
            <StatusBadge status={one.status} />
          </Group>
        ))}
      </Group>
    </Group>
  );
}
