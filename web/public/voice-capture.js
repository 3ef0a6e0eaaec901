// Runs beside the microphone: hands on what it hears, and plays nothing. Loaded only while someone speaks to the app.
class Capture extends AudioWorkletProcessor {
  process([input]) {
    const channel = input?.[0];
    if (channel !== undefined) this.port.postMessage(channel.slice());
    return true;
  }
}

registerProcessor("evenkeel-capture", Capture);
