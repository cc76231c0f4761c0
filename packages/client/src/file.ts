import { runtimeProcess } from './environment.js';

/** What this client uses of `node:fs`. */
interface FileSystem {
  readonly constants: { readonly R_OK: number };
  readonly promises: { readFile(path: string): Promise<Uint8Array> };
  accessSync(path: string, mode: number): void;
  statSync(path: string): { isFile(): boolean };
}

/**
 * Makes sure that a file can be read; it is read when the returned function is called.
 *
 * @throws Error of the code 0x73 when it cannot be opened, and where there are no files, as in a browser
 */
export function openFile(path: string): () => Promise<Uint8Array> {
  const files = runtimeProcess()?.getBuiltinModule?.('node:fs') as FileSystem | undefined;
  if (!files) throw new Error('VisionSource.fromFile needs Node; in a browser pass the file to fromBytes');
  try {
    files.accessSync(path, files.constants.R_OK);
    if (!files.statSync(path).isFile()) throw new Error('It is no file');
  } catch (cause) {
    const message = `0x73 AZAC_ERR_FAILED_TO_OPEN_INPUT_FILE_FOR_READING: '${path}'`;
    throw new Error(message, { cause });
  }
  return () => files.promises.readFile(path);
}
