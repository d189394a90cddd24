package dev.shortlist.pipeline;

/// Tells a person, or a program, how far a job is. Steps may advance from several threads.
public interface Progress {
  /// Tells nothing.
  Progress NONE = (_, _) -> Step.NONE;

  /// The total of a step whose length is not known.
  long UNKNOWN = -1;

  /// Begins a step of so many items; close it when it ends.
  Step step(String name, long total);

  /// One step under way.
  interface Step extends AutoCloseable {
    /// Tells nothing.
    Step NONE =
        new Step() {
          @Override
          public void advance(long items) {}

          @Override
          public void close() {}
        };

    /// So many more items are done.
    void advance(long items);

    @Override
    void close();

    /// Closes a step that found nothing to do.
    default void closeIdle() {
      close();
    }
  }
}
