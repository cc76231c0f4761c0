/** An error as the log shows it; an alias, because fastify asks for a type with an index. */
export type LoggedError = {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly stack: string;
  readonly cause?: LoggedError;
};

/**
 * An error as the log shows it. Of its own members only the code is shown: others may hold the bytes or the
 * address of a request (`rawPacket` of the HTTP parser, `input` of a bad URL). Addresses lose their query and
 * their user, where secrets are.
 */
export function loggedError(error: unknown): LoggedError {
  if (!(error instanceof Error))
    return { type: typeof error, message: withoutSecrets(String(error)), stack: '' };
  const { name, message, stack = '', cause } = error;
  const { code } = error as { code?: unknown };
  return {
    type: name,
    message: withoutSecrets(message),
    ...(typeof code === 'string' && { code }),
    stack: withoutSecrets(stack),
    ...(cause !== undefined && { cause: loggedError(cause) }),
  };
}

function withoutSecrets(text: string): string {
  return text.replace(/(\w+:\/\/)([^\s/@]*@)?([^\s?#'"]*)([?#][^\s'"]*)?/g, '$1$3');
}
