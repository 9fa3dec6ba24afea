import type { ComponentType, ReactNode } from 'react';

type Kit = ComponentType<{ children: ReactNode }>;
type Loaded<Props> = { default: ComponentType<Props> };

let loadKit: () => Promise<Kit> = () => Promise.reject(new Error('Nobody said where the kit is'));

/** src/app tells where the component library with its theme and styles is. */
export function kitComesFrom(load: () => Promise<Kit>): void {
  loadKit = load;
}

/** Loads a part together with Mantine, which the light pages (the public home) and the frame do without. */
export async function withKit<Props extends object>(part: Promise<Loaded<Props>>): Promise<Loaded<Props>> {
  const [{ default: Content }, Kit] = await Promise.all([part, loadKit()]);
  const Equipped = (props: Props) => (
    <Kit>
      <Content {...props} />
    </Kit>
  );
  return { default: Equipped };
}
