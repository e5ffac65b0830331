interface Writable {
  write(bytes: Blob): Promise<void>;
  close(): Promise<void>;
}

interface FileHandle {
  name: string;
  createWritable(): Promise<Writable>;
}

interface PickerOptions {
  suggestedName: string;
  types?: readonly { description: string; accept: Readonly<Record<string, readonly string[]>> }[];
}

type Picker = (options: PickerOptions) => Promise<FileHandle>;

/** What became of a file: written where the clerk chose, handed to the browser's downloads, or not wanted. */
export type FileSaved = { how: 'written' | 'downloaded'; name: string } | { how: 'cancelled' };

/** Saves a file; the second time it goes where it went the first time, without asking. */
export type FileSaver = (name: string, bytes: Blob) => Promise<FileSaved>;

/** A saver for one report. The bytes are built before the picker opens, for the picker empties the chosen file. */
export function createFileSaver(): FileSaver {
  let chosen: FileHandle | undefined;
  return async (name, bytes) => {
    const picker = systemPicker();
    if (!picker) return download(name, bytes);
    try {
      chosen ??= await picker({ suggestedName: name });
      const writable = await chosen.createWritable();
      await writable.write(bytes);
      await writable.close();
      return { how: 'written', name: chosen.name };
    } catch (reason) {
      if (reason instanceof Error && reason.name === 'AbortError') return { how: 'cancelled' };
      chosen = undefined;
      return download(name, bytes);
    }
  };
}

/** Hands bytes to the browser's downloads. */
export function download(name: string, bytes: Blob): FileSaved {
  const url = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return { how: 'downloaded', name };
}

function systemPicker(): Picker | undefined {
  return (window as { showSaveFilePicker?: Picker }).showSaveFilePicker;
}
