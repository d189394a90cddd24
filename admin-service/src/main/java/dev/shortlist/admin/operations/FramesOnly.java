package dev.shortlist.admin.operations;

import java.io.IOException;
import org.springframework.boot.logging.StackTracePrinter;

/// Prints where something went wrong and leaves out what was said of it: messages of exceptions may
/// quote a CV, a name or a row. Public because Spring Boot makes it by its name.
public final class FramesOnly implements StackTracePrinter {
  private static final int MOST_FRAMES = 40;
  private static final int MOST_CAUSES = 8;

  @Override
  public void printStackTrace(Throwable thrown, Appendable out) throws IOException {
    Throwable each = thrown;
    for (int cause = 0; each != null && cause < MOST_CAUSES; cause++, each = each.getCause()) {
      out.append(cause == 0 ? "" : "caused by ").append(each.getClass().getName()).append('\n');
      StackTraceElement[] frames = each.getStackTrace();
      for (int frame = 0; frame < Math.min(MOST_FRAMES, frames.length); frame++) {
        out.append("  at ").append(frames[frame].toString()).append('\n');
      }
    }
  }
}
