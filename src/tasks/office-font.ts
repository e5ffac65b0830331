import { failure, type Result, success } from '#domain/result.ts';
import { mayEmbed } from '#formats/fonts/may-embed.ts';
import { readFont } from '#formats/fonts/read-font.ts';
import { readTables } from '#formats/fonts/sfnt.ts';
import { singleFace } from '#formats/fonts/single-face.ts';
import { unpackFont } from '#formats/fonts/unpack-font.ts';

/** Printed in every report: a font without them is none for Chinese text. */
const NEEDED = '政府信息公开工作年度报告一二三〔〕，。';

/**
 * A font file of the office's own, ready to be set with: TrueType, with Chinese characters, and its maker allows a
 * part of it in a document. Of a collection it is one face.
 */
export async function readOfficeFont(
  file: Uint8Array,
  postScriptName?: string,
): Promise<Result<Uint8Array>> {
  try {
    const bytes = singleFace(await unpackFont(file), postScriptName);
    if (!readTables(bytes).has('glyf')) return failure('font.noOutlines');
    const { glyph } = readFont(bytes);
    if ([...NEEDED].some((one) => glyph(one.codePointAt(0) ?? 0) === undefined)) {
      return failure('font.notChinese');
    }
    return mayEmbed(bytes) ? success(bytes) : failure('font.notAllowed');
  } catch {
    return failure('font.unreadable');
  }
}
