/**
 * The text of some bytes: by their byte order mark, by the charset they declare, as UTF-8 where they are valid,
 * else as GB18030, which most other Chinese files are.
 */
export function decodeText(bytes: Uint8Array): string {
  const label = markOf(bytes) ?? declaredCharset(bytes);
  const declared = label === undefined ? undefined : decoded(bytes, label, false);
  return (
    declared ??
    decoded(bytes, 'utf-8', true) ??
    new TextDecoder('gb18030').decode(bytes)
  ).replace(/^\uFEFF/, '');
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** `<meta charset=…>` or `<?xml encoding=…?>` of the first 2 kB; pages often say gb2312 and mean GB18030. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const label =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1];
  if (label === undefined) return undefined;
  return /^gb/i.test(label) ? 'gb18030' : label;
}

function decoded(bytes: Uint8Array, label: string, fatal: boolean): string | undefined {
  try {
    // A page that says it is UTF-8 and is not is read as what it is.
    return new TextDecoder(label, { fatal: fatal || /^utf-?8$/i.test(label) }).decode(bytes);
  } catch {
    return undefined;
  }
}
