package dev.shortlist.cli.reports;

import dev.shortlist.contract.ReceiptJson;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A run's receipt for a build server. It names files as the receipt does, and nothing of what they
/// say.
///
/// @param run the run's number
/// @param lines every file of the run that has a verdict, in the receipt's order
/// @param alarms what must not pass; empty when nothing was named
public record ReceiptReport(String run, List<ReceiptJson> lines, List<Alarm> alarms) {
  public ReceiptReport {
    lines = List.copyOf(lines);
    alarms = List.copyOf(alarms);
  }

  /// The form of a report, told by how its file is called.
  public enum Form {
    JUNIT,
    SARIF,
    MARKDOWN;

    /// The form of a file that ends in .xml, .sarif or .md.
    public static Optional<Form> of(String file) {
      String lower = file.toLowerCase(Locale.ROOT);
      if (lower.endsWith(".xml")) {
        return Optional.of(JUNIT);
      }
      if (lower.endsWith(".sarif")) {
        return Optional.of(SARIF);
      }
      return lower.endsWith(".md") ? Optional.of(MARKDOWN) : Optional.empty();
    }
  }

  public void write(Form form, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      switch (form) {
        case JUNIT -> JUnitReport.write(this, writer);
        case SARIF -> SarifReport.write(this, writer);
        case MARKDOWN -> MarkdownReport.write(this, writer);
      }
    }
  }

  /// The files that raise an alarm.
  public List<ReceiptJson> alarming() {
    return lines.stream().filter(line -> !raised(line).isEmpty()).toList();
  }

  /// The flags and codes of a file that were named as not to pass, each once.
  public List<String> raised(ReceiptJson line) {
    var raised = new LinkedHashSet<String>();
    alarms.forEach(alarm -> raised.addAll(alarm.raisedBy(line)));
    return List.copyOf(raised);
  }

  /// Flags that are no remarks on quality.
  static List<String> warnings(ReceiptJson line) {
    return line.flags().stream().filter(flag -> !flag.startsWith("quality.")).toList();
  }

  static boolean unreadable(ReceiptJson line) {
    return line.outcome() == ReceiptJson.Outcome.UNREADABLE;
  }

  /// A path without signs that steer a terminal or a page.
  static String plain(String path) {
    return path.replaceAll("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}\\p{Cf}]", "\uFFFD");
  }
}
