import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { usePending } from "../check-in/pending.ts";
import { DoorToPrograms } from "./door-to-programs.tsx";
import { programsQuery } from "./program-api.ts";

const WhereDoor = lazy(async () => ({ default: (await import("./where-door.tsx")).WhereDoor }));

/** On the first screen: the programs, or where one is. The programs themselves are fetched only where one was begun. */
export const HomeDoor = () => {
  const { data } = useQuery(programsQuery);
  const begun =
    usePending().some(({ change }) => change.kind === "program-act") || (data?.runs.length ?? 0) > 0;
  if (!begun) return <DoorToPrograms />;
  return (
    <Suspense fallback={<DoorToPrograms />}>
      <WhereDoor />
    </Suspense>
  );
};
