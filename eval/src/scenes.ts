import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Capabilities, decodePicture, loadInlineCapabilities, Scene } from 'fovea';

const home = process.env.FOVEA_HOME ?? join(homedir(), '.fovea');
const signal = new AbortController().signal;

let capabilities: Promise<Capabilities> | undefined;

/** A scene of a picture file with the embedded engine; networks run on this thread, with two of their own. */
export async function openScene(path: string): Promise<Scene> {
  capabilities ??= loadInlineCapabilities(home, { threads: 2 });
  const picture = await decodePicture(await readFile(path));
  return new Scene(picture, remembering(await capabilities, path), signal);
}

const detections = new Map<string, ReturnType<Capabilities['detector']['detect']>>();
const faces = new Map<string, ReturnType<Capabilities['faceReader']['readFaces']>>();

/** Several measures look at the same pictures; each network looks once. */
function remembering(engine: Capabilities, path: string): Capabilities {
  return {
    textReader: engine.textReader,
    detector: {
      detect(picture, abort) {
        const known = detections.get(path) ?? engine.detector.detect(picture, abort);
        detections.set(path, known);
        return known;
      },
    },
    faceReader: {
      readFaces(picture, abort) {
        const known = faces.get(path) ?? engine.faceReader.readFaces(picture, abort);
        faces.set(path, known);
        return known;
      },
    },
  };
}
