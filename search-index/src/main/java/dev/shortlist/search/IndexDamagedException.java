package dev.shortlist.search;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The index's files are not as they were written: nothing is read from them any more. It is
/// rebuilt from the database.
public final class IndexDamagedException extends RuntimeException {
  IndexDamagedException(Path folder, String what, @Nullable Throwable cause) {
    super(
        "the index in " + folder + " is damaged: " + what + "; rebuild it: shortlist index rebuild",
        cause);
  }
}
