/**
 * Lets the work on one tab happen one after the other: two fills at once would write into each other's form.
 * Lives as long as the work does; a background that is stopped loses nothing with it.
 */
export class TabTurns {
  private readonly last = new Map<number, Promise<unknown>>();

  take<T>(tabId: number, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(tabId) ?? Promise.resolve();
    const result = before.then(work, work);
    this.last.set(tabId, result);
    const leave = () => {
      if (this.last.get(tabId) === result) this.last.delete(tabId);
    };
    result.then(leave, leave);
    return result;
  }
}

/** Gives orders for the same work, while it is under way, one and the same result. */
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
