const english = {
  days: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};
const spanish = {
  days: ['dom', 'lun', 'mar', 'mié', 'jue', 'vie', 'sáb'],
  months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
};

/** The date of RFC 822, as RSS asks for it: `Wed, 27 Nov 2024 22:05:00 GMT`. Time in milliseconds. */
export function rfc822Date(time: number): string {
  return write(time, english, 0, 'GMT');
}

/** With the zone name of British summer, which some feeds keep all year: `… 23:05:00 BST`. */
export function britishDate(time: number): string {
  return write(time, english, 1, 'BST');
}

/** With Spanish names and the zone name of Central European summer: `mié, 27 nov 2024 00:05:00 CEST`. */
export function spanishDate(time: number): string {
  return write(time, spanish, 2, 'CEST');
}

function write(time: number, names: typeof english, hoursEast: number, zone: string): string {
  const local = new Date(time + hoursEast * 3_600_000);
  const clock = local.toISOString().slice(11, 19);
  const day = String(local.getUTCDate()).padStart(2, '0');
  const month = names.months[local.getUTCMonth()] ?? '';
  return `${names.days[local.getUTCDay()] ?? ''}, ${day} ${month} ${local.getUTCFullYear()} ${clock} ${zone}`;
}
