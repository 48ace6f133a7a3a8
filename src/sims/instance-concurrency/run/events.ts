/**
 * What the agenda holds: whole numbers of 31 bits. The two lowest bits are the kind of event, the
 * others say which request has its answer, or in which environment something is done.
 */
export const answered = 0
export const computed = 1
export const started = 2

export const eventOf = (kind: number, id: number): number => (id << 2) | kind
export const kindOf = (event: number): number => event & 3
export const idOf = (event: number): number => event >> 2
