/** A key with its modifiers. The command key is Ctrl, or ⌘ on a Mac. */
export type Shortcut = {
  readonly key: string;
  readonly command?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
};

export const ACTION_GROUPS = ['step', 'capture', 'room', 'edit', 'file', 'view', 'help'] as const;
export type ActionGroup = (typeof ACTION_GROUPS)[number];

/** Something the facilitator can do from anywhere: from the palette, with a key, or from the desktop's menu. */
export type Action = {
  readonly id: string;
  readonly label: string;
  readonly group: ActionGroup;
  readonly shortcut?: Shortcut;
  /** Another system's habit for the same; it works and is not shown. */
  readonly alsoShortcut?: Shortcut;
  /** A bare letter that works outside text fields, unless letters are switched off in the settings. */
  readonly letter?: string;
  /** In a text being written the key belongs to the text, as undo does. */
  readonly leavesTextAlone?: boolean;
  readonly run: () => void;
};
