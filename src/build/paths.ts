/** The address of a page of this site, given from its root: adds the path under which it is served. */
export function link(path: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  return base + path
}

export const lessonLink = (slug: string): string => link(`/lessons/${slug}/`)

export const labLink = (sim: string): string => link(`/lab/${sim}/`)

/** The picture of a lesson, or of all that has none of its own, for whoever links to it. */
export const cardLink = (lesson = 'course'): string => link(`/cards/${lesson}.png`)
