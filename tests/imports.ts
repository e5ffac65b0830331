import { parseSync } from 'vite';

/** One import of a file, static or dynamic, or an export of another file's names. */
export interface Import {
  line: number;
  /** As written, without `?worker` and the like. */
  from: string;
  /** Nothing of it is left when the program runs. */
  typesOnly: boolean;
}

export interface ModuleShape {
  imports: Import[];
  /** Lines of `export default`. */
  defaults: number[];
  /** It exports names of other files and none of its own. */
  onlyReexports: boolean;
}

/** What a file of sources takes from others and gives to them. */
export function shapeOf(name: string, text: string): ModuleShape {
  const { module, errors } = parseSync(name, text);
  if (errors.length > 0) throw new Error(`${name}: ${errors[0]?.message}`);
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const exported = module.staticExports.flatMap(({ entries }) => entries);
  const found = [
    ...statics(module),
    ...reexports(module),
    ...dynamics(module, text),
    ...urls(text),
  ];
  return {
    imports: found.map(({ start, from, typesOnly }) => ({
      line: lineAt(start),
      from: from.replace(/\?.*$/, ''),
      typesOnly,
    })),
    defaults: exported
      .filter(({ exportName }) => exportName.kind === 'Default' || exportName.name === 'default')
      .map(({ start }) => lineAt(start)),
    onlyReexports:
      exported.length > 0 && exported.every(({ moduleRequest }) => moduleRequest !== null),
  };
}

type ParsedModule = ReturnType<typeof parseSync>['module'];

interface Place extends Omit<Import, 'line'> {
  start: number;
}

function statics({ staticImports }: ParsedModule): Place[] {
  return staticImports.map(({ start, entries, moduleRequest }) => ({
    start,
    from: moduleRequest.value,
    typesOnly: entries.length > 0 && entries.every(({ isType }) => isType),
  }));
}

function reexports({ staticExports }: ParsedModule): Place[] {
  return staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ start, moduleRequest, isType }) =>
      moduleRequest === null ? [] : [{ start, from: moduleRequest.value, typesOnly: isType }],
    );
}

function dynamics({ dynamicImports }: ParsedModule, text: string): Place[] {
  return dynamicImports.map(({ start, moduleRequest }) => ({
    start,
    from: text.slice(moduleRequest.start, moduleRequest.end).replace(/^(['"`])(.*)\1$/s, '$2'),
    typesOnly: false,
  }));
}

/** `new URL('./worker.ts', import.meta.url)` names a file as an import does. */
function urls(text: string): Place[] {
  return [...text.matchAll(/new URL\(\s*(['"])([^'"]+\.tsx?)\1,\s*import\.meta\.url/g)].map(
    ({ index, 2: from = '' }) => ({ start: index, from, typesOnly: false }),
  );
}
