/** Awaits a promise; null if it rejects. For calls whose failure needs no handling. */
export async function nullOnFailure<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise;
  } catch {
    return null;
  }
}
