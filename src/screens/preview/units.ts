/** Drawing units per millimetre: tenths, for browsers round small font sizes up. */
export const UNITS = 10;
