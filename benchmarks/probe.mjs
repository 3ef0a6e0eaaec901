// Loaded into a server under test: on request, tells what is in use after a collection, or the processor time so far.
// Never holds the process open.
if (process.send !== undefined) {
  process.on("message", (message) => {
    if (message === "processor") process.send?.({ processor: process.cpuUsage() });
    if (message !== "memory") return;
    globalThis.gc?.();
    globalThis.gc?.();
    process.send?.({ memory: process.memoryUsage() });
  });
  process.channel?.unref();
}
