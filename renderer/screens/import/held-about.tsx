import { Text } from '@mantine/core';
import { FIELD_NAME } from '../../../shared/words.ts';
import { instantWords } from '../../parts/instant-words.ts';
import { IMPORT, LIKENESS } from '../../words.ts';
import type { HeldItem } from './held-items.ts';

/** Why it is asked, and what was answered to it before. */
export function HeldAbout({ item }: { readonly item: HeldItem }) {
  const { row, code, decision } = item;
  const why = row.clash?.why ?? [];
  return (
    <>
      {why.length > 0 ? (
        <Text size="sm">{IMPORT.likeBecause(why.map((reason) => LIKENESS[reason]))}</Text>
      ) : null}
      {code === 'dead-or-left' && row.clash?.hasClaim ? (
        <Text size="sm">{IMPORT.hasClaim}</Text>
      ) : null}
      {row.remark !== undefined && code === 'status-word' ? (
        <Text size="sm">
          {FIELD_NAME.remark}: <b>{row.remark}</b>
        </Text>
      ) : null}
      {decision?.rememberedFrom ? (
        <Text size="sm" c="blue.9">
          {IMPORT.rememberedFrom(instantWords(decision.rememberedFrom))}
        </Text>
      ) : null}
    </>
  );
}
