/** Images by the SHA-256 of their bytes, the name under which letters and letterheads know them. */
export type Images = ReadonlyMap<
  string,
  { readonly bytes: Uint8Array; readonly mediaType: string }
>;
