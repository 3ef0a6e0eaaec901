import { useT } from "../../i18n/use-t.ts";
import type { VoiceTrouble } from "./trouble.ts";

/** What went wrong, and what to do now. */
export const TroubleNote = ({ trouble }: { trouble: VoiceTrouble }) => {
  const t = useT();
  return <span>{trouble.sentence ?? t(`voice.trouble.${trouble.kind}`)}</span>;
};
