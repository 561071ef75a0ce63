import { powerSaveBlocker, screen } from 'electron';

/** What the flight check asks of the system. Electron is behind it, or a test. */
export type DesktopPower = {
  readonly screens: () => number;
  /** Whether the screen is kept on now. */
  readonly keepAwake: (on: boolean) => boolean;
};

/** The screen stays on while the workshop runs; the system lets go of it by itself when the app ends. */
export function desktopPower(): DesktopPower {
  let blocker: number | undefined;
  return {
    screens: () => {
      // Screens that show the same stand at the same place.
      const places = screen.getAllDisplays().map(({ bounds }) => `${bounds.x},${bounds.y}`);
      return Math.max(1, new Set(places).size);
    },
    keepAwake: (on) => {
      if (on) blocker ??= powerSaveBlocker.start('prevent-display-sleep');
      else if (blocker !== undefined) {
        powerSaveBlocker.stop(blocker);
        blocker = undefined;
      }
      return blocker !== undefined && powerSaveBlocker.isStarted(blocker);
    },
  };
}
