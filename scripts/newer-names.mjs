// @ts-check
import data from '@mdn/browser-compat-data' with { type: 'json' };

/**
 * @typedef {import('@mdn/browser-compat-data').Identifier} Identifier
 * @typedef {Identifier | import('@mdn/browser-compat-data').CompatStatement | undefined} Entry
 * @typedef {{globals: ReadonlySet<string>, members: ReadonlySet<string>, statics: ReadonlySet<string>, css: ReadonlySet<string>}} NewerNames
 */

/** Interfaces of the browser that the program meets; members of others have names that mean too many things. */
const MET =
  /^(?:HTML\w*Element|Element|Node|NodeList|Document|DocumentFragment|Window|Navigator|Location|History|Event|EventTarget|KeyboardEvent|InputEvent|ClipboardEvent|DataTransfer|Blob|File|FileReader|Request|Response|Headers|URL|URLSearchParams|AbortSignal|AbortController|Crypto|ReadableStream|WritableStream|TextDecoder|TextEncoder|Range|Selection|FontFace|FontFaceSet|Clipboard|ClipboardItem|StorageManager|LockManager|IDB\w+|Cache|CacheStorage|ServiceWorker\w*|Worker|MessagePort|Performance|Scheduler|CSSStyleSheet|ResizeObserver\w*|IntersectionObserver\w*|CustomElementRegistry|ShadowRoot)$/;

/** What came to Chromium after a version: global names, names of members that nothing older has, X.y of known X, CSS. @param {number} floor @returns {NewerNames} */
export function newerNames(floor) {
  const builtins = data.javascript.builtins ?? {};
  const owners = { ...data.api, ...builtins };
  /** @type {Map<string, boolean>} */
  const globals = new Map();
  /** @type {Map<string, boolean>} */
  const members = new Map();
  const statics = new Set();
  for (const [owner, entry] of Object.entries(owners)) {
    const isNew = isNewer(entry, floor);
    note(globals, owner, isNew);
    for (const [key, member] of Object.entries(entry)) {
      if (key === '__compat' || key.endsWith('_event')) continue;
      const name = key.replace(/_static$/, '');
      const isNewMember = isNew || isNewer(member, floor);
      if (isNewMember && isNew === false) statics.add(`${owner}.${name}`);
      const counts = owner in builtins || MET.test(owner) || !isNewMember;
      if (counts) note(members, name, isNewMember);
      if (/^(?:Window|WorkerGlobalScope)$/.test(owner)) note(globals, name, isNewMember);
    }
  }
  return { globals: newOf(globals), members: newOf(members), statics, css: cssNames(floor) };
}

/** @param {number} floor */
function cssNames(floor) {
  const { properties, 'at-rules': rules, selectors } = data.css;
  const newer = (/** @type {Identifier | undefined} */ entries) =>
    Object.entries(entries ?? {}).flatMap(([name, entry]) => (isNewer(entry, floor) ? [name] : []));
  return new Set([
    ...newer(properties).map((name) => `${name}:`),
    ...newer(rules).map((name) => `@${name}`),
    ...newer(selectors).map((name) => `:${name}`),
  ]);
}

/** A name is new when all that bear it are. @param {Map<string, boolean>} known @param {string} name @param {boolean | undefined} isNew */
function note(known, name, isNew) {
  if (isNew !== undefined) known.set(name, isNew && (known.get(name) ?? true));
}

/** @param {Map<string, boolean>} known */
const newOf = (known) => new Set([...known].flatMap(([name, isNew]) => (isNew ? [name] : [])));

/** Undefined where Chromium never had it or nothing is known. @param {Entry} entry @param {number} floor */
function isNewer(entry, floor) {
  const compat = entry && '__compat' in entry ? entry.__compat : undefined;
  const known = [compat?.support.chrome].flat().flatMap((one) => {
    if (typeof one?.version_added !== 'string' || one.version_added === 'preview') return [];
    const isPlain = !one.flags && !one.prefix && !one.alternative_name;
    return isPlain ? [Number.parseFloat(one.version_added.replace('≤', ''))] : [];
  });
  return known.length === 0 ? undefined : Math.min(...known) > floor;
}
