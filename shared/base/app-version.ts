/** The version of the app, the same as in package.json. */
export const APP_VERSION = '0.1.0';
