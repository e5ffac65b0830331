/** Writes the names of a font anew: a cut font must not pass for its source. */

const WINDOWS_ENGLISH = [3, 1, 0x409];

/** A `name` table that holds exactly these names, by their number. */
export function nameTable(names) {
  const entries = Object.entries(names).map(([id, text]) => [Number(id), utf16(text)]);
  const strings = 6 + entries.length * 12;
  const bytes = Buffer.alloc(strings + entries.reduce((sum, [, text]) => sum + text.length, 0));
  bytes.writeUInt16BE(entries.length, 2);
  bytes.writeUInt16BE(strings, 4);
  let offset = 0;
  entries.forEach(([id, text], index) => {
    const record = [...WINDOWS_ENGLISH, id, text.length, offset];
    record.forEach((value, at) => {
      bytes.writeUInt16BE(value, 6 + index * 12 + at * 2);
    });
    text.copy(bytes, strings + offset);
    offset += text.length;
  });
  return bytes;
}

/** The names of a font, by their number. */
export function readNames(font) {
  const table = tablesOf(font).get('name');
  const strings = table.readUInt16BE(4);
  const names = {};
  for (let record = 6; record < 6 + table.readUInt16BE(2) * 12; record += 12) {
    const isEnglish = WINDOWS_ENGLISH.every(
      (value, at) => table.readUInt16BE(record + at * 2) === value,
    );
    if (!isEnglish) continue;
    const start = strings + table.readUInt16BE(record + 10);
    const text = Buffer.from(table.subarray(start, start + table.readUInt16BE(record + 8)));
    names[table.readUInt16BE(record + 6)] = text.swap16().toString('utf16le');
  }
  return names;
}

/** The font with one table put in place of another, checksums made right. */
export function withTable(font, tag, content) {
  const tables = new Map([...tablesOf(font), [tag, content]].sort(([a], [b]) => (a < b ? -1 : 1)));
  const header = Buffer.from(font.subarray(0, 12));
  const directory = Buffer.alloc(tables.size * 16);
  header.writeUInt16BE(tables.size, 4);
  const blocks = [];
  let offset = 12 + directory.length;
  [...tables].forEach(([name, bytes], index) => {
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    if (name === 'head') padded.writeUInt32BE(0, 8);
    directory.write(name, index * 16, 'latin1');
    directory.writeUInt32BE(checksum(padded), index * 16 + 4);
    directory.writeUInt32BE(offset, index * 16 + 8);
    directory.writeUInt32BE(bytes.length, index * 16 + 12);
    blocks.push(padded);
    offset += padded.length;
  });
  const whole = Buffer.concat([header, directory, ...blocks]);
  const head = 12 + [...tables.keys()].indexOf('head') * 16;
  whole.writeUInt32BE((0xb1b0afba - checksum(whole)) >>> 0, whole.readUInt32BE(head + 8) + 8);
  return whole;
}

function tablesOf(font) {
  const tables = new Map();
  for (let entry = 12; entry < 12 + font.readUInt16BE(4) * 16; entry += 16) {
    const start = font.readUInt32BE(entry + 8);
    const bytes = font.subarray(start, start + font.readUInt32BE(entry + 12));
    tables.set(font.toString('latin1', entry, entry + 4), Buffer.from(bytes));
  }
  return tables;
}

function checksum(bytes) {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

function utf16(text) {
  return Buffer.from(text, 'utf16le').swap16();
}
