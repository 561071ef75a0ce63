/** The name systems know the app by, in lists, shortcuts and signatures. */
export const APP_ID = 'app.nextproof.desktop';
