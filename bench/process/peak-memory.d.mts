/** The most memory that a process ever held, in MiB; 0 for another one than this where the system does not tell. */
export function peakMemory(of?: number | 'self'): number;
