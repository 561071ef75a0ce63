export const APP_SCHEME = 'app';
export const APP_ORIGIN = `${APP_SCHEME}://nextproof`;
export const APP_PAGE = `${APP_ORIGIN}/`;
