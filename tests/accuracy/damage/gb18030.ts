let codes: ReadonlyMap<string, readonly number[]> | undefined;

/** Text as bytes of GB18030. */
export function toGb18030(text: string): Uint8Array {
  codes ??= allCodes();
  const known = codes;
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      return code < 0x80 ? [code] : (known.get(character) ?? [0x3f]);
    }),
  );
}

function allCodes(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, readonly number[]>();
  const add = (...bytes: readonly number[]): void => {
    const character = decoder.decode(Uint8Array.from(bytes));
    if ([...character].length === 1 && !found.has(character)) found.set(character, bytes);
  };
  for (const first of range(0x81, 0xfe)) {
    for (const second of range(0x40, 0xfe)) add(first, second);
  }
  for (const first of range(0x81, 0x84)) {
    for (const second of range(0x30, 0x39)) {
      for (const third of range(0x81, 0xfe)) {
        for (const fourth of range(0x30, 0x39)) add(first, second, third, fourth);
      }
    }
  }
  return found;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}
