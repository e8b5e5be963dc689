import { Button, Center, Group, Image, Input, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Grant } from '../../../shared/ipc.ts';
import { choose, sentenceFor, useWish } from '../../api.ts';
import { SIGNATURE } from '../../words.ts';

interface SignatureImageFieldProps {
  readonly value?: Grant | null;
  readonly onChange?: (image: Grant | null) => void;
  readonly error?: ReactNode;
}

/** Chooses the image and shows it at once, so that nobody seals the wrong one; a bad file is not taken. */
export function SignatureImageField({ value, onChange, error }: SignatureImageFieldProps) {
  const look = useWish('signature.look', { invalidates: [], quiet: true });
  const [choosing, setChoosing] = useState(false);
  const pick = async () => {
    setChoosing(true);
    const grant = await choose('image').finally(() => setChoosing(false));
    if (!grant) return;
    onChange?.(null);
    look.mutate({ image: grant.id }, { onSuccess: () => onChange?.(grant) });
  };
  const shown = look.error ? sentenceFor(look.error) : error;
  return (
    <Input.Wrapper
      label={SIGNATURE.image}
      description={SIGNATURE.imageHint}
      labelElement="div"
      error={shown}
    >
      <Group gap="md" my={4} wrap="nowrap">
        <Preview url={value ? (look.data ?? null) : null} />
        <Stack gap={4} align="flex-start">
          <Button
            variant="default"
            size="xs"
            data-autofocus
            loading={choosing || look.isPending}
            onClick={() => void pick()}
          >
            {value ? SIGNATURE.chooseOther : SIGNATURE.choose}
          </Button>
          {value ? (
            <Text size="xs" c="dimmed" lineClamp={2}>
              {value.name}
            </Text>
          ) : null}
        </Stack>
      </Group>
    </Input.Wrapper>
  );
}

/** Wide and low, as signatures are. */
function Preview({ url }: { readonly url: string | null }) {
  return (
    <Center
      w={190}
      h={80}
      p={4}
      bg="white"
      style={{
        flexShrink: 0,
        border: '1px solid var(--mantine-color-gray-4)',
        borderRadius: 'var(--mantine-radius-sm)',
      }}
    >
      {url ? (
        <Image src={url} alt={SIGNATURE.previewAlt} fit="contain" h="100%" />
      ) : (
        <Text size="xs" c="dimmed">
          {SIGNATURE.previewNone}
        </Text>
      )}
    </Center>
  );
}
