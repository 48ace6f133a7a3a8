const damage =
  'Some of the answers saved in this browser could not be read; the damaged text is kept, unchanged. '
const newer = 'a newer version of this page has saved answers in it; reload the page'

/**
 * What the reader must know about the keeping of progress; empty when all is well.
 * `refusal` is the storage's reason for not taking something, if it did not.
 */
export function sayNotice(isDamaged: boolean, isNewer: boolean, refusal: string): string {
  const reason = isNewer ? newer : refusal
  const loss = `Progress is not being saved in this browser because ${reason}; use Save as a file before you leave this page.`
  return ((isDamaged ? damage : '') + (reason && loss)).trim()
}
