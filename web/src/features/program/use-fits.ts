import { techniques } from "@evenkeel/content/techniques/techniques";
import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { useMe } from "../../session/me.ts";
import { hereQuery } from "../exercise/exercise-api.ts";

/** Whether an exercise may be led here and fits the member's age. */
export const useFits = (): ((techniqueId: string) => boolean) => {
  const teen = useMe()?.teen === true;
  const withheld = useQuery(hereQuery).data?.withheld;
  return useCallback(
    (techniqueId) => {
      const technique = techniques.find(({ id }) => id === techniqueId);
      return (
        technique !== undefined &&
        !(teen && technique.avoid?.minors === true) &&
        withheld?.includes(techniqueId) !== true
      );
    },
    [teen, withheld],
  );
};
