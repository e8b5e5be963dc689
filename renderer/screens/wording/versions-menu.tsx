import { Badge, Button, Menu, Text } from '@mantine/core';
import type { WordingView } from '../../../shared/letter-views.ts';
import { Icon } from '../../parts/icon.tsx';
import { shortInstantWords } from '../../parts/instant-words.ts';
import { WORDING } from '../../words.ts';

interface VersionsMenuProps {
  readonly view: WordingView;
  /** Puts the text of a version on the screen; 0 is the shipped one. */
  readonly onTake: (version: number) => void;
}

/** Every version with its day and who saved it. */
export function VersionsMenu({ view, onTake }: VersionsMenuProps) {
  return (
    <Menu position="top-start" width={320} shadow="md">
      <Menu.Target>
        <Button variant="default" size="xs" rightSection={<Icon name="up" size={14} />}>
          {WORDING.versions}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
        {view.versions.map(({ version, isShipped, actor, createdAt }) => (
          <Menu.Item
            key={version}
            rightSection={version === view.version ? <Holds /> : null}
            onClick={() => onTake(version)}
          >
            <Text size="sm">
              {WORDING.versionOf(version)}
              {isShipped ? ` · ${WORDING.shipped}` : ''}
            </Text>
            <Text size="xs" c="dimmed">
              {`${shortInstantWords(createdAt)} ${WORDING.by(actor)}`}
            </Text>
          </Menu.Item>
        ))}
        <Menu.Item rightSection={view.version === 0 ? <Holds /> : null} onClick={() => onTake(0)}>
          <Text size="sm">{WORDING.shipped}</Text>
          <Text size="xs" c="dimmed">
            {WORDING.shippedText}
          </Text>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Holds() {
  return (
    <Badge size="sm" variant="light">
      {WORDING.versionHolds}
    </Badge>
  );
}
