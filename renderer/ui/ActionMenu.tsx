import { Menu } from '@base-ui/react/menu';
import { type ReactElement, useState } from 'react';
import styles from './ActionMenu.module.css';
import { Kbd } from './Kbd.tsx';

export type MenuAction =
  | {
      readonly kind: 'action';
      readonly id: string;
      readonly label: string;
      readonly keys?: string;
      readonly run: () => void;
    }
  | {
      readonly kind: 'choice';
      readonly id: string;
      readonly label: string;
      readonly chosen: boolean;
      readonly run: () => void;
    }
  | { readonly kind: 'line'; readonly id: string };

type ActionMenuProps = {
  readonly trigger: ReactElement<Record<string, unknown>>;
  readonly actions: readonly MenuAction[];
};

export function ActionMenu({ trigger, actions }: ActionMenuProps) {
  const [open, setOpen] = useState(false);
  return (
    <Menu.Root open={open} onOpenChange={setOpen}>
      <Menu.Trigger render={trigger} />
      {/* Inside the page's main part, so that it belongs to a landmark like everything else. */}
      <Menu.Portal container={open ? document.querySelector<HTMLElement>('main') : null}>
        <Menu.Positioner sideOffset={4} align="end">
          <Menu.Popup className={styles['popup']}>
            {actions.map((action) =>
              action.kind === 'line' ? (
                <Menu.Separator key={action.id} className={styles['separator']} />
              ) : (
                <Menu.Item key={action.id} className={styles['item']} onClick={action.run}>
                  <span>{action.label}</span>
                  {action.kind === 'choice' && action.chosen ? <span aria-hidden="true">✓</span> : null}
                  {action.kind === 'action' && action.keys !== undefined ? <Kbd>{action.keys}</Kbd> : null}
                </Menu.Item>
              ),
            )}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
