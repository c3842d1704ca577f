// Wall-clock days and times as instants of this machine.

/** The instant of a local day and time; noon when no time is known. */
export const instantOf = (day: string, time: string | null): number => new Date(`${day}T${time ?? '12:00'}`).getTime();
