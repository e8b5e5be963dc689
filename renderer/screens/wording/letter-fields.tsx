import { Group, Text, TextInput } from '@mantine/core';
import { WORDING } from '../../words.ts';
import { BlockList } from './block-list.tsx';
import { LineList } from './line-list.tsx';
import type { HeadingDraft, LetterDraft } from './wording-draft.ts';
import { WordingPart } from './wording-part.tsx';

interface LetterFieldsProps {
  readonly draft: LetterDraft;
  readonly onChange: (change: Partial<LetterDraft>) => void;
}

/** A letter from top to bottom, as it is read. */
export function LetterFields({ draft, onChange }: LetterFieldsProps) {
  const { kind, heading, titleLines, body, copies } = draft;
  return (
    <>
      {heading ? (
        <HeadingFields
          heading={heading}
          onChange={(change) => onChange({ heading: { ...heading, ...change } })}
        />
      ) : null}
      <WordingPart title={WORDING.titles}>
        <LineList
          lines={titleLines}
          nameOf={WORDING.titleLine}
          addLabel={WORDING.lineAdd}
          most={4}
          maxLength={200}
          onChange={(lines) => onChange({ titleLines: lines })}
        />
      </WordingPart>
      <WordingPart title={WORDING.body}>
        <BlockList
          blocks={body}
          mayListLetters={kind === 'cover'}
          onChange={(blocks) => onChange({ body: blocks })}
        />
      </WordingPart>
      <WordingPart title={WORDING.copies} hint={copies.length === 0 ? WORDING.copiesNone : null}>
        <LineList
          lines={copies}
          nameOf={WORDING.copyLine}
          addLabel={WORDING.copyAdd}
          most={10}
          maxLength={200}
          onChange={(lines) => onChange({ copies: lines })}
        />
      </WordingPart>
    </>
  );
}

interface HeadingFieldsProps {
  readonly heading: HeadingDraft;
  readonly onChange: (change: Partial<HeadingDraft>) => void;
}

function HeadingFields({ heading, onChange }: HeadingFieldsProps) {
  return (
    <WordingPart title={WORDING.heading} hint={WORDING.headingHint}>
      <Group grow gap="xs" preventGrowOverflow={false}>
        <TextInput
          size="xs"
          label={WORDING.nature}
          data-wording
          maxLength={40}
          value={heading.nature}
          onChange={(event) => onChange({ nature: event.currentTarget.value })}
        />
        <TextInput
          size="xs"
          label={WORDING.attachment}
          data-wording
          maxLength={80}
          value={heading.attachment}
          onChange={(event) => onChange({ attachment: event.currentTarget.value })}
        />
      </Group>
      <TextInput
        size="xs"
        label={WORDING.aboutLine}
        data-wording
        maxLength={200}
        value={heading.about}
        onChange={(event) => onChange({ about: event.currentTarget.value })}
      />
      <Text size="xs" fw={500}>
        {WORDING.to}
      </Text>
      <LineList
        lines={heading.to}
        nameOf={WORDING.toLine}
        addLabel={WORDING.lineAdd}
        most={6}
        maxLength={160}
        onChange={(to) => onChange({ to })}
      />
    </WordingPart>
  );
}
