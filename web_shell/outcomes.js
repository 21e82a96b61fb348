// The names of what the page tells the app, in the order of web::Outcome (src/web/outcomes.h).

const names = /** @type {const} */ ([
  'Started', 'Loaded', 'Appended', 'AppendFailed', 'SnapshotKept', 'SnapshotFailed',
  'ChangesArrived', 'NewerElsewhere', 'PersistenceAnswered', 'UpdateAvailable', 'Downloaded',
  'Copied', 'CopyFailed', 'AssetFetched', 'AssetFailed', 'OpenFile', 'PasteText',
  'AddressChanged', 'Shortcut', 'TimeZonesRead', 'TimeZonesListed', 'FileRefused',
  'StoresCleared', 'OpenWorkbook', 'HandOutHeld', 'Unsealed', 'UnsealFailed', 'SealFailed',
  'LinkMade', 'Shared', 'CopiesFound', 'CopiesNotKept', 'WorkspaceOpened', 'ShelfListed',
  'WorkspaceRead', 'ProtectionTold', 'ProtectionFailed', 'RecoveryCodeMade',
]);

/** @typedef {typeof names[number]} OutcomeName */
/** @typedef {(outcome: OutcomeName, ...texts: (string | Uint8Array)[]) => void} Tell */

/** @param {OutcomeName} name */
export const numberOf = (name) => names.indexOf(name);
