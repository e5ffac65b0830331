import { fileURLToPath } from 'node:url';
import { diskAssets } from '#cli/disk-assets.ts';
import { render } from '#tasks/render.ts';
import { seed, template } from '../files.ts';

const assets = diskAssets(fileURLToPath(new URL('../..', import.meta.url)));

/** A published report, and the 版式 it is printed in. */
export interface Printed {
  name: string;
  layout: 'official' | 'form';
}

/** The reports whose pages were looked at one by one. */
export const printed: readonly Printed[] = [
  { name: 'pingxiang-2012', layout: 'official' },
  { name: 'panjin-2015', layout: 'official' },
  { name: 'nanjiang-2018', layout: 'official' },
  { name: 'xinxiang-2015', layout: 'official' },
  { name: 'yichun-2021', layout: 'official' },
  { name: 'yichun-2021', layout: 'form' },
];

/** A report as it is published in a format. */
export async function writtenAs(
  format: 'docx' | 'pdf',
  { name, layout }: Printed,
): Promise<Uint8Array> {
  const file = seed(name);
  const opened = { file, template: await template(file.report.template) };
  const [made] = await render(opened, assets, { formats: [format], as: 'publication', layout });
  if (!made || 'problem' in made) throw new Error(`No ${format} was made of ${name}`);
  return made.bytes;
}
