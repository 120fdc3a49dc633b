import { chromiumInstall, type Deployment, firefoxInstall, type Settings } from './deployment.ts';

const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** A file of Chrome's, Chromium's or Edge's policy folder on Linux. */
export function linuxPolicy(deployment: Deployment, browser: 'chrome' | 'edge'): string {
  const id = deployment.ids[browser];
  return pretty({
    ExtensionSettings: { [id]: chromiumInstall(deployment, browser) },
    '3rdparty': { extensions: { [id]: deployment.settings } },
  });
}

/** For *Policy for extensions* of the Google Admin console, which wants every value wrapped. */
export function googleAdminPolicy(settings: Settings): string {
  return pretty(Object.fromEntries(Object.entries(settings).map(([key, Value]) => [key, { Value }])));
}

export function firefoxPolicies(deployment: Deployment): string {
  const id = deployment.ids.firefox;
  return pretty({
    policies: {
      ExtensionSettings: { [id]: firefoxInstall(deployment) },
      '3rdparty': { Extensions: { [id]: deployment.settings } },
    },
  });
}

/** The two values for Mozilla's own Group Policy templates, each JSON in one line. */
export function firefoxTemplateValues(deployment: Deployment): {
  extensionSettings: string;
  thirdParty: string;
} {
  return {
    extensionSettings: `${JSON.stringify({ [deployment.ids.firefox]: firefoxInstall(deployment) })}\n`,
    thirdParty: `${JSON.stringify(deployment.settings)}\n`,
  };
}
