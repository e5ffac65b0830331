import type { Message } from '#domain/finding.ts';
import { failure, type Result, success } from '#domain/result.ts';
import { fillForm } from '#formats/docx/fill-form.ts';
import { OWN_FORM } from './remarks.ts';

/** A Word form of the office's own, tried with some values: the file, and what is to be known of its placeholders. */
export function readOwnForm(
  bytes: Uint8Array,
  values: ReadonlyMap<string, string>,
): Result<{ bytes: Uint8Array; remark?: Message }> {
  try {
    const { known, unknown } = fillForm(bytes, values);
    if (known.length === 0 && unknown.length === 0) {
      return success({ bytes, remark: { id: OWN_FORM.noNames, values: {} } });
    }
    const remark = unknownNames(unknown);
    return success({ bytes, ...(remark && { remark }) });
  } catch {
    return failure(OWN_FORM.notWord);
  }
}

/** Placeholders that nothing stands for, named in one sentence. */
export function unknownNames(unknown: readonly string[]): Message | undefined {
  if (unknown.length === 0) return undefined;
  return {
    id: OWN_FORM.unknownNames,
    values: { names: unknown.map((name) => `{{${name}}}`).join('、') },
  };
}
