import type { Page } from 'playwright-core';

/** What a spreadsheet puts on the clipboard beside its own formats. */
export interface Copied {
  'text/plain': string;
  'text/html': string;
}

type Rows = readonly (readonly string[])[];

const NAMESPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40"';

/** Copied from Excel: thousands grouped, and `####` in the markup of a figure that its column is too narrow for. */
export function fromExcel(rows: Rows, tooNarrow: readonly string[] = []): Copied {
  const cell = (text: string) =>
    `<td align=right class=xl65 width=64 style='border-left:none;width:48pt'>${tooNarrow.includes(text) ? '####' : text}</td>`;
  const lines = rows.map(
    (row, at) => ` <tr height=19 style='height:14.4pt${at > 0 ? ';border-top:none' : ''}'>
${row.map((text) => `  ${cell(text)}`).join('\n')}
 </tr>`,
  );
  return {
    'text/plain': plain(rows),
    'text/html': `<html ${NAMESPACES}>

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Excel.Sheet>
<meta name=Generator content="Microsoft Excel 15">
<style>
<!--table
	{mso-displayed-decimal-separator:"\\.";
	mso-displayed-thousand-separator:"\\,";}
.xl65
	{mso-number-format:"\\#\\,\\#\\#0";
	border:.5pt solid windowtext;}
-->
</style>
</head>

<body link="#0563C1" vlink="#954F72">

<table border=0 cellpadding=0 cellspacing=0 width=448 style='border-collapse:collapse;width:336pt'>
<!--StartFragment-->
 <col width=64 span=7 style='width:48pt'>
${lines.join('\n')}
<!--EndFragment-->
</table>

</body>

</html>
`,
  };
}

/** Copied from WPS 表格. */
export function fromWps(rows: Rows): Copied {
  const lines = rows.map(
    (row) => `   <tr height="19" style='height:14.25pt;'>
${row.map((text) => `    <td class="xl65" height="19" width="72" align="right" style='height:14.25pt;width:54.00pt;' x:num="${text}">${text}</td>`).join('\n')}
   </tr>`,
  );
  return {
    'text/plain': plain(rows),
    'text/html': `<html ${NAMESPACES}>
 <head>
  <meta http-equiv="Content-Type" content="text/html; charset=utf-8"/>
  <meta name="ProgId" content="Excel.Sheet"/>
  <meta name="Generator" content="WPS Office ET"/>
  <style>
<!-- .xl65
	{mso-style-parent:"Normal";
	mso-number-format:"General";
	border:.5pt solid windowtext;}
 -->  </style>
 </head>
 <body link="blue" vlink="purple">
<!--StartFragment-->
  <table width="504" border="0" cellpadding="0" cellspacing="0" style='width:378.00pt;border-collapse:collapse;table-layout:fixed;'>
   <col width="72" span="7" style='width:54.00pt;'/>
${lines.join('\n')}
  </table>
<!--EndFragment-->
 </body>
</html>
`,
  };
}

/** Lays it on the clipboard as it is, from a page of its own. */
export async function copyElsewhere(page: Page, copied: Copied): Promise<void> {
  const other = await page.context().newPage();
  await other.setContent('<p>表</p>');
  await other.evaluate((types) => {
    document.addEventListener('copy', (event) => {
      event.preventDefault();
      for (const [type, text] of Object.entries(types)) event.clipboardData?.setData(type, text);
    });
  }, copied);
  await other.keyboard.press('Control+a');
  await other.keyboard.press('Control+c');
  await other.close();
  await page.bringToFront();
}

function plain(rows: Rows): string {
  return rows.map((row) => `${row.join('\t')}\r\n`).join('');
}
