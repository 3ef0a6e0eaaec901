import { useEffect, useState } from "react";

/** Milliseconds since the epoch by the server's clock, ticking each second: a phone that is five minutes fast must not
 *  show a clock that ran out.
 *  @param serverNow what the server said the time was when it answered. */
export const useServerClock = (serverNow: string | undefined): number => {
  const [skew, setSkew] = useState(0);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (serverNow !== undefined) setSkew(Date.parse(serverNow) - Date.now());
  }, [serverNow]);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return now + skew;
};
