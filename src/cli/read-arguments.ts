import { type ParseArgsConfig, parseArgs } from 'node:util';

/** What a command was given: its files, and its options by name. */
export interface Arguments {
  positionals: readonly string[];
  values: OptionValues;
}

export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

/** Reads arguments strictly; undefined where one is not known or lacks its value. */
export function readArguments(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
): Arguments | undefined {
  try {
    const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options });
    return { positionals, values: values as OptionValues };
  } catch {
    return undefined;
  }
}

/** The text of an option; undefined where it was not given. */
export function textOf(values: OptionValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}
