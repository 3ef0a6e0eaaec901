import { type RefObject, useEffect, useRef, useState } from "react";

/** The width of a box in px, so that a figure is drawn at its real size and its words keep theirs.
 *  @param before what to draw with until it is measured. */
export const useWidth = (before: number): readonly [RefObject<HTMLDivElement | null>, number] => {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(before);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidth(Math.max(240, element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [box, width];
};
