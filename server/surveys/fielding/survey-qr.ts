import { renderSVG } from 'uqr';

/** Modules of white around the code: less than 4 and some readers do not find it (ISO/IEC 18004, 6.3.8). */
const quietZone = 4;

/** The address as a QR code: one SVG, black on white whatever the page's colours, error correction M. */
export function qrSvg(address: string): string {
  return renderSVG(address, { ecc: 'M', border: quietZone, pixelSize: 10, whiteColor: '#fff', blackColor: '#000' });
}
