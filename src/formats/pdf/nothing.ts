/** Stands in for optional parts of a library that the product never loads. */
export const nothing = undefined;
