import { SetupError } from '../app/errors.ts';

/**
 * Runs a program to its end. A mistake in the set-up is told in its own lines, without a stack; any other fault with all
 * that is known. Both end with status 1.
 */
export async function program(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    process.stderr.write(
      error instanceof SetupError
        ? `${error.message}\n`
        : `${error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exitCode = 1;
  }
}
