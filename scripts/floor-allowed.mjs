// @ts-check
/** Scripts that bring stand-ins for all they use: the legacy build of pdf.js. Stories in Chromium 86 prove it. */
export const BRINGS_ITS_OWN = /^assets\/pdf(?:\.worker)?-/;

const STANDS_IN = 'core-js in src/app/polyfills.ts or reader-needs.ts stands in';
const ASKED_FIRST = 'used only where the browser has it';
const OWN = 'a method of the program or a library that only has the same name';
const ORNAMENT = 'looks a little plainer without';

/** The newer names that may stand in the built app, each with the reason. @type {Record<string, string>} */
export const ALLOWED = {
  '.at()': STANDS_IN,
  '.findLast()': STANDS_IN,
  '.findLastIndex()': STANDS_IN,
  '.hasOwn()': STANDS_IN,
  'Object.hasOwn': STANDS_IN,
  structuredClone: STANDS_IN,

  '.caretPositionFromPoint()': ASKED_FIRST,
  '.getComposedRanges()': ASKED_FIRST,
  '.randomUUID()': ASKED_FIRST,
  '.startViewTransition()': ASKED_FIRST,
  '.toHex()': ASKED_FIRST,
  '.transfer()': ASKED_FIRST,
  'Uint8Array.fromHex': ASKED_FIRST,
  navigation: ASKED_FIRST,
  queryLocalFonts: ASKED_FIRST,
  reportError: ASKED_FIRST,

  '.adopt()': OWN,
  '.bytes()': OWN,
  '.command()': OWN,
  '.difference()': OWN,
  '.dispose()': OWN,
  '.drop()': OWN,
  '.move()': OWN,
  '.parseHTML()': OWN,
  '.share()': OWN,
  '.take()': OWN,
  '.use()': OWN,
  '.watch()': OWN,
  '.when()': OWN,

  'css text-decoration-thickness:': ORNAMENT,
  'css text-spacing-trim:': ORNAMENT,
};
