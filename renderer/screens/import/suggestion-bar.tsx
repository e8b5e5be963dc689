import { Button, Group, Stack, Text } from '@mantine/core';
import type { Suggestion, SuggestionKind } from '../../../shared/domain/candidate.ts';
import type { ImportPlan } from '../../../shared/domain/plan.ts';
import { IMPORT } from '../../words.ts';
import { withCells, type AnswerChange } from './answer-changes.ts';
import classes from './suggestion-bar.module.css';

interface SuggestionBarProps {
  readonly plan: ImportPlan;
  readonly onAnswer: (change: AnswerChange) => void;
}

/** Corrections that the data themselves propose, all of one kind at once; never without a press. */
export function SuggestionBar({ plan, onAnswer }: SuggestionBarProps) {
  const kinds = byKind(plan.suggestions);
  if (kinds.size === 0) return null;
  const accept = (suggestions: readonly Suggestion[]) =>
    onAnswer(
      withCells(
        suggestions.map(({ sheet, row, field, text }) => ({
          sheet: plan.sheets[sheet]?.name ?? '',
          row,
          field,
          text,
        })),
      ),
    );
  return (
    <Stack gap={4} className={classes['bar']} component="section" aria-label={IMPORT.suggestions}>
      {[...kinds].map(([kind, suggestions]) => (
        <Group key={kind} gap="sm" justify="space-between" wrap="nowrap">
          <Text size="sm">{IMPORT.suggestion[kind](rowsOf(suggestions))}</Text>
          <Button
            size="compact-xs"
            variant="default"
            style={{ flexShrink: 0 }}
            onClick={() => accept(suggestions)}
          >
            {IMPORT.acceptAll}
          </Button>
        </Group>
      ))}
    </Stack>
  );
}

function byKind(suggestions: readonly Suggestion[]): Map<SuggestionKind, Suggestion[]> {
  const kinds = new Map<SuggestionKind, Suggestion[]>();
  for (const suggestion of suggestions) {
    const list = kinds.get(suggestion.kind);
    if (list) list.push(suggestion);
    else kinds.set(suggestion.kind, [suggestion]);
  }
  return kinds;
}

/** A correction may touch two cells of a row; people count rows. */
function rowsOf(suggestions: readonly Suggestion[]): number {
  return new Set(suggestions.map(({ sheet, row }) => `${sheet} ${row}`)).size;
}
