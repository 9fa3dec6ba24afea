let loadStyles: () => Promise<unknown> = () => Promise.resolve();

/** src/app tells where the styles of all Mantine parts are. */
export function stylesComeFrom(load: () => Promise<unknown>): void {
  loadStyles = load;
}

/** Loads a part together with the styles that the light pages leave out. */
export async function withStyles<T>(part: Promise<T>): Promise<T> {
  const [loaded] = await Promise.all([part, loadStyles()]);
  return loaded;
}
