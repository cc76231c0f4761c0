import type { Size } from '@fovea/contract';

/** Unpacked pixels: 4 interleaved bytes each, red, green, blue and opacity. */
export interface Rgba extends Size {
  readonly pixels: Uint8Array;
}

/** A picture format that Fovea accepts. */
export interface Format {
  readonly name: string;
  /** Whether a file begins as this format does. */
  matches(bytes: Uint8Array): boolean;
  /**
   * The file with its first frame or page alone; as it is where it has no more. libvips walks through all
   * of them before it decodes one, and a small file holds hundreds of thousands.
   *
   * @throws Error when the file is damaged
   */
  firstAlone?(bytes: Uint8Array): Uint8Array;
  /** Absent: libvips decodes the format. */
  readonly decoder?: {
    /** The size the header states, read without touching pixels. @throws Error on a header that cannot be */
    size(bytes: Uint8Array): Size;
    /** @throws Error when the file is damaged */
    decode(bytes: Uint8Array): Promise<Rgba>;
  };
}

/** Whether the bytes at `offset` are those of an ASCII text. */
export function startsWith(bytes: Uint8Array, text: string, offset = 0): boolean {
  if (bytes.length < offset + text.length) return false;
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[offset + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}
