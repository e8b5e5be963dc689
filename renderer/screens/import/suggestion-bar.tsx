import { Button, Group, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import type { Suggestion, SuggestionKind } from '../../../shared/domain/candidate.ts';
import type { ImportPlan } from '../../../shared/domain/plan.ts';
import type { ImportPreview } from '../../../shared/views.ts';
import { IMPORT } from '../../words.ts';
import { withCells, type AnswerChange } from './answer-changes.ts';
import type { RowSet } from './plan-view.ts';
import { rowKey } from './row-issues.ts';
import { SheetNamesLine, sheetsNamedLikeDepartments } from './sheet-names.tsx';
import classes from './suggestion-bar.module.css';

interface SuggestionBarProps {
  readonly preview: ImportPreview;
  readonly onAnswer: (change: AnswerChange) => void;
  readonly onShow: (rows: RowSet) => void;
}

/** Corrections that the data themselves propose, all of one kind at once; never without a press. */
export function SuggestionBar({ preview, onAnswer, onShow }: SuggestionBarProps) {
  const { plan } = preview;
  const low = useMediaQuery('(max-height: 760px)', false, { getInitialValueInEffect: false });
  const [chosen, setChosen] = useState<boolean | null>(null);
  const kinds = byKind(plan.suggestions);
  if (kinds.size + sheetsNamedLikeDepartments(preview).departments.size === 0) return null;
  // The rows need the room of a low window more.
  const opened = chosen ?? !(low && kinds.size > 1);
  return (
    <Stack gap={4} className={classes['bar']} component="section" aria-label={IMPORT.suggestions}>
      <SheetNamesLine preview={preview} onAnswer={onAnswer} />
      {opened || kinds.size === 0 ? (
        [...kinds].map(([kind, suggestions]) => (
          <SuggestionLine
            key={kind}
            kind={kind}
            suggestions={suggestions}
            onShow={() => onShow(rowSet(kind, suggestions))}
            onAccept={() => onAnswer(withCells(toCells(plan, suggestions)))}
          />
        ))
      ) : (
        <Group gap="sm" justify="space-between" wrap="nowrap">
          <Text size="sm">{IMPORT.suggestionSum(kinds.size, rowsOf(plan.suggestions))}</Text>
          <Button
            size="compact-xs"
            variant="default"
            aria-expanded={false}
            onClick={() => setChosen(true)}
          >
            {IMPORT.showSuggestions}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

interface SuggestionLineProps {
  readonly kind: SuggestionKind;
  readonly suggestions: readonly Suggestion[];
  readonly onShow: () => void;
  readonly onAccept: () => void;
}

function SuggestionLine({ kind, suggestions, onShow, onAccept }: SuggestionLineProps) {
  return (
    <Group gap="sm" justify="space-between" wrap="nowrap">
      <Text size="sm">{IMPORT.suggestion[kind](rowsOf(suggestions))}</Text>
      <Group gap={6} wrap="nowrap" style={{ flexShrink: 0 }}>
        <Button size="compact-xs" variant="subtle" onClick={onShow}>
          {IMPORT.showRows}
        </Button>
        <Button size="compact-xs" variant="default" onClick={onAccept}>
          {IMPORT.acceptAll}
        </Button>
      </Group>
    </Group>
  );
}

function toCells({ sheets }: ImportPlan, suggestions: readonly Suggestion[]) {
  return suggestions.map(({ sheet, row, field, text }) => ({
    sheet: sheets[sheet]?.name ?? '',
    row,
    field,
    text,
  }));
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

function rowSet(kind: SuggestionKind, suggestions: readonly Suggestion[]): RowSet {
  const keys = new Set(suggestions.map(rowKey));
  return { label: IMPORT.suggestionShort[kind], has: (row) => keys.has(rowKey(row)) };
}

/** A correction may touch two cells of a row; people count rows. */
function rowsOf(suggestions: readonly Suggestion[]): number {
  return new Set(suggestions.map(rowKey)).size;
}
