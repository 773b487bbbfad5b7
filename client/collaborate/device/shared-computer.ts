const name = 'member-survey:shared';

/** Whether this computer was said to be one that others use too. Where nothing can be remembered, nothing is kept either. */
export function isShared(): boolean {
  try {
    return localStorage.getItem(name) === 'yes';
  } catch {
    return true;
  }
}

export function rememberShared(isOne: boolean): void {
  try {
    if (isOne) localStorage.setItem(name, 'yes');
    else localStorage.removeItem(name);
  } catch {
    // The browser remembers nothing: then nothing is kept.
  }
}
