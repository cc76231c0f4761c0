/** A second, finer code inside an error. */
export interface InnerError {
  readonly code: string;
  readonly message: string;
}

/** One row of the table of errors, `{…}` in its texts not filled in. */
export interface ErrorRow {
  readonly status: number;
  /** A word from the service itself; the status as text from the gateway before it. */
  readonly code: string;
  readonly message: string;
  readonly inner?: InnerError;
}

export const MAX_PICTURE_BYTES = 20_971_520;
export const MIN_SIDE_PX = 50;
export const MAX_SIDE_PX = 16_000;
export const MIN_ASPECT_RATIO = 0.75;
export const MAX_ASPECT_RATIO = 1.8;

const invalid = (message: string, inner?: InnerError): ErrorRow => ({
  status: 400,
  code: 'InvalidRequest',
  message,
  ...(inner && { inner }),
});

const invalidQuery = (code: string, message: string): ErrorRow =>
  invalid('Analyze query is invalid.', { code, message });

/**
 * Every error that Fovea answers; nowhere else is one written. Texts are the original's where it has any.
 * `{…}` is filled in. Rows whose code is a number come from the gateway in the original: they have no inner
 * error and no `x-ms-error-code`.
 */
const ERRORS = {
  imageUrlMalformed: invalid('Image URL is badly formatted or not accessible', {
    code: 'InvalidImageUrl',
    message: 'The image URL is badly formatted.',
  }),
  imageUrlNotAccessible: invalid('The provided image url is not accessible.', {
    code: 'InvalidImageUrl',
    message: 'The provided image url is not accessible.',
  }),
  imageBytesOutOfRange: invalid(
    `The image size is not allowed to be zero or larger than ${MAX_PICTURE_BYTES} bytes`,
    { code: 'InvalidImageSize', message: `The image must have 1 to ${MAX_PICTURE_BYTES} bytes.` },
  ),
  imageSidesOutOfRange: invalid(
    `The image dimension is not allowed to be smaller than ${MIN_SIDE_PX} and larger than ${MAX_SIDE_PX}.`,
    { code: 'InvalidImageSize', message: `Each side must have ${MIN_SIDE_PX} to ${MAX_SIDE_PX} pixels.` },
  ),
  imageFormatInvalid: invalid('Image format is not valid', {
    code: 'InvalidImageFormat',
    message: 'Image format is not valid',
  }),
  contentTypeNotSupported: invalid('The provided image content type {contentType} is not supported'),
  bodyMalformed: invalid('The request body is not valid JSON with a member "url".', {
    code: 'BadArgument',
    message: '{detail}',
  }),
  formWithoutFile: invalid('The form has no file.', {
    code: 'BadArgument',
    message: 'Send the image as a file part of the form.',
  }),
  nothingAsked: invalid("Either 'features' or 'model-name' needs to be specified in the query parameter."),
  featureUnknown: invalidQuery('NotSupportedVisualFeature', 'Specified feature type is not valid'),
  languageNotSupported: invalidQuery('NotSupportedLanguage', 'The input language is not supported'),
  aspectRatioOutOfRange: invalidQuery(
    'BadArgument',
    `'smartcrops-aspect-ratios' aspect ratio is not in allowed range [${MIN_ASPECT_RATIO} to ${MAX_ASPECT_RATIO}]`,
  ),
  tooManyAspectRatios: invalidQuery('BadArgument', "'smartcrops-aspect-ratios' has more than {limit} ratios"),
  argumentInvalid: invalidQuery(
    'BadArgument',
    "'{name}' has the invalid value '{value}'; expected {expected}",
  ),
  accessDenied: {
    status: 401,
    code: '401',
    message:
      'Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource.',
  },
  tooManyCalls: {
    status: 429,
    code: '429',
    message:
      'Requests to the ImageAnalysis_Analyze Operation under Computer Vision API ({version}) have exceeded call rate limit of your current key ({rate}). Please retry after {seconds} seconds.',
  },
  notFound: { status: 404, code: '404', message: 'Resource not found' },
  requestTimeout: { status: 408, code: '408', message: 'The request body did not arrive in time.' },
  requestMalformed: { status: 400, code: '400', message: 'The HTTP request is malformed.' },
  queryTooLong: { status: 414, code: '414', message: 'The query has more than {limit} bytes.' },
  headersTooLarge: { status: 431, code: '431', message: 'The request line and headers are too large.' },
  timeout: {
    status: 500,
    code: 'Timeout',
    message: 'Image processing timed out.',
    inner: { code: 'Timeout', message: 'The image was not processed within {seconds} seconds.' },
  },
  internal: { status: 500, code: 'InternalServerError', message: 'Image processing failed.' },
  overloaded: {
    status: 503,
    code: 'ServiceUnavailable',
    message: 'The server is busy. Please retry after {seconds} seconds.',
  },
  tokensUncheckable: {
    status: 503,
    code: 'ServiceUnavailable',
    message: 'Access tokens cannot be checked at the moment. Please retry after {seconds} seconds.',
  },
  stopping: { status: 503, code: 'ServiceUnavailable', message: 'The server is stopping.' },
} as const satisfies Record<string, ErrorRow>;

export type ErrorName = keyof typeof ERRORS;

export const ERROR_NAMES = Object.keys(ERRORS) as readonly ErrorName[];

export function errorRow(name: ErrorName): ErrorRow {
  return ERRORS[name];
}

/** An error that a caller is told of, as the wire tells it. */
export class VisionError extends Error {
  override readonly name = 'VisionError';
  readonly row: ErrorName;
  readonly status: number;
  readonly code: string;
  readonly inner: InnerError | undefined;
  /** Seconds after which trying again makes sense; sent as `Retry-After`. */
  readonly retryAfterSeconds: number | undefined;

  constructor(row: ErrorName, { values = {}, retryAfterSeconds, cause }: VisionErrorOptions = {}) {
    const { status, code, message, inner }: ErrorRow = ERRORS[row];
    super(fillIn(message, values), cause === undefined ? undefined : { cause });
    this.row = row;
    this.status = status;
    this.code = code;
    this.inner = inner && { code: inner.code, message: fillIn(inner.message, values) };
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export interface VisionErrorOptions {
  /** What stands for `{…}` in the row's texts. */
  readonly values?: Readonly<Record<string, string | number>>;
  readonly retryAfterSeconds?: number;
  /** What went wrong inside; logged, never sent. */
  readonly cause?: unknown;
}

function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The body of an error answer. */
export interface ErrorBody {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly innererror?: InnerError;
  };
}

export function errorBody({ code, message, inner }: VisionError): ErrorBody {
  return { error: { code, message, ...(inner && { innererror: inner }) } };
}

/**
 * The value of `x-ms-error-code`: the outer code, as Azure's API guidelines have it. Gateway errors have
 * none.
 */
export function errorCodeHeader({ code }: { readonly code: string }): string | undefined {
  return /^\d/.test(code) ? undefined : code;
}
