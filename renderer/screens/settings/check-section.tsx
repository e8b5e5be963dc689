import { Alert, Button, List, Paper, Stack, Text } from '@mantine/core';
import { useWish } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { SETTINGS } from '../../words.ts';
import classes from './settings-screen.module.css';

/** A wish, not a question: it may take seconds, so it runs only when somebody asks for it. */
export function CheckSection() {
  const check = useWish('data.check', { invalidates: [] });
  return (
    <div className={`${classes['scroll']} ${classes['toEdge']}`}>
      <Paper withBorder p="md" maw={720}>
        <Stack align="flex-start">
          <Text size="sm">{SETTINGS.checkText}</Text>
          <Button loading={check.isPending} onClick={() => check.mutate(undefined)}>
            {SETTINGS.checkRun}
          </Button>
          {check.data?.ok ? (
            <Alert color="teal" icon={<Icon name="check" />} title={SETTINGS.checkOk} w="100%">
              {SETTINGS.checkOkText}
            </Alert>
          ) : null}
          {check.data && !check.data.ok ? <Problems problems={check.data.problems} /> : null}
        </Stack>
      </Paper>
    </div>
  );
}

function Problems({ problems }: { readonly problems: readonly string[] }) {
  return (
    <Alert
      color="red"
      icon={<Icon name="warning" />}
      title={SETTINGS.checkProblems(problems.length)}
      w="100%"
    >
      <List size="sm">
        {problems.map((problem) => (
          <List.Item key={problem}>{problem}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
