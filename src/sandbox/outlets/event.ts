import { z } from 'zod';

/** Ids of the six sample outlets; each is described in `sample-outlets.ts`. */
export const outletIds = [
  'mersey-lantern',
  'halfway-dispatch',
  'floodlight-almanac',
  'farol-blanco',
  'banderin',
  'pizarra-cesped',
] as const;
export type OutletId = (typeof outletIds)[number];

/** What a bot with a Liverpool and a Real Madrid subscription ought to make of a report. */
const expectation = z.strictObject({
  /** Ids of the clubs that the report is about; both ends of a transfer, both teams of a match. */
  core: z.array(z.string()),
  /** Whether a channel that follows Liverpool and Real Madrid gets to see it. */
  posted: z.boolean(),
  /** Category id, where there can be no two opinions about it. */
  category: z.string().optional(),
  /** Whether it brings its event something new: a stage, a figure, a correction. */
  material: z.boolean().optional(),
});

const report = z.strictObject({
  outletId: z.enum(outletIds),
  title: z.string().min(1),
  /** Invented name; without it the outlet's desk signs. */
  byline: z.string().optional(),
  /** City of the dateline, as a wire report has it. */
  place: z.string().optional(),
  /** Paragraphs, separated by an empty line; line breaks within a paragraph are blanks. */
  text: z.string().min(1),
  /** Caption under the picture: clutter, so it may name anybody. */
  caption: z.string().optional(),
  /** Words of an embedded social post: clutter. */
  embed: z.string().optional(),
  /** Shown as a live blog: a time before each paragraph. */
  live: z.boolean().optional(),
  expect: expectation.optional(),
});

const event = z.strictObject({
  /** `what-happened-YYYY-MM`; the date is the event's own. */
  name: z.string().regex(/^[a-z0-9-]+-\d{4}-\d{2}$/),
  /** In the order in which the outlets publish them. */
  reports: z.array(report).min(1).max(4),
});

/** One outlet's report of an event. */
export type SampleReport = z.infer<typeof report>;
/** One happening and the reports of it. */
export type SampleEvent = z.infer<typeof event>;

/** Declares one event of the sandbox. Throws a ZodError when something is missing or misspelt. */
export function defineEvent(input: z.input<typeof event>): SampleEvent {
  return event.parse(input);
}
