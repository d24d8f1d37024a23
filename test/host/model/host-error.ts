/** What Excel answers instead of doing as asked; `code` is one of Excel's own error codes, e.g. `ItemNotFound`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** The HTTP status Excel gives with the code. */
    readonly status = 400,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** Excel's own words for its commonest refusals. */
export const REFUSED = {
  invalidArgument: (what: string) =>
    new HostError(
      'InvalidArgument',
      `The argument is invalid or missing or has an incorrect format. (${what})`,
    ),
  itemNotFound: (what: string) =>
    new HostError('ItemNotFound', `The requested resource doesn't exist. (${what})`, 404),
  itemAlreadyExists: (what: string) =>
    new HostError('ItemAlreadyExists', `The resource being created already exists. (${what})`, 409),
  accessDenied: (what: string) =>
    new HostError('AccessDenied', `You cannot perform the requested operation. (${what})`, 403),
  apiNotFound: (what: string) =>
    new HostError('ApiNotFound', `The API you are trying to use could not be found. (${what})`, 404),
  invalidOperation: (what: string) =>
    new HostError('InvalidOperation', `The operation attempted is invalid on the object. (${what})`),
} as const;
