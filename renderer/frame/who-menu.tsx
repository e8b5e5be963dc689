import { Button, Menu, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useNavigation } from '../navigation.tsx';
import { Icon } from '../parts/icon.tsx';
import { ChangePasswordDialog } from '../screens/access/change-password-dialog.tsx';
import { useMay, useSession } from '../session.tsx';
import { PASSWORD, ROLE_NAME, WHO } from '../words.ts';
import classes from './frame.module.css';

/** Who is logged in, and what they may do about it. */
export function WhoMenu() {
  const { account, lock, leave } = useSession();
  const { leaving } = useNavigation();
  const mayChange = useMay('password.change');
  const [changing, setChanging] = useState(false);
  const { name, role, departmentName } = account;
  const may = departmentName === null ? '' : `, ${WHO.ofDepartment(departmentName)}`;
  return (
    <>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <Button
            variant="subtle"
            color="gray"
            c="inherit"
            size="sm"
            className={classes['who']}
            classNames={{ label: classes['whoName'] ?? '' }}
            aria-label={WHO.menu(name)}
            leftSection={<Icon name="person" />}
            rightSection={<Icon name="down" size={14} />}
          >
            {name}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            <Stack gap={0}>
              <Text size="sm" fw={600} c="var(--mantine-color-text)">
                {name}
              </Text>
              <Text size="xs">{`${ROLE_NAME[role]}${may}`}</Text>
            </Stack>
          </Menu.Label>
          <Menu.Divider />
          <Menu.Item
            leftSection={<Icon name="lock" size={16} />}
            rightSection={
              <Text size="xs" c="dimmed">
                {WHO.lockKeys}
              </Text>
            }
            onClick={lock}
          >
            {WHO.lock}
          </Menu.Item>
          {mayChange ? (
            <Menu.Item
              leftSection={<Icon name="edit" size={16} />}
              onClick={() => setChanging(true)}
            >
              {WHO.password}
            </Menu.Item>
          ) : null}
          <Menu.Item leftSection={<Icon name="leave" size={16} />} onClick={() => leaving(leave)}>
            {WHO.leave}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {changing ? (
        <ChangePasswordDialog
          onClose={() => setChanging(false)}
          onChanged={() => {
            setChanging(false);
            notifications.show({ color: 'teal', message: PASSWORD.changed });
          }}
        />
      ) : null}
    </>
  );
}
