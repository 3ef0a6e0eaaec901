/** A tone before a line, and a background, made here: no file is fetched. */
export interface Sounds {
  readonly bell: () => void;
  readonly background: (kind: "none" | "hush" | "chord", volume: number) => void;
  /** Fades out, then lets go of the device. */
  readonly close: () => void;
}

const FADE_S = 1.5;
/** The end of the noise turns into its beginning for so long, and the loop goes on from there. */
const BLEND_S = 0.5;

/** Brown noise, each sample near the one before it: s[i] = (s[i-1] + 0.02 * white) / 1.02, made louder by 3.5. */
const brownNoise = (context: AudioContext, seconds: number): AudioBuffer => {
  const buffer = context.createBuffer(1, context.sampleRate * seconds, context.sampleRate);
  const data = buffer.getChannelData(0);
  let last = 0;
  for (let i = 0; i < data.length; i += 1) {
    last = (last + 0.02 * (Math.random() * 2 - 1)) / 1.02;
    data[i] = last * 3.5;
  }
  const blend = Math.floor(context.sampleRate * BLEND_S);
  for (let i = 0; i < blend; i += 1) {
    const share = i / blend;
    data[data.length - blend + i] =
      (data[data.length - blend + i] ?? 0) * (1 - share) + (data[i] ?? 0) * share;
  }
  return buffer;
};

/** Swells and ebbs a little, slower than a breath. */
const swell = (context: AudioContext, into: AudioParam, hertz: number, depth: number): OscillatorNode => {
  const slow = context.createOscillator();
  const by = context.createGain();
  slow.frequency.value = hertz;
  by.gain.value = depth;
  slow.connect(by).connect(into);
  slow.start();
  return slow;
};

const hush = (context: AudioContext, out: AudioNode): (() => void) => {
  const noise = context.createBufferSource();
  const low = context.createBiquadFilter();
  const level = context.createGain();
  noise.buffer = brownNoise(context, 12);
  noise.loop = true;
  noise.loopStart = BLEND_S;
  low.type = "lowpass";
  low.frequency.value = 520;
  level.gain.value = 0.7;
  noise.connect(low).connect(level).connect(out);
  noise.start();
  const slow = swell(context, level.gain, 0.08, 0.22);
  return () => {
    noise.stop();
    slow.stop();
  };
};

/** A fifth and an octave over A2, with the ninth far back: neither glad nor sad. */
const CHORD = [
  [110, 0.3, 0.031],
  [165, 0.2, 0.043],
  [220, 0.16, 0.053],
  [247.5, 0.08, 0.037],
] as const;

const chord = (context: AudioContext, out: AudioNode): (() => void) => {
  const running = CHORD.flatMap(([hertz, loud, slowly]) => {
    const tone = context.createOscillator();
    const level = context.createGain();
    tone.frequency.value = hertz;
    level.gain.value = loud * 0.55;
    tone.connect(level).connect(out);
    tone.start();
    return [tone, swell(context, level.gain, slowly, loud * 0.4)];
  });
  return () => {
    for (const one of running) one.stop();
  };
};

/** @returns null where the browser makes no sound. */
export const openSounds = (): Sounds | null => {
  if (globalThis.AudioContext === undefined) return null;
  const context = new AudioContext();
  const level = context.createGain();
  level.gain.value = 0;
  level.connect(context.destination);
  let playing: { kind: "hush" | "chord"; stop: () => void } | null = null;
  const fadeTo = (to: number, seconds: number): void => {
    level.gain.cancelScheduledValues(context.currentTime);
    level.gain.setValueAtTime(level.gain.value, context.currentTime);
    level.gain.linearRampToValueAtTime(to, context.currentTime + seconds);
  };
  return {
    bell: () => {
      const now = context.currentTime;
      for (const [hertz, loud] of [
        [440, 0.1],
        [880.9, 0.035],
        [1_321, 0.012],
      ] as const) {
        const tone = context.createOscillator();
        const shape = context.createGain();
        tone.frequency.value = hertz;
        shape.gain.setValueAtTime(0, now);
        shape.gain.linearRampToValueAtTime(loud, now + 0.03);
        shape.gain.exponentialRampToValueAtTime(0.0001, now + 2.6);
        tone.connect(shape).connect(context.destination);
        tone.start(now);
        tone.stop(now + 2.7);
      }
    },
    background: (kind, volume) => {
      void context.resume();
      if (kind === "none") {
        fadeTo(0, FADE_S);
        return;
      }
      if (playing?.kind !== kind) {
        playing?.stop();
        playing = { kind, stop: (kind === "hush" ? hush : chord)(context, level) };
      }
      // A square, because loudness is heard so.
      fadeTo(volume * volume, FADE_S);
    },
    close: () => {
      fadeTo(0, FADE_S);
      setTimeout(() => void context.close(), FADE_S * 1_000 + 100);
    },
  };
};
