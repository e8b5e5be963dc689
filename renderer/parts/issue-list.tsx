import { Group, Stack, Text } from '@mantine/core';
import type { Issue } from '../../shared/domain/issue.ts';
import { ISSUE_WORDS } from '../../shared/words.ts';
import { IMPORT } from '../words.ts';
import { SEVERITY_COLOR } from './verdict-badge.tsx';

/** What is odd, what was given, and what helps. */
export function IssueList({ issues }: { readonly issues: readonly Issue[] }) {
  return (
    <Stack gap="xs">
      {issues.map((issue) => (
        <Group
          key={`${issue.code} ${issue.field}`}
          gap="sm"
          wrap="nowrap"
          align="stretch"
          p="xs"
          style={{
            borderLeft: `3px solid var(--mantine-color-${SEVERITY_COLOR[issue.severity]}-6)`,
            background: `var(--mantine-color-${SEVERITY_COLOR[issue.severity]}-0)`,
          }}
        >
          <Stack gap={2} style={{ minWidth: 0 }}>
            <Text size="sm" fw={600}>
              {ISSUE_WORDS[issue.code].short}
            </Text>
            <Text size="sm">{ISSUE_WORDS[issue.code].todo}</Text>
            {issue.given === null ? null : (
              <Text size="xs" c="dimmed">
                {IMPORT.given(issue.given)}
                {issue.column && issue.row > 0 ? ` (${IMPORT.cell(issue.column, issue.row)})` : ''}
              </Text>
            )}
          </Stack>
        </Group>
      ))}
    </Stack>
  );
}
