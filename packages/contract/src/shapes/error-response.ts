import Type from 'typebox';

/** The body of every error answer; `errorBody` writes it. */
export const ErrorResponse = Type.Object({
  error: Type.Object({
    code: Type.String({
      description: 'A word, or the HTTP status as text from the gateway before the service.',
    }),
    message: Type.String(),
    innererror: Type.Optional(Type.Object({ code: Type.String(), message: Type.String() })),
  }),
});
