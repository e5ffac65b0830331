/** Where the form prints a figure of 宜春 2021: the table, its row and its column from 0, heads included. */
export interface FigurePlace {
  table: number;
  row: number;
  column: number;
  address: string;
}

const disclosure: FigurePlace[] = [
  { table: 0, row: 2, column: 1, address: 'proactiveDisclosure.regulations.issued' },
  { table: 0, row: 2, column: 2, address: 'proactiveDisclosure.regulations.repealed' },
  { table: 0, row: 2, column: 3, address: 'proactiveDisclosure.regulations.inForce' },
  { table: 0, row: 3, column: 1, address: 'proactiveDisclosure.normativeDocuments.issued' },
  { table: 0, row: 3, column: 2, address: 'proactiveDisclosure.normativeDocuments.repealed' },
  { table: 0, row: 3, column: 3, address: 'proactiveDisclosure.normativeDocuments.inForce' },
  { table: 0, row: 6, column: 1, address: 'proactiveDisclosure.permits.decisions' },
  { table: 0, row: 9, column: 1, address: 'proactiveDisclosure.penalties.decisions' },
  { table: 0, row: 10, column: 1, address: 'proactiveDisclosure.coercions.decisions' },
  { table: 0, row: 13, column: 1, address: 'proactiveDisclosure.fees.amount' },
];

const requestRows =
  `received carriedIn granted partlyGranted stateSecret forbiddenByLaw securityAndStability
  thirdPartyRights internalAffairs processInformation enforcementFiles administrativeQuery notHeld
  needsCreation stillUnclear petition repeated publication excessive reconfirmation
  notCorrectedInTime feeNotPaid otherReason handled carriedOut`.split(/\s+/);
const requestColumns =
  `naturalPerson commercialEnterprise researchInstitution publicWelfareOrganization
  legalServiceAgency otherOrganization total`.split(/\s+/);
const disputeKinds = ['reconsideration', 'direct', 'afterReconsideration'];
const outcomes = ['upheld', 'corrected', 'otherResult', 'pending', 'total'];

/** All 200, in the order of the form. */
export const yichunPlaces: readonly FigurePlace[] = [
  ...disclosure,
  ...requestRows.flatMap((row, down) =>
    requestColumns.map((column, right) => ({
      table: 1,
      row: 3 + down,
      column: 3 + right,
      address: `requests.${row}.${column}`,
    })),
  ),
  ...disputeKinds.flatMap((kind, group) =>
    outcomes.map((outcome, right) => ({
      table: 2,
      row: 3,
      column: group * 5 + right,
      address: `disputes.${kind}.${outcome}`,
    })),
  ),
];
