import type * as Electron from 'electron';

type ThemeSource = Electron.NativeTheme['themeSource'];

/** Kept and reported. The real one also turns what pages are told of the system's choice. */
export const nativeTheme: { themeSource: ThemeSource; readonly shouldUseDarkColors: boolean } = {
  themeSource: 'system',
  get shouldUseDarkColors(): boolean {
    return this.themeSource === 'dark';
  },
};
nativeTheme satisfies Pick<Electron.NativeTheme, 'themeSource' | 'shouldUseDarkColors'>;
