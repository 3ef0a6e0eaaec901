/** Closes what was opened, last opened first. */
export interface Shutdown {
  onClose(name: string, close: () => Promise<unknown>): void;
  /** Runs once; a part that fails or hangs does not keep the others open. */
  close(): Promise<void>;
}

const PART_MS = 8_000;

export const openShutdown = (sayFailure: (text: string) => void): Shutdown => {
  const parts: { name: string; close: () => Promise<unknown> }[] = [];
  let closing: Promise<void> | undefined;
  const closePart = async (part: (typeof parts)[number]): Promise<void> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`not closed after ${PART_MS / 1000} s`)), PART_MS);
    });
    try {
      await Promise.race([part.close(), late]);
    } catch (error) {
      sayFailure(`${part.name}: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      clearTimeout(timer);
    }
  };
  const closeAll = async (): Promise<void> => {
    for (const part of parts.reverse()) await closePart(part);
  };
  return {
    onClose: (name, close) => void parts.push({ name, close }),
    close: () => {
      closing ??= closeAll();
      return closing;
    },
  };
};

/** The first signal closes in order; a second one ends the process where it stands. */
export const closeOnSignals = (shutdown: Shutdown, print: (line: string) => void): void => {
  let asked = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      if (asked) process.exit(signal === "SIGINT" ? 130 : 143);
      asked = true;
      print("Closing: replies that are being written finish first. Press Ctrl-C again to stop at once.");
      void shutdown.close().then(() => process.exit(0));
    });
};
