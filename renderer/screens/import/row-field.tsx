import { Button, Group, Text, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Issue } from '../../../shared/domain/issue.ts';
import type { RosterField } from '../../../shared/domain/person.ts';
import { FIELD_NAME, ISSUE_WORDS } from '../../../shared/words.ts';
import { IMPORT } from '../../words.ts';

interface RowFieldProps {
  readonly field: RosterField;
  readonly text: string;
  readonly issues: readonly Issue[];
  readonly suggestion: string | null;
  readonly edited: boolean;
  readonly fixed: boolean;
  readonly focused: boolean;
  readonly onText: (text: string) => void;
  readonly onBack: () => void;
  /** After Enter, when what was typed is taken: moves the focus on, or says that nothing is left. */
  readonly onEnter: () => boolean;
}

/** One value: what was read, what is wrong with it, what is proposed, and the way back. */
export function RowField(props: RowFieldProps) {
  const { field, text, issues, suggestion, edited, fixed } = props;
  const [draft, setDraft] = useState<string | null>(null);
  // Enter takes it and moves the focus on, which takes it once more: by then there is nothing left.
  const typed = useRef<string | null>(null);
  const change = (value: string | null) => {
    typed.current = value;
    setDraft(value);
  };
  const take = () => {
    const value = typed.current;
    change(null);
    if (value !== null && value !== text) props.onText(value);
  };
  const [first] = issues;
  const given = first?.given ?? null;
  return (
    <div>
      <TextInput
        size="xs"
        name={field}
        label={FIELD_NAME[field]}
        value={draft ?? text}
        readOnly={fixed}
        variant={fixed ? 'filled' : 'default'}
        maxLength={400}
        data-autofocus={props.focused || undefined}
        error={first ? `${ISSUE_WORDS[first.code].short}. ${ISSUE_WORDS[first.code].todo}` : null}
        styles={edited ? { input: { borderLeft: '3px solid var(--mantine-color-blue-6)' } } : {}}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            take();
            if (!props.onEnter()) event.currentTarget.select();
          }
          if (event.key !== 'Escape' || draft === null) return;
          // The first Escape leaves the field as it was, the next one the drawer.
          event.stopPropagation();
          change(null);
        }}
      />
      <Group gap="xs" mt={2}>
        {given !== null && given !== text ? (
          <Text size="xs" c="dimmed">
            {IMPORT.given(given)}
          </Text>
        ) : null}
        {fixed || suggestion === null || suggestion === text ? null : (
          <Button size="compact-xs" variant="light" onClick={() => props.onText(suggestion)}>
            {IMPORT.takeSuggestion(suggestion)}
          </Button>
        )}
        {edited ? (
          <Text size="xs" c="blue.9">
            {IMPORT.edited}
          </Text>
        ) : null}
        {edited && !fixed ? (
          <Button size="compact-xs" variant="subtle" onClick={props.onBack}>
            {IMPORT.backToFile}
          </Button>
        ) : null}
      </Group>
    </div>
  );
}
