// Files in and out: chosen, dropped, pasted; saved where the person says, or among the
// downloads.

/** Larger ones are refused before they are read. */
export const mostBytes = 64 * 1024 * 1024;

/**
 * @typedef {{opened: (name: string, content: Uint8Array, follows: boolean) => void,
 *   refused: (name: string, reason: string) => void, pasted: (text: string) => void}} Receiver
 */

/**
 * Those that came together are looked at one after another.
 * @param {File[]} files @param {Receiver} receiver
 */
async function readAll(files, receiver) {
  let follows = false;
  for (const file of files) {
    if (file.size > mostBytes) {
      receiver.refused(file.name, 'It is larger than 64 MB.');
      continue;
    }
    const content = await file.arrayBuffer().catch(() => null);
    if (content === null) {
      receiver.refused(file.name, 'The browser could not read it.');
      continue;
    }
    receiver.opened(file.name, new Uint8Array(content), follows);
    follows = true;
  }
}

/** @param {HTMLInputElement} input @param {Receiver} receiver */
export async function takeChosen(input, receiver) {
  const files = [...(input.files ?? [])];
  // Choosing the same file again must count as a choice.
  input.value = '';
  await readAll(files, receiver);
}

/** @param {Receiver} receiver */
export function listenToDropsAndPastes(receiver) {
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    event.preventDefault();
    readAll([...(event.dataTransfer?.files ?? [])], receiver);
  });
  addEventListener('paste', ({ clipboardData, target }) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
    const files = [...(clipboardData?.files ?? [])];
    const text = clipboardData?.getData('text/plain') ?? '';
    readAll(files, receiver);
    if (files.length === 0 && text !== '') receiver.pasted(text);
  });
}

/**
 * Resolves to whether the file was written, as far as the browser tells: a download counts.
 * @param {string} name @param {string} type @param {Uint8Array<ArrayBuffer>} content
 */
export async function save(name, type, content) {
  const blob = new Blob([content], { type });
  const picker = /** @type {any} */ (globalThis).showSaveFilePicker;
  if (picker === undefined) return download(name, blob);
  try {
    const file = await picker({ suggestedName: name });
    const stream = await file.createWritable();
    await stream.write(blob);
    await stream.close();
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    return download(name, blob);
  }
}

/** @param {string} name @param {Blob} blob */
function download(name, blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return true;
}
