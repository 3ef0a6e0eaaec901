import { describe, expect, it } from "vitest";
import { type VoiceParts, type VoiceSession, voiceSession } from "./session.ts";
import { FRAME_SAMPLES } from "./sound.ts";
import { speechQueue } from "./speech-queue.ts";
import { VoiceTrouble } from "./trouble.ts";

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A session whose microphone, detector, recogniser and mouth do what the test says. A frame's first sample is what the
 *  detector says of it. */
const stage = (change: Partial<VoiceParts> = {}) => {
  const open: { closed: boolean; onFrame: (frame: Float32Array) => void }[] = [];
  const held: string[] = [];
  const sent: string[] = [];
  const recognised: number[] = [];
  const mouth = { said: [] as string[], done: (): void => undefined };
  const session: VoiceSession = voiceSession({
    openMicrophone: async (onFrame) => {
      const one = { closed: false, onFrame };
      open.push(one);
      return {
        close: () => {
          one.closed = true;
        },
      };
    },
    openDetector: async () => ({ probability: async (frame) => frame[0] ?? 0, reset: () => undefined }),
    recognise: async (samples) => {
      recognised.push(samples.length / FRAME_SAMPLES);
      return "a hard day";
    },
    speech: speechQueue({
      say: (sentence, done) => {
        mouth.said.push(sentence);
        mouth.done = done;
      },
      hush: () => undefined,
    }),
    onHeld: (words) => held.push(words),
    onHandsFree: (words) => sent.push(words),
    ...change,
  });
  const hear = async (probability: number, frames: number): Promise<void> => {
    for (let i = 0; i < frames; i += 1) {
      open.at(-1)?.onFrame(new Float32Array(FRAME_SAMPLES).fill(probability));
      await settled();
    }
  };
  const state = () => session.state().kind;
  const trouble = () => {
    const now = session.state();
    return now.kind === "trouble" ? now.trouble.kind : null;
  };
  return { session, open, held, sent, recognised, mouth, hear, state, trouble };
};

describe("holding to talk", () => {
  it("records while it is held and hands over the words", async () => {
    const s = stage();
    s.session.hold();
    expect(s.state()).toBe("opening");
    await settled();
    await s.hear(0, 20);
    expect(s.state()).toBe("holding");
    s.session.release();
    expect([s.state(), s.open[0]?.closed]).toEqual(["writing", true]);
    await settled();
    expect([s.state(), s.held, s.sent, s.recognised]).toEqual(["idle", ["a hard day"], [], [20]]);
  });
  it("says that it was too short, and sends nothing on", async () => {
    const s = stage();
    s.session.hold();
    await settled();
    await s.hear(0, 5);
    s.session.release();
    expect([s.trouble(), s.recognised, s.open[0]?.closed]).toEqual(["too-short", [], true]);
  });
  it("closes a microphone that opens after it was let go", async () => {
    const s = stage();
    s.session.hold();
    s.session.release();
    await settled();
    expect([s.state(), s.open[0]?.closed]).toEqual(["idle", true]);
  });
  it("lets go by itself after a minute", async () => {
    const s = stage();
    s.session.hold();
    await settled();
    await s.hear(0, 1_900);
    expect(s.recognised).toEqual([1_875]);
  });
  const troubles: readonly (readonly [string, Partial<VoiceParts>])[] = [
    ["no-permission", { openMicrophone: () => Promise.reject(new VoiceTrouble("no-permission")) }],
    ["nothing-heard", { recognise: () => Promise.resolve("") }],
    ["offline", { recognise: () => Promise.reject(new VoiceTrouble("offline")) }],
    ["recogniser-failed", { recognise: () => Promise.reject(new Error("anything")) }],
  ];
  it.each(troubles)("tells of %s", async (kind, change) => {
    const s = stage(change);
    s.session.hold();
    await settled();
    await s.hear(0, 20);
    s.session.release();
    await settled();
    expect([s.trouble(), s.held]).toEqual([kind, []]);
  });
  it("drops words that come after it was stopped", async () => {
    let answer = (_words: string): void => undefined;
    const s = stage({
      recognise: (): Promise<string> =>
        new Promise<string>((resolve) => {
          answer = resolve;
        }),
    });
    s.session.hold();
    await settled();
    await s.hear(0, 20);
    s.session.release();
    s.session.stop();
    answer("too late");
    await settled();
    expect([s.state(), s.held]).toEqual(["idle", []]);
  });
});

describe("a hands-free talk", () => {
  const begun = async (change: Partial<VoiceParts> = {}) => {
    const s = stage(change);
    s.session.startHandsFree();
    await settled();
    await settled();
    return s;
  };

  it("sends what was said after a pause, and listens again", async () => {
    const s = await begun();
    expect(s.state()).toBe("listening");
    await s.hear(0, 5);
    await s.hear(0.9, 20);
    expect(s.state()).toBe("hearing");
    await s.hear(0, 25);
    await settled();
    expect([s.state(), s.sent, s.held]).toEqual(["listening", ["a hard day"], []]);
  });
  it("speaks the reply, goes on listening, and falls silent at once when someone speaks up", async () => {
    const s = await begun();
    s.session.speak(["One.", "Two."]);
    expect(s.state()).toBe("speaking");
    await s.hear(0.7, 20);
    expect([s.state(), s.mouth.said]).toEqual(["speaking", ["One."]]);
    await s.hear(0.95, 8);
    expect(s.state()).toBe("hearing");
    s.mouth.done();
    await s.hear(0.95, 20);
    await s.hear(0, 25);
    await settled();
    expect([s.mouth.said, s.sent, s.state()]).toEqual([["One."], ["a hard day"], "listening"]);
  });
  it("does not talk over someone who is speaking", async () => {
    const s = await begun();
    await s.hear(0.9, 5);
    s.session.speak(["One."]);
    expect([s.state(), s.mouth.said]).toEqual(["hearing", []]);
  });
  it("switches the microphone off after a minute without a word, and on again when asked", async () => {
    const s = await begun();
    await s.hear(0, 1_875);
    expect([s.state(), s.open[0]?.closed, s.session.handsFree()]).toEqual(["paused", true, true]);
    s.session.startHandsFree();
    await settled();
    await settled();
    expect([s.state(), s.open.length]).toEqual(["listening", 2]);
  });
  it("ends with its trouble when words cannot be had", async () => {
    const s = await begun({ recognise: () => Promise.reject(new VoiceTrouble("offline")) });
    await s.hear(0.9, 20);
    await s.hear(0, 25);
    await settled();
    expect([s.trouble(), s.open[0]?.closed, s.session.handsFree()]).toEqual(["offline", true, false]);
  });
  it("ends at once: microphone, speech, and words on their way", async () => {
    const s = await begun();
    s.session.speak(["One.", "Two."]);
    s.session.stop();
    s.mouth.done();
    expect([s.state(), s.open[0]?.closed, s.mouth.said]).toEqual(["idle", true, ["One."]]);
  });
  it("tells when the detector cannot be had", async () => {
    const s = await begun({ openDetector: () => Promise.reject(new VoiceTrouble("detector-failed")) });
    expect([s.trouble(), s.open]).toEqual(["detector-failed", []]);
  });
});
