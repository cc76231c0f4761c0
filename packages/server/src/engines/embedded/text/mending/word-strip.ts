import type { GreyImage } from './grey-image.js';

/** A part of a line, by its picture. */
export interface Piece {
  readonly image: GreyImage;
}

/** A piece in a strip, and where it stands there. */
export interface PlacedPiece<P extends Piece> {
  readonly piece: P;
  readonly left: number;
  readonly right: number;
}

export interface Strip<P extends Piece> {
  readonly image: GreyImage;
  readonly pieces: readonly PlacedPiece<P>[];
}

/** White columns at both sides of each piece: about the width of two spaces in between. */
const MARGIN = 14;
/** White rows over and under a strip. */
const BORDER = 8;
/** A strip ends with the piece that reaches beyond so many columns. */
const FULL_FROM = 900;

/** Lays pieces of lines of the same height side by side, so that one reading reads many of them. */
export function wordStrips<P extends Piece>(pieces: readonly P[]): Strip<P>[] {
  const strips: Strip<P>[] = [];
  let placed: PlacedPiece<P>[] = [];
  let width = 0;
  const finish = () => {
    if (placed.length > 0) strips.push({ pieces: placed, image: draw(placed, width) });
    placed = [];
    width = 0;
  };
  for (const piece of pieces) {
    const left = width + MARGIN;
    const right = left + piece.image.width;
    placed.push({ piece, left, right });
    width = right + MARGIN;
    if (width >= FULL_FROM) finish();
  }
  finish();
  return strips;
}

function draw(pieces: readonly PlacedPiece<Piece>[], width: number): GreyImage {
  const rows = Math.max(...pieces.map(({ piece }) => piece.image.height));
  const height = rows + 2 * BORDER;
  const pixels = new Uint8Array(width * height).fill(255);
  for (const { piece, left } of pieces) {
    const { image } = piece;
    for (let y = 0; y < image.height; y += 1) {
      const row = image.pixels.subarray(y * image.width, (y + 1) * image.width);
      pixels.set(row, (y + BORDER) * width + left);
    }
  }
  return { width, height, pixels };
}
