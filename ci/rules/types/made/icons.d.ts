// What ci/site makes beside the page's scripts: name of an icon to its path data.
export const icons: Record<string, string>;
