/** The part of Trusted Types used here; not every browser has it, and the compiler's own list does not yet. */
type TrustedTypes = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => unknown;
};

/**
 * The content security policy refuses every plain string where a script address is wanted. This lets through the
 * addresses of the app's own files (its workers) and nothing else; markup and script text stay refused.
 */
export function trustOwnScripts(scope: {
  readonly origin: string;
  readonly trustedTypes?: TrustedTypes;
}): void {
  const own = new URL(scope.origin);
  scope.trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => {
      // By scheme and host, because the origin of the desktop's app:// addresses is not the same everywhere.
      const { protocol, host } = new URL(url, own);
      if (protocol !== own.protocol || host !== own.host) {
        throw new TypeError(`A script from elsewhere was refused: ${url}`);
      }
      return url;
    },
  });
}
