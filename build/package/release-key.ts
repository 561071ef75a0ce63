/**
 * The makers' Ed25519 key as the app keeps it, to check installers by: 32 bytes in base64. Anything else stops the build,
 * rather than make a copy that refuses every update.
 */
export function releaseKey(given: string): string {
  const key = given.trim();
  if (Buffer.from(key, 'base64').length !== 32 || !/^[A-Za-z0-9+/]{43}=$/.test(key))
    throw new Error('NEXTPROOF_RELEASE_KEY is not an Ed25519 key of 32 bytes in base64.');
  return `${key}\n`;
}
