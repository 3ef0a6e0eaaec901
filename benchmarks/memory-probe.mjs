// Loaded into a server under test: on request, collects garbage and tells what is in use. Never holds the process open.
if (process.send !== undefined) {
  process.on("message", (message) => {
    if (message !== "memory") return;
    globalThis.gc?.();
    globalThis.gc?.();
    process.send?.({ memory: process.memoryUsage() });
  });
  process.channel?.unref();
}
