import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import { columns, rows, sums, table } from './form-table.js';

const named = ([row, column]) => `{m.${row}.${column}}`;
const model = new Model({
  textUpdateMode: 'onTyping',
  checkErrorsMode: 'onValueChanged',
  showNavigationButtons: 'none',
  elements: [
    {
      type: 'matrixdropdown',
      name: 'm',
      rows,
      columns: columns.map((name) => ({ name, cellType: 'text', inputType: 'number', min: 0 })),
      validators: sums.map(({ parts, whole }, at) => ({
        type: 'expression',
        text: `sum ${at}`,
        expression: `${parts.map(named).join(' + ')} = ${whole.map(named).join(' + ')}`,
      })),
    },
  ],
});
model.data = { m: table };
createRoot(document.getElementById('root')).render(<Survey model={model} />);
