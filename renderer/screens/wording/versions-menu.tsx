import { Badge, Button, Menu, Text } from '@mantine/core';
import type { WordingView } from '../../../shared/letter-views.ts';
import { Icon } from '../../parts/icon.tsx';
import { shortInstantWords } from '../../parts/instant-words.ts';
import { WORDING } from '../../words.ts';

interface VersionsMenuProps {
  readonly view: WordingView;
  /** Puts the text of a version on the screen. */
  readonly onTake: (version: number) => void;
  /** Null while the shipped text is what holds and stands here. */
  readonly onReset: (() => void) | null;
}

/** Every version with its day and who saved it, and the way back to the shipped text. */
export function VersionsMenu({ view, onTake, onReset }: VersionsMenuProps) {
  return (
    <Menu position="top-start" width={320} shadow="md">
      <Menu.Target>
        <Button variant="default" size="xs" rightSection={<Icon name="up" size={14} />}>
          {WORDING.versions}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        {view.versions.length === 0 ? <Menu.Label>{WORDING.versionsNone}</Menu.Label> : null}
        {view.versions.map(({ version, isShipped, actor, createdAt }) => (
          <Menu.Item
            key={version}
            rightSection={
              version === view.version ? (
                <Badge variant="light">{WORDING.versionHolds}</Badge>
              ) : null
            }
            onClick={() => onTake(version)}
          >
            <Text size="sm">
              {isShipped
                ? `${WORDING.versionOf(version)}: ${WORDING.shipped}`
                : WORDING.versionOf(version)}
            </Text>
            <Text size="xs" c="dimmed">
              {`${shortInstantWords(createdAt)} ${WORDING.by(actor)}`}
            </Text>
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item disabled={onReset === null} onClick={onReset ?? undefined}>
          {WORDING.reset}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
