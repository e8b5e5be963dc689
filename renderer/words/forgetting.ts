export const FORGETTING = {
  title: 'Masa simpan',
} as const;
