/** Points between the lines of a table's text: 14 for 10.5, 12.5 for 9. */
export function tableLead(points: number): number {
  return points + 3.5;
}
