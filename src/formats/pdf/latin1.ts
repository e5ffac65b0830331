const CHUNK = 0x8000;

/** Bytes as a string of characters of the same codes, as jsPDF keeps a file. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    // Handed over as they are: spread out they would be copied one by one.
    text += Reflect.apply(String.fromCharCode, null, bytes.subarray(start, start + CHUNK));
  }
  return text;
}
