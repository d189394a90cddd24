package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.DocumentId;
import dev.shortlist.pipeline.Screening;
import dev.shortlist.search.CandidateIndex;
import dev.shortlist.search.Hit;
import dev.shortlist.search.Int8Vector;
import dev.shortlist.search.SearchOptions;
import dev.shortlist.search.SearchQuery;
import dev.shortlist.search.SearchResults;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The demo through the real launcher, against what samples/expected says of every file.
@DisabledOnOs(OS.WINDOWS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoIT {
  private static final List<String> VACANCIES =
      List.of("backend-engineer", "data-engineer", "accountant");

  @TempDir static Path folder;

  @Test
  @Order(1)
  void everyFileHasTheOutcomeThatWasExpectedAndEverybodyIsRankedByFit() throws Exception {
    Launched.Ended demo = Launched.in(folder).run("demo", "--now", "2026-11-01");

    assertThat(demo.exit()).as(demo.errors()).isZero();
    assertThat(demo.output())
        .as("if it should differ: ./shortlist demo --now 2026-11-01 > samples/expected/demo.txt")
        .isEqualTo(Files.readString(Launched.ROOT.resolve("samples/expected/demo.txt")));
    assertThat(demo.errors()).contains("45 seen = 40 done + 5 unreadable", "next: shortlist");
    Map<String, JsonNode> receipt = receipt("1");
    List<Map<String, Object>> files = expectedFiles();
    assertThat(receipt.keySet())
        .containsExactlyElementsOf(files.stream().map(file -> (String) file.get("path")).toList());
    for (Map<String, Object> file : files) {
      JsonNode line = receipt.get((String) file.get("path"));
      assertThat(line.path("outcome").asString()).as(file.toString()).isEqualTo(outcome(file));
      assertThat(line.path("sha256").asString()).isEqualTo(file.get("sha256"));
      if (file.containsKey("code")) {
        assertThat(line.path("code").asString()).isEqualTo(file.get("code"));
      }
      assertThat(alarming(line.path("flags"))).as(file.toString()).isEqualTo(flags(file));
    }
    for (String vacancy : VACANCIES) {
      ranksByFit(vacancy, files);
    }
  }

  @Test
  @Order(2)
  void thePacksItNamesAreThere() throws Exception {
    var found = new ArrayList<Path>();
    for (String form : List.of("pdf", "json")) {
      for (String vacancy : VACANCIES) {
        for (JsonNode pack : array(call("packs", vacancy, "--format", form))) {
          found.add(Path.of(pack.path("path").asString()));
        }
      }
    }

    assertThat(found).hasSizeGreaterThanOrEqualTo(6);
    for (Path pack : found) {
      if (pack.toString().endsWith(".pdf")) {
        assertThat(Files.readAllBytes(pack)).startsWith("%PDF-".getBytes());
      } else {
        assertThat(PublishedSchemas.problems(Files.readString(pack))).isEmpty();
      }
    }
  }

  /// Each line of searches.tsv: what is looked for, how many come first, and the files of the
  /// candidates whom a person would have there, in any order.
  @Test
  @Order(3)
  void whatIsLookedForIsFoundWhereAPersonWouldHaveIt() throws Exception {
    Screening screening = Screening.standard();
    int lines = 0;
    try (var index =
        CandidateIndex.open(
            folder.resolve("home").resolve("index").resolve("demo"),
            CandidateIndex.WhenMissing.FAIL)) {
      for (String line : resource("searches.tsv").lines().toList()) {
        List<String> parts = List.of(line.split("\t"));
        var candidates = new ArrayList<String>();
        for (String file : parts.subList(2, parts.size())) {
          candidates.add(candidate(file));
        }
        int first = Integer.parseInt(parts.get(1));
        var meaning = Int8Vector.of(screening.meaning(parts.getFirst()).toBytes());

        SearchResults found =
            index.search(
                SearchQuery.parse(parts.getFirst()), meaning, SearchOptions.DEFAULT.withTop(first));

        assertThat(found.hits()).as(line).hasSize(first);
        assertThat(candidates)
            .as(line)
            .containsAll(found.hits().stream().map(Hit::candidate).toList());
        lines++;
      }
    }
    assertThat(lines).isGreaterThanOrEqualTo(40);
  }

  @Test
  @Order(4)
  void searchingSaysWhoIsLikeWhomAndWhatMayHaveBeenMeant() throws Exception {
    String bookkeeper = candidate("tyler_brennan.txt");
    List<String> like = new ArrayList<>();
    for (JsonNode hit : array(call("search", "--like", bookkeeper, "--top", "3"))) {
      like.add(hit.path("candidate").asString());
    }

    Launched.Ended misspelt =
        Launched.in(folder).run("search", "kubernets", "--tenant", "demo", "-o", "json");

    assertThat(like)
        .containsExactlyInAnyOrder(
            candidate("tyler_brennan_2026-10.txt"),
            candidate("Osei-Bonsu CV Oct 2026.rtf"),
            candidate("Giulia Marchetto CV.pdf"));
    assertThat(PublishedSchemas.problems(misspelt.errors().strip())).isEmpty();
    assertThat(misspelt.errors()).contains("\"suggested\":\"kubernetes\"");
  }

  private static String candidate(String file) throws Exception {
    byte[] bytes = Files.readAllBytes(Launched.ROOT.resolve("samples/cvs").resolve(file));
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
    return CandidateId.of(new DocumentId(HexFormat.of().formatHex(hash))).value();
  }

  private static String resource(String name) throws Exception {
    try (InputStream stream = DemoIT.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  @Order(5)
  void aSecondRunFindsNothingNew() throws Exception {
    String before = call("state", "export");

    Launched.Ended again = Launched.in(folder).run("demo", "--now", "2026-11-01");

    assertThat(again.exit()).isZero();
    assertThat(again.errors())
        .contains("embed    nothing to do", "score    nothing to do", "packs    nothing to do");
    assertThat(call("state", "export")).isEqualTo(before);
    assertThat(receipt("2").values())
        .noneMatch(line -> line.path("outcome").asString().equals("accepted"));
  }

  @Test
  @Order(6)
  void removingItLeavesNothingOfItAndTheOtherTenantAlone() throws Exception {
    Path cv = Launched.ROOT.resolve("samples/cvs/tyler_brennan.txt");
    Files.copy(cv, Files.createDirectory(folder.resolve("cvs")).resolve("tyler.txt"));
    assertThat(Launched.in(folder).run("import", "cvs").exit()).isZero();
    String own = Launched.in(folder).run("state", "export").output();

    Launched.Ended removed = Launched.in(folder).run("demo", "--remove");

    assertThat(removed.exit()).isZero();
    assertThat(Launched.in(folder).run("state", "export").output()).isEqualTo(own).isNotEmpty();
    try (Stream<Path> left = Files.walk(folder.resolve("home"))) {
      assertThat(left.filter(path -> path.getFileName().toString().equals("demo"))).isEmpty();
    }
    assertThat(call("candidates", "list")).isEqualTo("[]\n");
    assertThat(call("vacancies", "list")).isEqualTo("[]\n");
    assertThat(call("runs", "list")).isEqualTo("[]\n");
    assertThat(Launched.in(folder).run("state", "export", "--tenant", "demo").output().lines())
        .allMatch(line -> line.startsWith("index "));
  }

  /// Every strong candidate stands above every middle one, and that one above every weak one. Those
  /// whose CV is in another language than the vacancy are for a person to look at.
  private static void ranksByFit(String vacancy, List<Map<String, Object>> files) throws Exception {
    var scores = new HashMap<String, Double>();
    var review = new HashSet<String>();
    for (JsonNode card : array(call("rank", vacancy))) {
      scores.put(card.path("document").asString(), card.path("score").asDouble());
      if (card.path("review").asBoolean()) {
        review.add(card.path("document").asString());
      }
    }
    var byFit = new HashMap<String, List<Double>>();
    for (Map<String, Object> file : files) {
      if (file.get("across") instanceof List<?> across && across.contains(vacancy)) {
        assertThat(review).as(file.toString()).contains((String) file.get("sha256"));
      } else if (file.get("fit") instanceof Map<?, ?> fit && fit.containsKey(vacancy)) {
        byFit
            .computeIfAbsent((String) fit.get(vacancy), _ -> new ArrayList<>())
            .add(Objects.requireNonNull(scores.get((String) file.get("sha256"))));
      }
    }
    assertThat(least(byFit.get("strong"))).isGreaterThan(greatest(byFit.get("middle")));
    assertThat(least(byFit.get("middle"))).isGreaterThan(greatest(byFit.get("weak")));
  }

  private static double least(Collection<Double> scores) {
    return scores.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
  }

  private static double greatest(Collection<Double> scores) {
    return scores.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
  }

  private static Map<String, JsonNode> receipt(String run) throws Exception {
    var lines = new java.util.LinkedHashMap<String, JsonNode>();
    for (JsonNode line : array(call("runs", "receipt", run))) {
      lines.put(line.path("path").asString(), line);
    }
    return lines;
  }

  private static String call(String... args) throws Exception {
    List<String> words =
        Stream.concat(Stream.of(args), Stream.of("--tenant", "demo", "-o", "json", "-q")).toList();
    Launched.Ended ended = Launched.in(folder).run(words.toArray(String[]::new));
    assertThat(ended.exit()).as(ended.errors()).isZero();
    assertThat(ended.errors()).isEmpty();
    return ended.output();
  }

  private static JsonNode array(String json) {
    JsonNode array = JsonMapper.shared().readTree(json);
    assertThat(array.isArray()).isTrue();
    return array;
  }

  /// Remarks on quality come and go with the reader; what is expected are the alarms.
  private static List<String> alarming(JsonNode flags) {
    return flags.values().stream()
        .map(JsonNode::asString)
        .filter(flag -> !flag.startsWith("quality."))
        .sorted()
        .toList();
  }

  private static List<String> flags(Map<String, Object> file) {
    return file.get("flags") instanceof List<?> flags
        ? flags.stream().map(String.class::cast).sorted().toList()
        : List.of();
  }

  private static String outcome(Map<String, Object> file) {
    return (String) file.get("outcome");
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> expectedFiles() throws Exception {
    Map<String, Object> expected =
        new Yaml(new SafeConstructor(new LoaderOptions()))
            .load(Files.readString(Launched.ROOT.resolve("samples/expected/cvs.yaml")));
    return (List<Map<String, Object>>) expected.get("files");
  }
}
