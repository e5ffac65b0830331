import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { columns, rows, table, wrongSums } from './form-table.js';

const counts = Object.fromEntries(
  columns.map((column) => [column, { type: 'integer', minimum: 0 }]),
);
const schema = {
  type: 'object',
  properties: Object.fromEntries(rows.map((row) => [row, { type: 'object', properties: counts }])),
};
const uiSchema = { 'ui:submitButtonOptions': { norender: true } };

function checkSums(figures, errors) {
  for (const { message, row, column } of wrongSums(figures)) errors[row][column].addError(message);
  return errors;
}

function Table() {
  const [figures, keep] = useState(table);
  return (
    <Form
      schema={schema}
      uiSchema={uiSchema}
      formData={figures}
      validator={validator}
      customValidate={checkSums}
      liveValidate="onChange"
      showErrorList={false}
      templates={{ FieldErrorTemplate }}
      onChange={({ formData }) => keep(formData)}
    />
  );
}

function FieldErrorTemplate({ errors = [] }) {
  return errors.map((error) => (
    <i key={String(error)} data-problem>
      {error}
    </i>
  ));
}

createRoot(document.getElementById('root')).render(<Table />);
