import { useEffect, useRef, useState, type MutableRef } from 'preact/hooks';
import { closeCamera, openCamera, type CameraFault } from '../../browser/camera.ts';

/** off: it was switched off because the page was left or hidden. */
type Camera = 'starting' | 'on' | 'off' | CameraFault;

/** The camera, shown in a video for as long as the page is seen. */
export function useCamera(): { readonly camera: Camera; readonly video: MutableRef<HTMLVideoElement | null> } {
  const video = useRef<HTMLVideoElement>(null);
  const [camera, setCamera] = useState<Camera>('starting');
  useEffect(() => {
    let isOver = false;
    let stream: MediaStream | undefined;
    const close = (): void => {
      isOver = true;
      if (stream !== undefined) closeCamera(stream);
    };
    const leave = (): void => {
      if (document.visibilityState === 'visible' || isOver) return;
      // A phone that asks whether the camera may be used can hide the page while it does.
      if (stream === undefined) return;
      close();
      setCamera('off');
    };
    void openCamera().then((opened) => {
      if (typeof opened === 'string') {
        if (!isOver) setCamera(opened);
        return;
      }
      stream = opened;
      if (isOver || video.current === null) {
        closeCamera(opened);
        return;
      }
      video.current.srcObject = opened;
      // It is muted, so that a browser which refuses to begin by itself shows its first picture at least.
      video.current.play().catch(() => undefined);
      setCamera('on');
    });
    document.addEventListener('visibilitychange', leave);
    addEventListener('pagehide', close);
    return () => {
      close();
      document.removeEventListener('visibilitychange', leave);
      removeEventListener('pagehide', close);
    };
  }, []);
  return { camera, video };
}
