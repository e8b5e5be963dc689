import { Button, Center, Group, Image, Input, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { choose, sentenceFor, useWish } from '../api.ts';
import { OFFICE } from '../words.ts';

/** The image is stored at once: what the preview shows is what the letterhead will print. */
export function CoatOfArmsField({ url }: { readonly url: string | null }) {
  const store = useWish('office.coat-of-arms', { invalidates: ['office.get'], quiet: true });
  const [choosing, setChoosing] = useState(false);
  const pick = async () => {
    setChoosing(true);
    const grant = await choose('image').finally(() => setChoosing(false));
    if (grant) store.mutate({ grant: grant.id });
  };
  return (
    <Input.Wrapper label={OFFICE.coatOfArms} labelElement="div" description={OFFICE.coatOfArmsHint}>
      <Group gap="md" mt={4}>
        <CoatOfArms url={url} />
        <Stack gap={4} align="flex-start">
          <Button
            variant="default"
            size="xs"
            loading={choosing || store.isPending}
            onClick={() => void pick()}
          >
            {url ? OFFICE.changeImage : OFFICE.chooseImage}
          </Button>
          {url ? (
            <Button
              variant="default"
              c="red.9"
              size="xs"
              onClick={() => store.mutate({ grant: null })}
            >
              {OFFICE.removeImage}
            </Button>
          ) : null}
          {store.error ? (
            <Text
              size="xs"
              c="var(--mantine-color-error)"
              role="alert"
              ref={(node) => node?.scrollIntoView({ block: 'nearest' })}
            >
              {sentenceFor(store.error)}
            </Text>
          ) : null}
        </Stack>
      </Group>
    </Input.Wrapper>
  );
}

function CoatOfArms({ url }: { readonly url: string | null }) {
  return (
    <Center
      w={72}
      h={80}
      p={4}
      bg="white"
      style={{
        border: '1px solid var(--mantine-color-gray-4)',
        borderRadius: 'var(--mantine-radius-sm)',
      }}
    >
      {url ? (
        <Image src={url} alt={OFFICE.coatOfArmsAlt} fit="contain" h="100%" />
      ) : (
        <Text size="xs" c="dimmed" ta="center">
          {OFFICE.coatOfArmsNone}
        </Text>
      )}
    </Center>
  );
}
