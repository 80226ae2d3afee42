export function archive(files: ReadonlyMap<string, Uint8Array>): Uint8Array;
export function filesOf(folder: string, leftOut?: readonly string[]): Map<string, Uint8Array>;
