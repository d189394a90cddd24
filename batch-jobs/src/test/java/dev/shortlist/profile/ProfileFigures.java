package dev.shortlist.profile;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.Grade;
import dev.shortlist.document.Structure;
import dev.shortlist.hiring.DocumentId;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.VisibleText;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Prints how well fields are read from the labelled CVs of a data folder (its first argument), and
/// how fast. A tool for developing the rules; it prints figures, never text of a CV.
public final class ProfileFigures {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final YearMonth AS_OF = YearMonth.of(2018, 6);
  private static final String[] LABELS = {
    "Name",
    "Location",
    "Designation",
    "Companies worked at",
    "College Name",
    "Degree",
    "Graduation Year",
    "Skills"
  };
  private static final String LISTED = "Skills (listed)";

  private ProfileFigures() {}

  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    ProfileExtractor extractor = ProfileExtractors.standard();
    entities(extractor, data.resolve("dataturks/entities.jsonl"));
    formats(extractor, data.resolve("formats-mit"));
    speed(extractor, data.resolve("livecareer/texts.jsonl"));
  }

  static Extraction.Read read(String text) {
    return new Extraction.Read(
        DocumentId.of(text.getBytes(StandardCharsets.UTF_8)),
        "text/plain",
        text.length(),
        0,
        "und",
        VisibleText.of(text),
        List.of(),
        Grade.A,
        List.of(),
        List.of(),
        new Structure.None());
  }

  private static void entities(ProfileExtractor extractor, Path file) throws IOException {
    Map<String, int[]> counts = new TreeMap<>();
    int[] all = new int[3];
    int[] found = new int[2];
    int[] gold = new int[2];
    for (String line : Files.readAllLines(file)) {
      JsonNode row = MAPPER.readTree(line);
      String content = row.path("content").asString("");
      Profile profile = extractor.extract(read(content), AS_OF);
      for (int l = 0; l < LABELS.length; l++) {
        Map<String, Integer> wanted = tokens(labelled(row, LABELS[l]));
        Map<String, Integer> given = tokens(predicted(profile, LABELS[l]));
        int[] count = counts.computeIfAbsent(LABELS[l], key -> new int[3]);
        int hits = overlap(wanted, given);
        count[0] += hits;
        count[1] += sum(given);
        count[2] += sum(wanted);
        all[0] += hits;
        all[1] += sum(given);
        all[2] += sum(wanted);
      }
      Map<String, Integer> section = tokens(labelled(row, "Skills"));
      Map<String, Integer> listed = tokens(predicted(profile, LISTED));
      int[] count = counts.computeIfAbsent(LISTED, key -> new int[3]);
      count[0] += overlap(section, listed);
      count[1] += sum(listed);
      count[2] += sum(section);
      for (int kind = 0; kind < 2; kind++) {
        Map<String, Integer> given = tokens(predicted(profile, LABELS[2 + kind]));
        for (String value : distinct(labelled(row, LABELS[2 + kind]))) {
          Map<String, Integer> wanted = tokens(List.of(value));
          gold[kind]++;
          found[kind] += overlap(wanted, given) * 10 >= sum(wanted) * 6 ? 1 : 0;
        }
      }
    }
    counts.forEach((label, count) -> print(label, count));
    print("micro", all);
    System.out.printf(
        Locale.ROOT,
        "recall of values: Designation %.3f (%d), Companies %.3f (%d)%n",
        found[0] / (double) gold[0],
        gold[0],
        found[1] / (double) gold[1],
        gold[1]);
  }

  private static void print(String label, int[] count) {
    double precision = count[0] / (double) Math.max(1, count[1]);
    double recall = count[0] / (double) Math.max(1, count[2]);
    System.out.printf(
        Locale.ROOT,
        "%-20s P %.3f R %.3f F1 %.3f%n",
        label,
        precision,
        recall,
        2 * precision * recall / Math.max(1e-9, precision + recall));
  }

  private static List<String> labelled(JsonNode row, String label) {
    var values = new ArrayList<String>();
    for (JsonNode annotation : row.path("annotation")) {
      for (JsonNode name : annotation.path("label")) {
        if (name.asString("").equals(label)) {
          for (JsonNode point : annotation.path("points")) {
            values.add(point.path("text").asString(""));
          }
        }
      }
    }
    return values;
  }

  private static List<String> distinct(List<String> values) {
    return values.stream()
        .map(value -> value.strip().toLowerCase(Locale.ROOT))
        .filter(value -> !value.isEmpty())
        .distinct()
        .toList();
  }

  private static List<String> predicted(Profile profile, String label) {
    return switch (label) {
      case "Name" -> List.of(profile.basics().name());
      case "Location" -> {
        var places = new ArrayList<String>();
        places.add(profile.basics().location().city());
        profile.work().forEach(work -> places.add(work.location().split(",", -1)[0]));
        yield places;
      }
      case "Designation" -> profile.work().stream().map(Profile.Employment::position).toList();
      case "Companies worked at" -> profile.work().stream().map(Profile.Employment::name).toList();
      case "College Name" ->
          profile.education().stream().map(Profile.Education::institution).toList();
      case "Degree" ->
          profile.education().stream().map(e -> e.studyType() + " " + e.area()).toList();
      case "Graduation Year" ->
          profile.education().stream()
              .map(e -> e.endDate() == null ? "" : String.valueOf(e.endDate().year()))
              .toList();
      case LISTED ->
          profile.evidence().stream()
              .filter(e -> e.pointer().startsWith("/profile/skills/"))
              .filter(e -> e.confidence() >= 0.9 || e.method().equals("skill-list"))
              .map(e -> e.quote().text())
              .toList();
      default -> profile.skills().stream().flatMap(skill -> skill.keywords().stream()).toList();
    };
  }

  /// Distinct words, each once: a value that is labelled twice counts once.
  private static Map<String, Integer> tokens(List<String> values) {
    var tokens = new HashMap<String, Integer>();
    for (String value : values) {
      for (String word : Folded.phrase(value).split(" ", -1)) {
        if (!word.isEmpty()) {
          tokens.put(word, 1);
        }
      }
    }
    return tokens;
  }

  private static int overlap(Map<String, Integer> wanted, Map<String, Integer> given) {
    int hits = 0;
    for (String token : wanted.keySet()) {
      hits += given.containsKey(token) ? 1 : 0;
    }
    return hits;
  }

  private static int sum(Map<String, Integer> tokens) {
    return tokens.size();
  }

  /// Fields of the JSON Resume files against what is read from their text form.
  private static void formats(ProfileExtractor extractor, Path folder) throws IOException {
    int right = 0;
    int wanted = 0;
    for (String name :
        List.of("career-changer", "macchiato", "new-grad", "sample", "senior-engineer")) {
      JsonNode gold = MAPPER.readTree(Files.readString(folder.resolve(name + ".gold.json")));
      String text = Files.readString(folder.resolve("txt/" + name + ".txt"));
      Profile profile = extractor.extract(read(text), YearMonth.of(2026, 1));
      var missed = new ArrayList<String>();
      for (String[] pair : GoldFields.pairs(gold, profile, text)) {
        wanted++;
        if (Folded.phrase(pair[1]).equals(Folded.phrase(pair[2]))) {
          right++;
        } else {
          missed.add(pair[0]);
        }
      }
      System.out.println(name + " misses " + missed);
    }
    System.out.printf(
        Locale.ROOT,
        "formats-mit txt fields %.3f (%d of %d)%n",
        right / (double) wanted,
        right,
        wanted);
  }

  private static void speed(ProfileExtractor extractor, Path file) throws IOException {
    var texts = new ArrayList<Extraction.Read>();
    for (String line : Files.readAllLines(file)) {
      texts.add(read(MAPPER.readTree(line).path("text").asString("")));
    }
    int work = 0;
    int dated = 0;
    int named = 0;
    int none = 0;
    var bean = ManagementFactory.getThreadMXBean();
    long start = 0;
    for (int round = 0; round < 3; round++) {
      start = bean.getCurrentThreadCpuTime();
      work = 0;
      dated = 0;
      named = 0;
      none = 0;
      for (Extraction.Read text : texts) {
        Profile profile = extractor.extract(text, YearMonth.of(2020, 1));
        work += profile.work().size();
        none += profile.work().isEmpty() ? 1 : 0;
        for (Profile.Employment employment : profile.work()) {
          dated += employment.startDate() != null ? 1 : 0;
          named += !employment.name().isEmpty() && !employment.position().isEmpty() ? 1 : 0;
        }
      }
    }
    double millis = (bean.getCurrentThreadCpuTime() - start) / 1e6 / texts.size();
    System.out.printf(
        Locale.ROOT,
        "livecareer: %.2f CPU ms a CV; %.1f employments a CV, dated %.3f, both named %.3f, CVs"
            + " without %d of %d%n",
        millis,
        work / (double) texts.size(),
        dated / (double) work,
        named / (double) work,
        none,
        texts.size());
  }
}
