package dev.shortlist.document.picture;

import dev.shortlist.document.Ocr;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds tesseract among the folders of programs and asks it which version and languages it has.
public final class TesseractFinder {
  /// The languages whose headings Shortlist knows, in tesseract's codes; more cost time and
  /// accuracy.
  private static final List<String> LANGUAGES =
      List.of("eng", "deu", "fra", "spa", "ita", "nld", "por", "pol");

  private static final Pattern VERSION = Pattern.compile("tesseract v?(\\d+(?:\\.\\d+)*)");
  private static final int MOST_BYTES = 100_000;
  private static final long MOST_SECONDS = 10;

  private TesseractFinder() {}

  /// The program of this name in the folders of a search path (PATH), or at this place when the
  /// name has a folder: the first that answers and has a language we know; empty when there is
  /// none.
  public static Optional<Ocr.Tesseract> find(String called, String searchPath) {
    Path place = Path.of(called).getParent();
    String folders = place == null ? searchPath : place.toString();
    String last = String.valueOf(Path.of(called).getFileName());
    for (String folder : folders.split(Pattern.quote(java.io.File.pathSeparator), -1)) {
      if (folder.isBlank()) {
        continue;
      }
      for (String name : List.of(last, last + ".exe")) {
        Path program = Path.of(folder).toAbsolutePath().resolve(name);
        if (Files.isRegularFile(program) && Files.isExecutable(program)) {
          Optional<Ocr.Tesseract> found = ask(program);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Ocr.Tesseract> ask(Path program) {
    Matcher version = VERSION.matcher(answer(program, "--version").toLowerCase(Locale.ROOT));
    List<String> installed = answer(program, "--list-langs").lines().map(String::strip).toList();
    var languages = new ArrayList<String>(LANGUAGES);
    languages.retainAll(installed);
    return version.find() && !languages.isEmpty()
        ? Optional.of(new Ocr.Tesseract(program, version.group(1), String.join("+", languages)))
        : Optional.empty();
  }

  /// What it prints, or "" when it does not run.
  private static String answer(Path program, String question) {
    var builder = new ProcessBuilder(program.toString(), question).redirectErrorStream(true);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      try (var deadline = new Deadline(process, TimeUnit.SECONDS.toMillis(MOST_SECONDS))) {
        byte[] answer = process.getInputStream().readNBytes(MOST_BYTES);
        return deadline.isOver() ? "" : new String(answer, StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      return "";
    }
  }
}
