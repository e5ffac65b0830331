/** The class names that apply, joined; what is undefined, empty or false does not. */
export function classNames(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
