import { SETTINGS, type Setting } from './settings.js';

/** The table of docs/configuration.md; a test keeps the page equal to it. */
export function settingsTable(): string {
  const rows = Object.values(SETTINGS).map((setting: Setting<unknown>) => {
    const flag = setting.flag
      ? `\`--${setting.flag}${setting.placeholder ? ` ${setting.placeholder}` : ''}\``
      : '';
    const variable = setting.variable ? `\`${setting.variable}\`` : '';
    return `| ${flag} | ${variable} | ${setting.defaultText ?? `\`${setting.default}\``} | ${setting.about} |`;
  });
  return ['| flag | variable | default | meaning |', '|---|---|---|---|', ...rows].join('\n');
}
