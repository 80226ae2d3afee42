export const LEFT_OUT: readonly string[];
export function sourceFiles(root: string): Map<string, Uint8Array>;
