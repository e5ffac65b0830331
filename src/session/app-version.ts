/** The version of the program, as files name it; the same as in package.json. */
export const APP_VERSION = '0.1.0';
