export interface PixelSize {
  width: number;
  height: number;
}

/** Width and height of a PNG or JPEG, read from its header; nothing for other bytes. */
export function pixelSizeOf(bytes: Uint8Array): PixelSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = pngSize(view) ?? jpegSize(view);
  return size && size.width > 0 && size.height > 0 ? size : undefined;
}

function pngSize(view: DataView): PixelSize | undefined {
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89504e47) return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Walks the segments up to the frame header, which alone tells the size. */
function jpegSize(view: DataView): PixelSize | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  let place = 2;
  while (place + 9 <= view.byteLength) {
    const marker = view.getUint16(place);
    if (isFrameHeader(marker)) {
      return { width: view.getUint16(place + 7), height: view.getUint16(place + 5) };
    }
    place += 2 + view.getUint16(place + 2);
  }
  return undefined;
}

/** SOF0 to SOF15, without the three tables that share the range. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
}
