/** The build of this page, 12 hexadecimal digits, as the build wrote it there; '' while developing. */
export function ownBuild(): string {
  return document.querySelector<HTMLMetaElement>('meta[name=build]')?.content ?? '';
}
