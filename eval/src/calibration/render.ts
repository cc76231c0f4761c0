import type { Calibration, CalibrationTable } from 'fovea';

/** Writes a table as the source file from which the detector reads it. */
export function renderTable({ person, others }: CalibrationTable): string {
  return `import type { CalibrationTable } from './calibration-curve.js';

/** Written by \`npm run eval -- calibrate\`; not to be edited by hand. */
export const CALIBRATION: CalibrationTable = {
  person: ${render(person)},
  others: ${render(others)},
};
`;
}

function render({ weights, atEvidence, fromEvidence }: Calibration): string {
  return `{
    weights: ${list(weights)},
    atEvidence: ${curve(atEvidence)},
    fromEvidence: ${curve(fromEvidence)},
  }`;
}

function curve({ evidence, precisions }: Calibration['atEvidence']): string {
  return `{\n      evidence: ${list(evidence)},\n      precisions: ${list(precisions)},\n    }`;
}

function list(values: readonly number[]): string {
  return `[${values.map((value) => Number(value.toFixed(4))).join(', ')}]`;
}
