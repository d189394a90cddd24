import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Asks the searches of .ci/searches.tsv about real CVs and says whether those come whom a person expects. Not part of
/// the build:
///
///     java .ci/Searches.java FOLDER [LAUNCHER]
///
/// FOLDER holds the CVs, named ID.pdf; they are imported into a home that is removed again. Exits with 1 when a search
/// found somebody else.
final class Searches {
  private static final Pattern CANDIDATE = Pattern.compile("\"candidate\":\"([^\"]+)\"");
  private static final Pattern FILE = Pattern.compile("\"path\":\"([^\"]*/)?([^\"/]+)\\.pdf\"");

  private record Question(String rule, String mode, String query, Set<String> expected, Set<String> allowed) {
    static Question of(String line) {
      String[] cells = line.split("\t", -1);
      return new Question(cells[0], cells[1], cells[2], ids(cells[3]), ids(cells[4]));
    }

    private static Set<String> ids(String cell) {
      return cell.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(cell.split(" ")));
    }

    String verdict(List<String> found) {
      if (rule.equals("top5")) {
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(found.subList(0, Math.min(5, found.size())));
        return missing.isEmpty() ? "" : "not among the first five: " + missing;
      }
      Set<String> missing = new TreeSet<>(expected);
      missing.removeAll(found);
      Set<String> others = new LinkedHashSet<>(found);
      others.removeAll(expected);
      others.removeAll(allowed);
      return missing.isEmpty() && others.isEmpty() ? "" : "missing " + missing + ", too many " + others;
    }
  }

  private final Path launcher;
  private final Path home;

  private Searches(Path launcher, Path home) {
    this.launcher = launcher;
    this.home = home;
  }

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    Path launcher = Path.of(args.length > 1 ? args[1] : "shortlist").toAbsolutePath();
    Path home = Files.createTempDirectory("shortlist-searches");
    try {
      System.exit(new Searches(launcher, home).run(folder) == 0 ? 0 : 1);
    } finally {
      try (Stream<Path> all = Files.walk(home)) {
        for (Path each : all.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.deleteIfExists(each);
        }
      }
    }
  }

  private int run(Path folder) throws Exception {
    Path receipt = home.resolve("receipt.jsonl");
    shortlist("import", folder.toString(), "--max-unreadable", "100%", "--receipt", receipt.toString());
    Map<String, String> names = new HashMap<>();
    for (String line : Files.readAllLines(receipt)) {
      Matcher candidate = CANDIDATE.matcher(line);
      Matcher file = FILE.matcher(line);
      if (candidate.find() && file.find()) {
        names.putIfAbsent(candidate.group(1), file.group(2));
      }
    }
    int wrong = 0;
    List<String> lines = Files.readAllLines(launcher.resolveSibling(".ci/searches.tsv"));
    List<Question> questions = lines.stream().filter(line -> !line.startsWith("#")).map(Question::of).toList();
    for (Question question : questions) {
      var found = new ArrayList<String>();
      String hits = shortlist("search", question.query(), "--mode", question.mode(), "--top", "1000", "-o", "jsonl");
      Matcher hit = CANDIDATE.matcher(hits);
      while (hit.find()) {
        found.add(names.get(hit.group(1)));
      }
      String verdict = question.verdict(found);
      wrong += verdict.isEmpty() ? 0 : 1;
      System.out.println((verdict.isEmpty() ? "as expected  " : "WRONG        ") + question.query() + "  " + verdict);
    }
    System.out.println(questions.size() - wrong + " of " + questions.size() + " as expected");
    return wrong;
  }

  private String shortlist(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(launcher.toString(), "-q", "--progress", "none", "--home", home.resolve("home").toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
    }
    return out;
  }
}
