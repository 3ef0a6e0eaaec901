import {
  backoffMs,
  type Change,
  enqueue,
  nextToSend,
  type PendingChange,
  pendingChange,
  verdictOf,
  waitMs,
} from "./pending-change.ts";

/** Where the queue survives a closed tab. */
export interface PendingStore {
  all(memberId: string): Promise<readonly PendingChange[]>;
  put(change: PendingChange): Promise<void>;
  remove(changeIds: readonly string[]): Promise<void>;
}

export interface PendingPorts {
  readonly store: PendingStore;
  /** Sends one change; the error kind of the answer, or null when the server has it. */
  readonly send: (change: Change) => Promise<string | null>;
  /** Runs alone across all tabs of this browser; false when another tab is sending. */
  readonly alone: (work: () => Promise<void>) => Promise<boolean>;
  readonly nowMs: () => number;
  readonly newId: () => string;
  readonly later: (run: () => void, ms: number) => () => void;
  /** Tells other tabs that the store changed. */
  readonly announce: () => void;
}

export interface PendingQueue {
  /** Opens the queue of a member and begins to send. */
  readonly open: (memberId: string) => Promise<void>;
  readonly snapshot: () => readonly PendingChange[];
  readonly subscribe: (listener: () => void) => () => void;
  /** Resolves with the id of the change once it is safe on the device. */
  readonly add: (change: Change, holdMs?: number) => Promise<string>;
  /** Takes a change back; false when it was sent already. */
  readonly takeBack: (changeId: string) => Promise<boolean>;
  /** Tries a refused change again. */
  readonly retry: (changeId: string) => Promise<void>;
  readonly discard: (changeId: string) => Promise<void>;
  readonly flush: () => Promise<void>;
  /** Reads the store again, after another tab changed it. */
  readonly reload: () => Promise<void>;
  readonly close: () => void;
}

export const makePendingQueue = (ports: PendingPorts): PendingQueue => {
  let memberId: string | null = null;
  let queue: readonly PendingChange[] = [];
  let stopTimer: () => void = () => {};
  let flushing = false;
  let wanted = false;
  let failures = 0;
  let last: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();

  /** One reader or writer of the store at a time, so that nothing is decided on a stale queue. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work, work);
    last = done.catch(() => undefined);
    return done;
  };

  const show = (next: readonly PendingChange[]): void => {
    queue = next;
    for (const listener of listeners) listener();
  };

  const keep = async (changed: PendingChange): Promise<void> => {
    await ports.store.put(changed);
    show(queue.map((p) => (p.changeId === changed.changeId ? changed : p)));
  };

  const drop = async (changeIds: readonly string[]): Promise<void> => {
    if (changeIds.length === 0) return;
    await ports.store.remove(changeIds);
    show(queue.filter((p) => !changeIds.includes(p.changeId)));
    ports.announce();
  };

  const reload = (): Promise<void> =>
    inTurn(async () => {
      if (memberId !== null) show(await ports.store.all(memberId));
    });

  /** The next change that is due, noted as sent before it leaves: a lost answer may hide an arrival. */
  const takeNext = (): Promise<PendingChange | null> =>
    inTurn(async () => {
      const next = nextToSend(queue, ports.nowMs());
      if (next === null) return null;
      const sent: PendingChange = { ...next, attempts: next.attempts + 1 };
      await keep(sent);
      return sent;
    });

  /** Sends until nothing is due; false when the server was away. */
  const sendDue = async (): Promise<boolean> => {
    await reload();
    for (let sent = await takeNext(); sent !== null; sent = await takeNext()) {
      const { change, changeId } = sent;
      const errorKind = await ports.send(change);
      const verdict = verdictOf(change, errorKind);
      if (verdict === "retry") return false;
      const answered = sent;
      await inTurn(() => (verdict === "done" ? drop([changeId]) : keep({ ...answered, refused: errorKind })));
    }
    return true;
  };

  const wake = (ms: number): void => {
    stopTimer();
    stopTimer = ports.later(() => void flush(), ms);
  };

  const round = async (): Promise<void> => {
    let clear = true;
    const mine = await ports.alone(async () => {
      clear = await sendDue();
    });
    failures = mine && !clear ? failures + 1 : 0;
    if (!mine) wake(backoffMs(1));
    else if (!clear) wake(backoffMs(failures));
    else {
      const wait = waitMs(queue, ports.nowMs());
      if (wait !== null) wake(wait);
    }
  };

  const flush = async (): Promise<void> => {
    wanted = true;
    if (flushing) return;
    flushing = true;
    try {
      while (wanted && memberId !== null) {
        wanted = false;
        await round();
      }
    } finally {
      flushing = false;
    }
  };

  const add = (change: Change, holdMs = 0): Promise<string> =>
    inTurn(async () => {
      if (memberId === null) throw new Error("the queue is not open");
      const order = Math.max(ports.nowMs(), ...queue.map((p) => p.order + 1));
      const made = { changeId: ports.newId(), memberId, order, nowMs: ports.nowMs() };
      const added = pendingChange(made, change, holdMs);
      const after = enqueue(queue, added);
      for (const p of after.queue) if (!queue.includes(p)) await ports.store.put(p);
      await ports.store.remove(after.dropped);
      show(after.queue);
      ports.announce();
      return added.changeId;
    });

  return {
    open: async (id) => {
      if (memberId === id) return;
      memberId = id;
      failures = 0;
      await reload();
      void flush();
    },
    snapshot: () => queue,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    add: async (change, holdMs) => {
      const changeId = await add(change, holdMs);
      void flush();
      return changeId;
    },
    takeBack: (changeId) =>
      inTurn(async () => {
        const held = queue.find((p) => p.changeId === changeId);
        if (held === undefined || held.attempts > 0) return false;
        await drop([changeId]);
        return true;
      }),
    retry: async (changeId) => {
      await inTurn(async () => {
        const refused = queue.find((p) => p.changeId === changeId);
        if (refused !== undefined) await keep({ ...refused, refused: null });
      });
      void flush();
    },
    discard: (changeId) => inTurn(() => drop([changeId])),
    flush,
    reload,
    close: () => {
      stopTimer();
      memberId = null;
      show([]);
    },
  };
};
