import { MAX_ASPECT_RATIO, MIN_ASPECT_RATIO, VisionError } from './errors.js';
import { type Language, parseLanguage, SPEAKING_FEATURES } from './languages.js';
import { type AnalyzeRequest, FEATURES, type FeatureName } from './request.js';

/** A query string, parameter by parameter; `URLSearchParams` is one. */
export type Query = Iterable<readonly [name: string, value: string]>;

export interface QueryRules {
  /** Whether the api-version knows `model-name`; the others ignore it. */
  readonly knowsCustomModels: boolean;
  /** Whether it knows `evidence`, an extension of ours. */
  readonly knowsEvidence: boolean;
}

/** So many crops may one call ask for. */
export const MAX_ASPECT_RATIOS = 10;
export const MODEL_VERSION = /^(latest|\d{4}-\d{2}-\d{2})(-preview)?$/i;

function queryValues(query: Query, wanted: string): string[] {
  return [...query].filter(([name]) => name.toLowerCase() === wanted).map(([, value]) => value);
}

/** The value of a parameter, whatever the case of its name; of repeated ones the first counts. */
export function queryValue(query: Query, wanted: string): string | undefined {
  return queryValues(query, wanted)[0];
}

/** The parts of a comma list; repeated parameters are one list, and empty parts say nothing. */
function queryList(query: Query, wanted: string): string[] {
  return queryValues(query, wanted)
    .join(',')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * Parses the query of an analyze call. Names and values are matched without regard to case; unknown
 * parameters are ignored.
 *
 * @throws VisionError naming what is wrong
 */
export function parseAnalyzeQuery(
  query: Query,
  { knowsCustomModels, knowsEvidence }: QueryRules,
): AnalyzeRequest {
  const features = parseFeatures(queryList(query, 'features'));
  const modelName = knowsCustomModels ? queryValue(query, 'model-name')?.trim() : undefined;
  if (features.length === 0 && !modelName) throw new VisionError('nothingAsked');
  checkModelVersion(queryValue(query, 'model-version'));
  return {
    features,
    ...(modelName && { modelName }),
    language: parseLanguageFor(features, queryValue(query, 'language')),
    genderNeutralCaption: parseFlag('gender-neutral-caption', queryValue(query, 'gender-neutral-caption')),
    ...(knowsEvidence && parseFlag('evidence', queryValue(query, 'evidence')) && { evidence: true }),
    smartCropsAspectRatios: features.includes('smartCrops')
      ? parseAspectRatios(queryList(query, 'smartcrops-aspect-ratios'))
      : [],
  };
}

function parseFeatures(parts: readonly string[]): FeatureName[] {
  const asked = new Set(
    parts.map((part) => {
      const feature = FEATURES.find((name) => name.toLowerCase() === part.toLowerCase());
      if (!feature) throw new VisionError('featureUnknown');
      return feature;
    }),
  );
  return FEATURES.filter((name) => asked.has(name));
}

function parseLanguageFor(features: readonly FeatureName[], value: string | undefined): Language {
  if (value === undefined || value.trim() === '') return 'en';
  const language = parseLanguage(value);
  if (!language && features.some((feature) => SPEAKING_FEATURES.has(feature))) {
    throw new VisionError('languageNotSupported');
  }
  return language ?? 'en';
}

function parseFlag(name: string, value: string | undefined): boolean {
  const text = value?.trim().toLowerCase();
  if (text === undefined || text === '' || text === 'false') return false;
  if (text === 'true') return true;
  throw new VisionError('argumentInvalid', {
    values: { name, value: value ?? '', expected: 'true or false' },
  });
}

function parseAspectRatios(parts: readonly string[]): number[] {
  if (parts.length > MAX_ASPECT_RATIOS) {
    throw new VisionError('tooManyAspectRatios', { values: { limit: MAX_ASPECT_RATIOS } });
  }
  return parts.map((part) => {
    const ratio = /^\d*\.?\d+(e[+-]?\d+)?$/i.test(part) ? Number(part) : Number.NaN;
    const isInRange = ratio >= MIN_ASPECT_RATIO && ratio <= MAX_ASPECT_RATIO;
    if (!isInRange) throw new VisionError('aspectRatioOutOfRange');
    return ratio;
  });
}

function checkModelVersion(value: string | undefined): void {
  const version = value?.trim() ?? '';
  if (version === '' || MODEL_VERSION.test(version)) return;
  const expected = 'latest or a date such as 2023-10-01';
  throw new VisionError('argumentInvalid', { values: { name: 'model-version', value: version, expected } });
}
