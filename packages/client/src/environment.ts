/** What this client uses of a server-side JavaScript runtime; a browser has none of it. */
interface Process {
  readonly env?: Readonly<Record<string, string | undefined>>;
  getBuiltinModule?(name: string): unknown;
}

/** The runtime's `process`, looked up so that a bundler for browsers sees no Node in this package. */
export function runtimeProcess(): Process | undefined {
  return (globalThis as { readonly process?: Process }).process;
}

/** A variable of the environment; undefined where it is not set, is empty, or there is no environment. */
export function environmentVariable(name: string): string | undefined {
  return runtimeProcess()?.env?.[name] || undefined;
}
