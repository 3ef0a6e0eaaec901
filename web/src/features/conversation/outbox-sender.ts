import {
  afterAttempt,
  mayBeSent,
  nextLookMs,
  type Outcome,
  type WaitingMessage,
  withoutPause,
} from "./outbox.ts";

/** Where waiting messages survive a reload and a closed tab. */
export interface OutboxStore {
  all(memberId: string): Promise<readonly WaitingMessage[]>;
  put(message: WaitingMessage): Promise<void>;
  /** Writes only when the message is still there: one that was taken back stays gone. */
  replace(message: WaitingMessage): Promise<void>;
  remove(id: string): Promise<void>;
}

export interface OutboxPorts {
  readonly store: OutboxStore;
  /** Sends one message; resolves as soon as the server has it or has not. The reply streams on by itself. */
  readonly deliver: (message: WaitingMessage) => Promise<Outcome>;
  /** Runs alone across all tabs of this browser. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
  readonly nowMs: () => number;
  /** Runs later; gives the function that calls it off. */
  readonly later: (run: () => void, ms: number) => () => void;
  /** Tells other tabs that the store changed. */
  readonly announce: (conversationId: string) => void;
}

export interface Outbox {
  /** Whose words are sent; null sends nothing. Words of another member on this device stay where they are. */
  open(memberId: string | null): Promise<void>;
  snapshot(): readonly WaitingMessage[];
  subscribe(listener: () => void): () => void;
  /** Resolves once the message is safe on this device. */
  add(message: WaitingMessage): Promise<void>;
  /** Takes a message back that the server does not have. */
  remove(id: string): Promise<void>;
  /** Sends what may be sent. `atOnce` forgets the pauses: the connection is back, or the member asked. */
  flush(options?: { atOnce?: boolean }): Promise<void>;
  /** Reads the store again, after another tab changed it. */
  reload(): Promise<void>;
}

export const makeOutbox = (ports: OutboxPorts): Outbox => {
  const { store, deliver, alone, nowMs, later, announce } = ports;
  let memberId: string | null = null;
  let shown: readonly WaitingMessage[] = [];
  let callOff: () => void = () => {};
  let running: Promise<void> | null = null;
  let again = false;
  const listeners = new Set<() => void>();

  const reload = async (): Promise<void> => {
    shown = memberId === null ? [] : await store.all(memberId);
    for (const listener of listeners) listener();
  };

  const attempt = async (message: WaitingMessage): Promise<Outcome["kind"]> => {
    const outcome = await deliver(message);
    const next = afterAttempt(message, outcome, nowMs());
    if (next === null) await store.remove(message.id);
    else if (next !== message) await store.replace(next);
    await reload();
    announce(message.conversationId);
    return outcome.kind;
  };

  const sendAll = async (): Promise<void> => {
    for (;;) {
      const owner = memberId;
      if (owner === null) return;
      const [message] = mayBeSent(await store.all(owner), nowMs());
      if (message === undefined || memberId !== owner) return;
      if ((await attempt(message)) === "no-access") return;
    }
  };

  const planNext = (): void => {
    callOff();
    const at = nextLookMs(shown);
    // Never sooner than a moment: a message that lost access waits for flush, not for a busy loop.
    callOff = at === null ? () => {} : later(() => void flush(), Math.max(1_000, at - nowMs()));
  };

  const run = async (): Promise<void> => {
    do {
      again = false;
      await alone(sendAll);
    } while (again);
  };

  const flush: Outbox["flush"] = async ({ atOnce = false } = {}) => {
    if (memberId === null) return;
    if (atOnce)
      for (const message of await store.all(memberId)) {
        const ready = withoutPause(message);
        if (ready !== message) await store.replace(ready);
      }
    if (running) {
      again = true;
      return running;
    }
    running = run().finally(() => {
      running = null;
      planNext();
    });
    return running;
  };

  return {
    open: async (next) => {
      memberId = next;
      callOff();
      await reload();
      if (shown.length > 0) await flush({ atOnce: true });
    },
    snapshot: () => shown,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    add: async (message) => {
      await store.put(message);
      await reload();
      announce(message.conversationId);
      void flush();
    },
    remove: async (id) => {
      const gone = shown.find((message) => message.id === id);
      await store.remove(id);
      await reload();
      if (gone) announce(gone.conversationId);
    },
    flush,
    reload,
  };
};
