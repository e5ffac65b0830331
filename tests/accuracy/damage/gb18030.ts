let codes: ReadonlyMap<string, readonly [number, number]> | undefined;

/** Text as bytes of GB18030; characters of more than two bytes become a question mark. */
export function toGb18030(text: string): Uint8Array {
  codes ??= twoByteCodes();
  const known = codes;
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      return code < 0x80 ? [code] : (known.get(character) ?? [0x3f]);
    }),
  );
}

function twoByteCodes(): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, readonly [number, number]>();
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if ([...character].length === 1 && !found.has(character))
        found.set(character, [first, second]);
    }
  }
  return found;
}
