/** 送审稿 for the leader's desk, 发布稿 for the public. */
export type Edition = 'review' | 'publication';

/** 文件名 of an exported report: its title, what kind of copy it is, the ending. Characters file systems forbid become `_`. */
export function exportedName(title: string, as: Edition, ending: string): string {
  const kind = as === 'review' ? '（送审稿）' : '';
  return `${safeName(title)}${kind}.${ending}`;
}

/** A name that Windows, Linux and macOS all accept. */
export function safeName(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: file systems forbid them.
  return name.replace(/[\u0000-\u001f<>:"/\\|?*]/g, '_').replace(/[. ]+$/, '') || '_';
}
