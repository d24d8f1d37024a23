import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentType, ReactNode } from 'react';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  icon: { color: tokens.colorBrandForeground1, fontSize: '32px', lineHeight: 1 },
});

/** What a page says while it has nothing to show: what will stand here, and how to get there. */
export function EmptyState({
  icon: Icon,
  title,
  children,
}: {
  readonly icon: ComponentType;
  readonly title: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <span className={styles.icon}>
        <Icon />
      </span>
      <h3>{title}</h3>
      {children}
    </div>
  );
}
