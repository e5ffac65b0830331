import type { ReportTemplate } from '#domain/template.ts';
import { template } from '../files.ts';
import type { Form } from './generator/facts.ts';

/** The editions with tables, as the project ships them. */
export const editions: Readonly<Record<Form, ReportTemplate>> = {
  '2014': await template('2014'),
  '2014-liaoning': await template('2014-liaoning'),
  '2019': await template('2019'),
  '2021': await template('2021'),
};
