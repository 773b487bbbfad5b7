/** The address as people type it: without the scheme. */
export const shortAddress = (url: string): string => url.replace(/^https?:\/\//, '');
