import { type RefObject, useEffect } from "react";

/** Keeps an element as tall as what is really visible: on some phones the keyboard covers the page without resizing
 *  it, and Help now would be pushed off the screen. */
export const useVisibleHeight = (element: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const view = window.visualViewport;
    if (!view) return;
    const fit = (): void => {
      if (!element.current) return;
      const covered = view.scale === 1 && view.height < window.innerHeight - 1;
      element.current.style.height = covered ? `${view.height}px` : "";
      if (covered) window.scrollTo(0, 0);
    };
    view.addEventListener("resize", fit);
    return () => view.removeEventListener("resize", fit);
  }, [element]);
};
