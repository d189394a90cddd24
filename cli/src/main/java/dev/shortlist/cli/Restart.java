package dev.shortlist.cli;

import dev.shortlist.pipeline.BatchEngine;
import dev.shortlist.pipeline.Imports;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.RunOptions;
import dev.shortlist.store.Run;
import dev.shortlist.store.RunStatus;
import dev.shortlist.store.StoredJson;

/// Takes up runs that did not come to their end.
final class Restart {
  private final Invocation invocation;

  Restart(Invocation invocation) {
    this.invocation = invocation;
  }

  ExitCode run(long number) throws Exception {
    RunOptions options;
    try (Installation shortlist = Installation.open(invocation.settings())) {
      Run run = new Lookup(shortlist).run(number);
      if (!run.status().unfinished()) {
        throw new CommandFailure(
            ExitCode.CONFLICT,
            "run.ended",
            "run " + number + " is " + run.status() + " and cannot be restarted",
            "importing the same source again does only what is missing");
      }
      boolean newest =
          shortlist
              .store()
              .scope()
              .call(
                  shortlist.tenant(),
                  () ->
                      shortlist
                          .store()
                          .runs()
                          .unfinished(run.recipe())
                          .map(Run::id)
                          .filter(run.id()::equals)
                          .isPresent());
      if (!newest) {
        throw new CommandFailure(
            ExitCode.CONFLICT,
            "run.overtaken",
            "a later run of the same source and options has taken the place of run " + number,
            "shortlist runs list");
      }
      options = StoredJson.read(run.options(), RunOptions.class);
    }
    return new ImportCommand(invocation).run(options);
  }

  ExitCode recover(long number) throws Exception {
    try (Installation shortlist = Installation.open(invocation.settings())) {
      Run run = new Lookup(shortlist).run(number);
      if (run.status() != RunStatus.RUNNING) {
        invocation.say("run " + number + " is " + run.status() + "; nothing to recover");
        return ExitCode.DONE;
      }
      imports(shortlist).recover(shortlist.tenant(), run);
      invocation.say(
          "run "
              + number
              + " was cut off and is STOPPED now; to go on: shortlist runs restart "
              + number);
    }
    return ExitCode.DONE;
  }

  ExitCode abandon(long number) throws Exception {
    try (Installation shortlist = Installation.open(invocation.settings())) {
      Run run = new Lookup(shortlist).run(number);
      if (!run.status().unfinished()) {
        throw new CommandFailure(
            ExitCode.CONFLICT,
            "run.ended",
            "run " + number + " is " + run.status() + " and cannot be given up",
            "importing the same source again does only what is missing");
      }
      imports(shortlist).abandon(shortlist.tenant(), run);
      invocation.say("run " + number + " is given up; what it had done is kept");
    }
    return ExitCode.DONE;
  }

  private Imports imports(Installation shortlist) {
    return new Imports(
        shortlist.workplace(),
        new BatchEngine(shortlist.store()),
        invocation.clock(),
        shortlist.partitions());
  }
}
