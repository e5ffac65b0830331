import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { writeClipboardHtml } from '#formats/html/clipboard-html.ts';
import { writeHtml } from '#formats/html/write-html.ts';
import { printed, report } from './yichun.ts';

const presets = ['recommended', 'document', 'a11y', 'standard'].map(
  (name) => `html-validate:${name}`,
);

/** What a validator says of a page, a line each. */
async function complaints(html: string, rules: Readonly<Record<string, 'off'>> = {}) {
  const validator = new HtmlValidate({ root: true, extends: presets, rules });
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
  );
}

const paragraph = { kind: 'paragraph', id: 'p', level: 0, runs: [{ text: '略' }] } as const;

test('the page is valid HTML', async () => {
  const attachments = [{ id: 'a', title: '名词解释', blocks: [paragraph] }];
  const front = { ...report.front, signedOn: '2022-01-05' };
  expect(await complaints(writeHtml(printed({ attachments, front })))).toEqual([]);
});

test('what is copied is valid but for the attributes that site editors keep', async () => {
  const { html } = writeClipboardHtml(printed());
  const page = `<!DOCTYPE html><html lang="zh-CN"><head><title>年报</title></head><body>${html}</body></html>`;
  const kept = { 'no-inline-style': 'off', 'no-deprecated-attr': 'off' } as const;
  expect(await complaints(page, kept)).toEqual([]);
});
