package dev.shortlist.cli;

import java.util.concurrent.Callable;

/// A command of the command line. It writes results to standard output and returns how it ended;
/// anything its user must know ends it by [CommandFailure].
interface Command extends Callable<Integer> {
  ExitCode run() throws Exception;

  @Override
  default Integer call() throws Exception {
    return run().number();
  }
}
