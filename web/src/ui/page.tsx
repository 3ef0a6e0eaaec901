import type { ReactNode } from "react";
import { useEffect } from "react";
import { join } from "./join.ts";
import { TopBar } from "./top-bar.tsx";

/**
 * A screen: the bar with Help now, then one column. Every screen is drawn with this, so that the bar,
 * the heading and the landmarks are the same everywhere.
 */
export const Page = ({
  title,
  heading,
  back,
  lead,
  trailing,
  wide = false,
  children,
}: {
  /** In the bar and in the browser's tab; the page's `h1` unless `heading` is given. */
  title: string;
  /** A larger heading in the page, where the bar's title is not enough: "What would help now?" */
  heading?: ReactNode;
  /** Where the arrow in the bar leads; left out on the rooms of the main navigation. */
  back?: string;
  /** One line under the heading. */
  lead?: ReactNode;
  /** A quiet control beside the title. */
  trailing?: ReactNode;
  /** Two columns or a table need more than the reading column (60rem). */
  wide?: boolean;
  children: ReactNode;
}) => {
  useEffect(() => {
    document.title = `${title} · Evenkeel`;
  }, [title]);
  return (
    <>
      <TopBar
        title={title}
        titleIsHeading={heading === undefined}
        {...(back === undefined ? {} : { back })}
        trailing={trailing}
      />
      <main
        id="page"
        tabIndex={-1}
        className={join("column pt-2 pb-10 outline-none", wide && "max-w-[60rem]")}
      >
        {heading ? <h1 className="pt-3 pb-4 text-display">{heading}</h1> : null}
        {lead ? <p className="pb-4 text-small text-ink-2">{lead}</p> : null}
        {children}
      </main>
    </>
  );
};
