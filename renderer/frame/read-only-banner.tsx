import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { ask, showFailure } from '../api.ts';
import { holderSentence } from '../parts/holder-sentence.ts';
import { Icon } from '../parts/icon.tsx';
import { useSession } from '../session.tsx';
import { READ_ONLY } from '../words.ts';
import classes from './frame.module.css';

/** Another process keeps the data: who, and a way to look whether they are free by now. */
export function ReadOnlyBanner() {
  const { state, told } = useSession();
  const [asking, setAsking] = useState(false);
  if (state.heldBy === null) return null;
  const sentence = holderSentence(state.heldBy);
  const look = () => {
    setAsking(true);
    ask('session.state', undefined)
      .then(told, showFailure)
      .finally(() => setAsking(false));
  };
  return (
    <Group className={classes['banner']} wrap="nowrap" gap="sm" component="output">
      <Icon name="lock" size={16} />
      <Text size="sm" lineClamp={1} style={{ flex: 1 }} title={sentence}>
        {sentence}
      </Text>
      <Button size="compact-xs" color="orange.9" loading={asking} onClick={look}>
        {READ_ONLY.retry}
      </Button>
    </Group>
  );
}
