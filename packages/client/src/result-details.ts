import { recordOf } from './record.js';
import type { ImageAnalysisResult } from './result.js';

/** What is seldom needed of an analysis. */
export class ImageAnalysisResultDetails {
  /** The file's path or the URL of the picture, as given; undefined for bytes. */
  readonly imageId: string | undefined;
  /** The service's id of the call, for its logs; undefined when there was no answer or a browser may not see it. */
  readonly resultId: string | undefined;
  /** The URL that was called. */
  readonly connectionUrl: string;
  /** The answer as it came, when it was JSON. */
  readonly jsonResult: string | undefined;

  private constructor(result: ImageAnalysisResult) {
    const { imageId, resultId, connectionUrl, jsonResult } = recordOf(result);
    this.imageId = imageId;
    this.resultId = resultId;
    this.connectionUrl = connectionUrl;
    this.jsonResult = jsonResult;
  }

  /**
   * The details of a result, be it a success or an error.
   *
   * @throws TypeError for a copy of a result
   */
  static fromResult(result: ImageAnalysisResult): ImageAnalysisResultDetails {
    return new ImageAnalysisResultDetails(result);
  }
}
