/**
 * An author's mistake that stops the build.
 * @param file the file the author has to open, relative to the project
 * @param found what is wrong in it, with the offending value
 * @param remedy what to do about it
 */
export class AuthorError extends Error {
  constructor(file: string, found: string, remedy: string) {
    super(`${file}: ${found} ${remedy}`);
    this.name = 'AuthorError';
  }
}
