/**
 * Loads a module of the built program: what is measured is what users run.
 *
 * @param path - below `dist/`
 */
export function built<Module>(path: string): Promise<Module> {
  return import(new URL(`../../dist/${path}`, import.meta.url).href) as Promise<Module>;
}
