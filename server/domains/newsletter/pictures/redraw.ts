import sharp from 'sharp';

/** A picture as the hub drew it anew, for pages and for mail, where it is no wider than a letter. */
export interface Drawn { readonly content: Buffer; readonly small: Buffer; readonly width: number; readonly height: number }

/** Why a picture is not taken: no JPEG, PNG or WebP; more pixels than there may be; or nothing that can be read to its end. */
export type Undrawn = 'kind' | 'pixels' | 'broken';

/** The most pixels that a picture may have when it comes: what cameras take. */
export const MOST_PIXELS = 25_000_000;
const KINDS = new Set(['jpeg', 'png', 'webp']);
const SECONDS = 10;
const PAGE = { most: 300 * 1024, tries: [[1200, 82], [1200, 65], [800, 65], [600, 50]] } as const;
const MAIL = { most: 80 * 1024, tries: [[552, 76], [552, 55], [400, 50], [280, 40]] } as const;

// No other reader is ever begun: what looks like SVG, PDF or video is refused before a line of it is interpreted.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'] });
sharp.cache(false);
sharp.concurrency(1);

// One at a time: a picture of the most pixels takes a hundred megabytes while it is drawn.
let before: Promise<unknown> = Promise.resolve();

/**
 * Draws a picture anew: turned as its camera said, no larger than it is shown, on white, as JPEG. What comes out holds the
 * pixels alone, each of them changed: no place, no camera, no comment, no preview, no profile, nothing behind its end.
 */
export function redraw(given: Uint8Array): Promise<Drawn | Undrawn> {
  const drawn = before.then(() => draw(given));
  before = drawn;
  return drawn;
}

async function draw(given: Uint8Array): Promise<Drawn | Undrawn> {
  try {
    const { format, width, height } = await sharp(given, { limitInputPixels: false }).metadata();
    if (!KINDS.has(format)) return 'kind';
    if (width * height > MOST_PIXELS) return 'pixels';
  } catch {
    return 'kind';
  }
  try {
    const page = await within(given, PAGE);
    const { data: small } = await within(given, MAIL);
    return { content: page.data, small, width: page.info.width, height: page.info.height };
  } catch {
    return 'broken';
  }
}

/** The first of the tries that is short enough; the last of them always is. */
async function within(given: Uint8Array, { most, tries }: { most: number; tries: readonly (readonly [size: number, quality: number])[] }) {
  for (const [index, [size, quality]] of tries.entries()) {
    const made = await sharp(given, { limitInputPixels: MOST_PIXELS, failOn: 'error', autoOrient: true }).timeout({ seconds: SECONDS })
      .resize({ width: size, height: size, fit: 'inside', withoutEnlargement: true }).flatten({ background: '#ffffff' })
      .jpeg({ quality, mozjpeg: true, chromaSubsampling: '4:4:4' }).toBuffer({ resolveWithObject: true });
    if (made.data.length <= most || index === tries.length - 1) return made;
  }
  throw new Error('There is nothing to try.');
}
