import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { escapeHtml } from '#formats/html/escape-html.ts';
import { printable } from '#formats/xml-text.ts';

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'<>&"\'=;#x\r\n\u0000\u00a0'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  ),
});

test('any text is read back from between tags and from an attribute as it was written', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const written = escapeHtml(text);
      const [element] = parseFragment(`<p title="${written}">${written}</p>`).childNodes;
      const expected = printable(text).replace(/\r\n?/g, '\n');
      if (element === undefined || !('childNodes' in element)) throw new Error('no element');
      const [child] = element.childNodes;
      expect(child && 'value' in child ? child.value : '').toBe(expected);
      expect('attrs' in element && element.attrs[0]?.value).toBe(expected);
      expect(element.childNodes.length).toBeLessThanOrEqual(1);
    }),
  );
});

test('markup becomes letters', () => {
  expect(escapeHtml('<a href="x">1 & 2</a>')).toBe(
    '&lt;a href=&quot;x&quot;&gt;1 &amp; 2&lt;/a&gt;',
  );
});

test('what no file of text can hold is left out', () => {
  expect(escapeHtml('一\u0000二\u001b三\ud800四\r\n五')).toBe('一二三四\n五');
});
