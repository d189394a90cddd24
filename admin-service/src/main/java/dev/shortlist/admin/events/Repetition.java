package dev.shortlist.admin.events;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Work that is done again and again for everybody: whatever it throws, memory that runs out
/// included, it is done once more, for a thread that ended would be missed by nobody who looks.
final class Repetition {
  private Repetition() {}

  /// Repeats the work for as long as it goes on.
  ///
  /// @param failed what to do before the next time, until it succeeds once
  static void of(BooleanSupplier goesOn, Runnable work, Consumer<Throwable> failed) {
    Throwable failure = null;
    while (goesOn.getAsBoolean()) {
      try {
        if (failure != null) {
          failed.accept(failure);
          failure = null;
        }
        work.run();
      } catch (RuntimeException | Error e) {
        failure = e; // and nothing that needs memory
      }
    }
  }
}
