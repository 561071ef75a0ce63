type Env = Readonly<Record<string, string | undefined>>;

/**
 * Signing and notarising, from environment variables alone: nothing secret lies in the repository, and without them the
 * app is packaged unsigned. docs/release.md names them.
 */
export function signingFrom(env: Env) {
  const identity = env['NEXTPROOF_MAC_IDENTITY'];
  const appleId = env['NEXTPROOF_APPLE_ID'];
  const applePassword = env['NEXTPROOF_APPLE_PASSWORD'];
  const teamId = env['NEXTPROOF_APPLE_TEAM'];
  const certificateFile = env['NEXTPROOF_WINDOWS_CERTIFICATE'];
  const certificatePassword = env['NEXTPROOF_WINDOWS_PASSWORD'];
  if (appleId && !identity)
    throw new Error('Notarising needs a signed app: NEXTPROOF_MAC_IDENTITY is missing.');
  if (appleId && !(applePassword && teamId)) {
    throw new Error('Notarising needs NEXTPROOF_APPLE_PASSWORD and NEXTPROOF_APPLE_TEAM.');
  }
  return {
    ...(identity ? { osxSign: { identity } } : {}),
    ...(appleId && applePassword && teamId
      ? { osxNotarize: { appleId, appleIdPassword: applePassword, teamId } }
      : {}),
    ...(certificateFile && certificatePassword
      ? { windowsSign: { certificateFile, certificatePassword } }
      : {}),
  };
}
