/** A path as it is typed into a command: in quotes where a shell would take it apart. */
export function typedPath(path: string): string {
  return /^[\p{L}\p{N}._/\\:+,@%-]+$/u.test(path) ? path : `"${path}"`;
}
