// A mail server in a process of its own that takes everything: tells its parent each message's reader.
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

const server = new SMTPServer({
  authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], disableReverseLookup: true, logger: false,
  onData: (stream, { envelope }, answer) => {
    stream.resume();
    stream.on('end', () => {
      process.send!({ to: envelope.rcptTo[0]!.address, at: Date.now() });
      answer();
    });
  },
});
server.on('error', () => {});
server.listen(0, '127.0.0.1', () => process.send!({ port: (server.server.address() as AddressInfo).port }));
