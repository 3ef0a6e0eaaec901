/** One event of a server-sent stream. */
export interface SseEvent {
  readonly event: string;
  readonly data: string;
}

export interface SseParser {
  /** Takes the next piece of text, cut anywhere, and gives the events that are complete by now. */
  push(chunk: string): readonly SseEvent[];
}

/**
 * Server-sent events as a pure state machine: lines end with LF, CRLF or CR, a line that begins with a
 * colon is a comment (the server's heartbeat), several `data:` lines are one text with line breaks, a blank
 * line ends the event, an event without data is dropped.
 * @see the event stream grammar of the HTML standard, section 9.2
 */
export const sseParser = (): SseParser => {
  let rest = "";
  let event = "";
  let data: string[] = [];

  const takeLine = (line: string, done: SseEvent[]): void => {
    if (line === "") {
      if (data.length > 0) done.push({ event: event || "message", data: data.join("\n") });
      event = "";
      data = [];
      return;
    }
    const colon = line.indexOf(":");
    if (colon === 0) return;
    const field = colon < 0 ? line : line.slice(0, colon);
    const raw = colon < 0 ? "" : line.slice(colon + 1);
    const value = raw.startsWith(" ") ? raw.slice(1) : raw;
    if (field === "event") event = value;
    else if (field === "data") data.push(value);
  };

  return {
    push: (chunk) => {
      rest += chunk;
      const done: SseEvent[] = [];
      for (;;) {
        const end = rest.search(/[\r\n]/);
        if (end < 0) break;
        // A CR at the very end may be half of a CRLF: wait for the next piece.
        if (rest[end] === "\r" && end === rest.length - 1) break;
        const width = rest[end] === "\r" && rest[end + 1] === "\n" ? 2 : 1;
        const line = rest.slice(0, end);
        rest = rest.slice(end + width);
        takeLine(line, done);
      }
      return done;
    },
  };
};
