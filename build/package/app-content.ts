/**
 * What the packaged app consists of, file by file: the built desktop side, the built page, and the two papers. Nothing
 * of node_modules is among it, because the bundles hold all they need.
 */
const wanted: readonly RegExp[] = [
  /^package\.json$/,
  /^LICENSE$/,
  /^dist\/electron\/(main|preload|cli)\.cjs$/,
  /^dist\/electron\/[\w-]+\.worker\.cjs$/,
  // Chunks carry a mark of their content at the end of their name.
  /^dist\/electron\/[\w.-]+-[\w-]{8}\.cjs$/,
  // Copies made for a release bear the makers' key.
  /^dist\/electron\/release-key\.txt$/,
  /^dist\/electron\/phone\/phone\.(js|css)$/,
  /^dist\/web\/(index\.html|icon\.svg|licences\.txt)$/,
  /^dist\/web\/assets\/[\w.-]+-[\w-]{8}\.(js|css|ttf)$/,
];

/** Without one of these the packaged app would start and then fail at something. */
const required: readonly string[] = [
  'package.json',
  'LICENSE',
  'dist/electron/main.cjs',
  'dist/electron/preload.cjs',
  'dist/electron/cli.cjs',
  'dist/electron/report.worker.cjs',
  'dist/electron/room.worker.cjs',
  'dist/electron/phone/phone.js',
  'dist/electron/phone/phone.css',
  'dist/web/index.html',
  'dist/web/licences.txt',
];

const requiredKinds: readonly RegExp[] = [
  /^dist\/web\/assets\/NotoSansSC_400Regular-[\w-]{8}\.ttf$/,
  /^dist\/web\/assets\/Inter_400Regular-[\w-]{8}\.ttf$/,
  /^dist\/web\/assets\/journal\.worker-[\w-]{8}\.js$/,
];

/** Whether a file of the project goes into the app. Paths use forward slashes and start at the project. */
export function isAppFile(path: string): boolean {
  return wanted.some((pattern) => pattern.test(path));
}

/** What the packager is to leave out: neither a file of the app nor a folder that may hold one. */
export function isLeftOut(path: string): boolean {
  const own = path.replace(/^\//, '');
  const folders = ['', 'dist', 'dist/electron', 'dist/electron/phone', 'dist/web', 'dist/web/assets'];
  return !folders.includes(own) && !isAppFile(own);
}

/** What lies in the package and should not, and what should and does not. */
export function packageFaults(files: readonly string[]): readonly string[] {
  const there = new Set(files);
  return [
    ...files.filter((file) => !isAppFile(file)).map((file) => `stranger: ${file}`),
    ...required.filter((file) => !there.has(file)).map((file) => `missing: ${file}`),
    ...requiredKinds
      .filter((kind) => !files.some((file) => kind.test(file)))
      .map((kind) => `missing: ${kind.source}`),
  ];
}

/** The package.json inside the app: what Electron reads, and nothing about building. */
export function appManifest(manifest: Readonly<Record<string, unknown>>): string {
  const keys = ['name', 'productName', 'version', 'description', 'license', 'main'];
  return `${JSON.stringify(Object.fromEntries(keys.map((key) => [key, manifest[key]])), null, 2)}\n`;
}
