/** Publishes the slash commands to Discord. */
import { loadEnvironment, readConfig, requireToken } from '../app/config.ts';
import { createLog } from '../app/log.ts';
import { introduce, registerCommands } from '../discord/introduce.ts';
import { inviteLink } from '../discord/permissions.ts';
import { assemble } from './assemble.ts';
import { program } from './program.ts';

await program(async () => {
  const config = readConfig(loadEnvironment());
  const token = requireToken(config);
  const { context, close } = await assemble(config, createLog('warn', [token]), token);
  try {
    const { id } = await introduce(context, new AbortController().signal);
    await registerCommands(context, id, true);
    process.stdout.write(
      `${context.commands.length} commands are published. Add the bot to a server: ${inviteLink(id)}\n`,
    );
  } finally {
    await close();
  }
});
