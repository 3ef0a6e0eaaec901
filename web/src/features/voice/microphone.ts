import { framer } from "./framer.ts";
import type { Frame } from "./sound.ts";
import { type TroubleKind, VoiceTrouble } from "./trouble.ts";

const kindOf = (error: unknown): TroubleKind => {
  switch (error instanceof DOMException ? error.name : "") {
    case "NotAllowedError":
    case "SecurityError":
      return "no-permission";
    case "NotFoundError":
    case "OverconstrainedError":
      return "no-microphone";
    case "NotReadableError":
    case "AbortError":
      return "microphone-busy";
    default:
      return "no-sound-here";
  }
};

/** Opens the microphone and hands on what it hears, frame by frame, until it is closed. Nothing is recorded.
 *  @throws VoiceTrouble */
export const openMicrophone = async (onFrame: (frame: Frame) => void): Promise<{ close(): void }> => {
  // Browsers hide it from pages that did not come by https.
  if (navigator.mediaDevices === undefined) throw new VoiceTrouble("no-sound-here");
  let stream: MediaStream | null = null;
  let context: AudioContext | null = null;
  const close = (): void => {
    for (const track of stream?.getTracks() ?? []) track.stop();
    if (context !== null && context.state !== "closed") void context.close();
  };
  try {
    stream = await navigator.mediaDevices.getUserMedia({
      // The reply that the device speaks is taken out of what it hears.
      audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true },
    });
    context = new AudioContext();
    await context.audioWorklet.addModule("/voice-capture.js");
    const capture = new AudioWorkletNode(context, "evenkeel-capture");
    const push = framer(context.sampleRate, onFrame);
    capture.port.onmessage = ({ data }: MessageEvent<Float32Array>) => push(data);
    context.createMediaStreamSource(stream).connect(capture);
    // A node that leads nowhere may be left out of the work; this one plays silence.
    capture.connect(context.destination);
    await context.resume();
    return { close };
  } catch (cause) {
    close();
    throw new VoiceTrouble(kindOf(cause), { cause });
  }
};
