package dev.shortlist.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The three streams of a call and what is at their ends. Columns is the width of the terminal, 0
/// when there is none.
public record Terminal(
    InputStream in, PrintStream out, PrintStream err, Attached attached, int columns) {
  /// Which of the streams end at a terminal with a person before it.
  public record Attached(boolean in, boolean out, boolean err) {
    public static final Attached NONE = new Attached(false, false, false);
  }

  private static final int USUAL_COLUMNS = 100;

  /// The process's own streams. The launchers say in the property shortlist.terminal which of 0, 1
  /// and 2 are terminals, and in shortlist.columns how wide they are; Java itself can only tell for
  /// all of them at once.
  static Terminal ofProcess(Map<String, String> environment) {
    Attached attached = attached(System.getProperty("shortlist.terminal"));
    int columns = attached.out() || attached.err() ? columns(environment) : 0;
    return new Terminal(
        System.in,
        stream(FileDescriptor.out, attached.out() ? System.getProperty("stdout.encoding") : null),
        stream(FileDescriptor.err, attached.err() ? System.getProperty("stderr.encoding") : null),
        attached,
        columns);
  }

  @SuppressWarnings("SystemConsoleNull") // since JDK 25 it is null again without a terminal
  private static Attached attached(@Nullable String told) {
    if (told != null) {
      return new Attached(told.contains("0"), told.contains("1"), told.contains("2"));
    }
    Console console = System.console();
    boolean all = console != null && console.isTerminal();
    return new Attached(all, all, all);
  }

  private static int columns(Map<String, String> environment) {
    String told = System.getProperty("shortlist.columns", environment.getOrDefault("COLUMNS", ""));
    try {
      int columns = Integer.parseInt(told.strip());
      return columns >= 20 ? columns : USUAL_COLUMNS;
    } catch (NumberFormatException e) {
      return USUAL_COLUMNS;
    }
  }

  /// UTF-8 but where a terminal says otherwise; standard output is flushed by those who write it.
  private static PrintStream stream(FileDescriptor descriptor, @Nullable String encoding) {
    OutputStream raw = new FileOutputStream(descriptor);
    Charset charset =
        encoding == null
            ? StandardCharsets.UTF_8
            : Charset.forName(encoding, StandardCharsets.UTF_8);
    boolean asciiOnly = charset.equals(StandardCharsets.US_ASCII);
    return new PrintStream(
        new BufferedOutputStream(raw, 1 << 16),
        descriptor.equals(FileDescriptor.err),
        asciiOnly ? StandardCharsets.UTF_8 : charset);
  }
}
