/** Whether a window could be seen here: always on Windows and macOS, elsewhere where X or Wayland is named. */
export function hasDisplay({ platform, env }: Pick<NodeJS.Process, 'platform' | 'env'> = process): boolean {
  return platform === 'win32' || platform === 'darwin' || !!(env.DISPLAY || env.WAYLAND_DISPLAY);
}
