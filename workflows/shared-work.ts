/** Gives identical orders one shared result while the work is running. */
export class SharedWork<T> {
  private readonly running = new Map<string, Promise<T>>();

  do(name: string, work: () => Promise<T>): Promise<T> {
    const same = this.running.get(name);
    if (same) return same;
    const result = work();
    this.running.set(name, result);
    const leave = () => this.running.delete(name);
    result.then(leave, leave);
    return result;
  }
}
