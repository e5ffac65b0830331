const SEEDS = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];

/** 32 hexadecimal digits that identify a file by all that is written into it. */
export function fileId(content: object): string {
  const text = JSON.stringify(content);
  return SEEDS.map((seed) => hash(text, seed).toString(16).padStart(8, '0'))
    .join('')
    .toUpperCase();
}

/** FNV-1a over the code units of a text. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value;
}
