import { zodResolver } from '@hookform/resolvers/zod';
import { memo } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm, useFormState } from 'react-hook-form';
import { z } from 'zod';
import { columns, rows, table, toldAt, wrongSums } from './form-table.js';

const count = z.coerce.number().int().nonnegative();
const row = z.object(Object.fromEntries(columns.map((column) => [column, count])));
const schema = z
  .object(Object.fromEntries(rows.map((one) => [one, row])))
  .superRefine((figures, context) => {
    for (const { message, row, column } of wrongSums(figures)) {
      context.addIssue({ code: 'custom', message, path: [row, column] });
    }
  });
const resolver = zodResolver(schema);

/** A cell renders alone, as the library advises for large forms. */
const Cell = memo(function Cell({ name, control, register }) {
  const { errors } = useFormState({ control, name });
  const [row, column] = name.split('.');
  const problem = errors[row]?.[column];
  return (
    <td>
      <input type="text" {...register(name, { deps: toldAt(row, column) })} />
      {problem && <i data-problem>{problem.message}</i>}
    </td>
  );
});

function Table() {
  const { register, control } = useForm({ defaultValues: table, mode: 'onChange', resolver });
  return (
    <table>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th>{row}</th>
            {columns.map((column) => (
              <Cell key={column} name={`${row}.${column}`} control={control} register={register} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

createRoot(document.getElementById('root')).render(<Table />);
