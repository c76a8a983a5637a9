/**
 * Why there is no picture. refused: the person or the browser said no. none: there is no camera. inUse: another program
 * has it. unsupported: this browser has no way to ask, or the page came without HTTPS.
 */
export type CameraFault = 'refused' | 'none' | 'inUse' | 'unsupported';

const FAULTS: Readonly<Record<string, CameraFault>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'inUse',
  AbortError: 'inUse',
};

/** Enough of the picture to read a dense code, and no more than a phone can look through many times a second. */
const WANTED = { facingMode: 'environment', width: { ideal: 1920 }, height: { ideal: 1080 } } as const;

/** Asks for the camera, the one at the back of a phone. Never throws. */
export async function openCamera(): Promise<MediaStream | CameraFault> {
  // Missing where the page came without HTTPS.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (typeof devices?.getUserMedia !== 'function') return 'unsupported';
  try {
    return await devices.getUserMedia({ video: WANTED, audio: false });
  } catch (error) {
    return FAULTS[(error as DOMException).name] ?? 'unsupported';
  }
}

/** Switches the camera off. */
export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
