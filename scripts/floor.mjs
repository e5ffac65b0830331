// @ts-check
/** Nothing in the built app may need a browser newer than the oldest one it promises to run in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { appFolder } from './build.mjs';
import { ALLOWED, BRINGS_ITS_OWN } from './floor-allowed.mjs';
import { newerNames } from './newer-names.mjs';
import { isStarted } from './root.mjs';

/** The version of Chromium, and the latest ECMAScript that it reads whole. */
export const FLOOR = 86;
const SYNTAX = 2021;

const GLOBAL_OBJECTS = ['window', 'globalThis', 'self'];

/**
 * The newer names that a script uses, each with a piece of the place; a script it cannot read is such a name too.
 * @param {string} text @param {import('./newer-names.mjs').NewerNames} newer @returns {Map<string, string>}
 */
export function newerInScript(text, newer) {
  /** @type {Map<string, string>} */
  const found = new Map();
  /** @param {string} name @param {{start: number, end: number}} place */
  const note = (name, { start, end }) => {
    found.set(name, text.slice(Math.max(0, start - 40), end + 40).replace(/\s+/g, ' '));
  };
  try {
    full(parse(text, { ecmaVersion: SYNTAX, sourceType: 'module' }), (node) => {
      for (const name of namesOf(node, newer)) note(name, node);
    });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const at = 'pos' in error ? Number(error.pos) : 0;
    note(`syntax: ${error.message}`, { start: at, end: at });
  }
  return found;
}

/** @param {any} node @param {import('./newer-names.mjs').NewerNames} newer @returns {string[]} */
function namesOf(node, { globals, members, statics }) {
  if (node.type === 'Identifier') return globals.has(node.name) ? [node.name] : [];
  const call = node.type === 'CallExpression' && node.callee.type === 'MemberExpression';
  if (call && !node.callee.computed && members.has(node.callee.property.name)) {
    return [`.${node.callee.property.name}()`];
  }
  if (node.type !== 'MemberExpression' || node.computed || node.object.type !== 'Identifier') {
    return [];
  }
  const [owner, name] = [node.object.name, node.property.name];
  if (GLOBAL_OBJECTS.includes(owner) && globals.has(name)) return [name];
  return statics.has(`${owner}.${name}`) ? [`${owner}.${name}`] : [];
}

/** @param {string} text @param {import('./newer-names.mjs').NewerNames} newer @returns {Map<string, string>} */
export function newerInStyles(text, { css }) {
  const words = text.matchAll(/(?<=[{;])[a-z-]+:|@[a-z-]+|:[a-z-]+(?=[^{};]*\{)/g);
  return new Map(
    [...words].flatMap(({ 0: word, index }) =>
      css.has(word) ? [[`css ${word}`, text.slice(Math.max(0, index - 40), index + 60)]] : [],
    ),
  );
}

function main() {
  const newer = newerNames(FLOOR);
  const used = new Set();
  for (const name of readdirSync(appFolder, { recursive: true, encoding: 'utf8' })) {
    const read = name.endsWith('.js')
      ? newerInScript
      : name.endsWith('.css')
        ? newerInStyles
        : undefined;
    if (!read) continue;
    for (const [newName, place] of read(readFileSync(join(appFolder, name), 'utf8'), newer)) {
      used.add(newName);
      if (newName in ALLOWED || (BRINGS_ITS_OWN.test(name) && !newName.startsWith('syntax')))
        continue;
      fail(`${name}: ${newName} is newer than Chromium ${FLOOR}: …${place}…`);
    }
  }
  for (const name of Object.keys(ALLOWED)) {
    if (!used.has(name)) fail(`${name} is allowed in scripts/floor-allowed.mjs and used nowhere`);
  }
  console.log(`${used.size} newer names, each with a stand-in or asked for before use`);
}

/** @param {string} reason */
function fail(reason) {
  console.error(reason);
  process.exitCode = 1;
}

if (isStarted(import.meta.url)) main();
