import type { ReplyPart } from "@evenkeel/safety/reply";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { useDeviceVoices } from "./device-voice.ts";
import { spokenText } from "./spoken-text.ts";
import { talkVoice, useVoiceState } from "./talk-voice.ts";

/** Reads one reply aloud, and stops. Not there where the device has no voice for it. */
export const ListenButton = ({ parts }: { parts: readonly ReplyPart[] }) => {
  const t = useT();
  const voices = useDeviceVoices();
  const speaking = useVoiceState().kind === "speaking";
  return voices.length === 0 ? null : (
    <Button
      size="small"
      tone="plain"
      icon={speaking ? "stop" : "play"}
      className="-ms-4"
      onClick={() => (speaking ? talkVoice.hush() : talkVoice.speak(spokenText(parts)))}
    >
      {t(speaking ? "voice.stop-reading" : "voice.listen")}
    </Button>
  );
};
