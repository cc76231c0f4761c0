import { VisionError } from '@fovea/contract';
import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';

/** Whose access tokens are taken (https://openid.net/specs/openid-connect-discovery-1_0.html). */
export interface TokenIssuer {
  /** The `iss` of its tokens; its keys are found through `<issuer>/.well-known/openid-configuration`. */
  readonly issuer: string;
  /** The `aud` that a token must be for. */
  readonly audience: string;
}

/** @returns who the token is for; @throws VisionError when it is not good, or cannot be checked now */
export type CheckToken = (token: string) => Promise<string>;

/** Signatures of the issuer alone: a secret that is shared with others, or none, proves nothing. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];
const CLOCK_TOLERANCE_SECONDS = 60;
const FETCH_TIMEOUT_MS = 5_000;
const RETRY_AFTER_SECONDS = 5;

/** Errors of jose that say that the issuer could not be asked, not that a token is bad. */
const ISSUER_FAILURES: readonly string[] = [
  errors.JWKSTimeout.code,
  errors.JWKSInvalid.code,
  errors.JOSEError.code,
];

/** Checks signed tokens. The issuer is asked at the first token, and again when it changes its keys. */
export function tokenCheck({ issuer, audience }: TokenIssuer): CheckToken {
  const issuerKeys = rememberedFor(RETRY_AFTER_SECONDS * 1000, () => findKeys(issuer));
  return async (token) => {
    try {
      const keyOf: JWTVerifyGetKey = async (header, input) => (await issuerKeys())(header, input);
      const { payload } = await jwtVerify(token, keyOf, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        requiredClaims: ['exp'],
      });
      return payload.sub ?? issuer;
    } catch (error) {
      if (error instanceof errors.JOSEError && !ISSUER_FAILURES.includes(error.code)) {
        throw new VisionError('accessDenied', { cause: error });
      }
      throw new VisionError('tokensUncheckable', {
        values: { seconds: RETRY_AFTER_SECONDS },
        retryAfterSeconds: RETRY_AFTER_SECONDS,
        cause: error,
      });
    }
  };
}

/** Remembers a success for good and a failure for a while, so that callers cannot make the server ask on and on. */
function rememberedFor<T>(failureMs: number, ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask().catch((error) => {
      setTimeout(() => {
        answer = undefined;
      }, failureMs).unref();
      throw error;
    });
    return answer;
  };
}

/** The address comes from the settings, never from a caller. */
async function findKeys(issuer: string): Promise<JWTVerifyGetKey> {
  const answer = await fetch(`${issuer.replace(/\/+$/, '')}/.well-known/openid-configuration`, {
    redirect: 'error',
    signal: AbortSignal.timeout(FETCH_TIMEOUT_MS),
  });
  if (!answer.ok)
    throw new Error(`${issuer} answered ${answer.status} to the question for its configuration`);
  const configuration = (await answer.json()) as { readonly issuer?: unknown; readonly jwks_uri?: unknown };
  if (configuration.issuer !== issuer) throw new Error(`${issuer} calls itself ${configuration.issuer}`);
  const jwks = new URL(String(configuration.jwks_uri));
  return createRemoteJWKSet(jwks, { timeoutDuration: FETCH_TIMEOUT_MS });
}
