/** The result of work whose failing is as good as its having nothing to say; null then. */
export async function quietly<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch {
    return null;
  }
}
