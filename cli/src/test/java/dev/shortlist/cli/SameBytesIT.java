package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Two machines set up differently get the same bytes: one Turkish, in Tokyo's time and with three
/// threads, one plain and with one.
@DisabledOnOs(OS.WINDOWS)
class SameBytesIT {
  private static final String VACANCY =
      Launched.ROOT.resolve("samples/vacancies/backend-engineer.yaml").toString();

  @TempDir static Path folder;

  private static Path cvs;

  @BeforeAll
  static void aHandfulOfSamplesInDifferentScripts() throws Exception {
    cvs = Files.createDirectory(folder.resolve("cvs"));
    for (String name :
        List.of(
            "Adaeze Okafor - CV.pdf",
            "Lebenslauf_Lukas_Brandtner.pdf",
            "resume_d_stanfield.pdf",
            "Hanna Lindqvist.docx",
            "\u03a0\u03b1\u03c0\u03b1\u03b4\u03ad\u03bb\u03bb\u03b7\u03c2_\u03b2\u03b9\u03bf\u03b3\u03c1\u03b1\u03c6\u03b9\u03ba\u03cc.html",
            "sana-mirzaei-resume.json")) {
      Files.copy(Launched.ROOT.resolve("samples/cvs").resolve(name), cvs.resolve(name));
    }
  }

  @Test
  void whateverTheLocaleTheTimeZoneAndTheThreads() throws Exception {
    Map<String, String> turkish = everything("turkish", "tr", "Asia/Tokyo", "3");
    Map<String, String> plain = everything("plain", "en", "UTC", "1");

    assertThat(turkish).hasSizeGreaterThanOrEqualTo(6).isEqualTo(plain);
  }

  @Test
  void aFileScoredAloneGetsThePointsItGetsInTheFolder() throws Exception {
    Map<String, JsonNode> together = scored("cvs");
    assertThat(together).hasSize(6);

    for (String name : List.of("cvs/Hanna Lindqvist.docx", "cvs/resume_d_stanfield.pdf")) {
      JsonNode alone = scored(name).get(name);

      assertThat(alone.path("criteria")).isEqualTo(together.get(name).path("criteria"));
      assertThat(alone.path("score")).isEqualTo(together.get(name).path("score"));
    }
  }

  /// What each command of a fresh home prints, and every pack's JSON, by name.
  private static Map<String, String> everything(
      String home, String language, String zone, String threads) throws Exception {
    Launched shortlist =
        Launched.in(folder)
            .variable("SHORTLIST_HOME", folder.resolve(home).toString())
            .variable("LC_ALL", language.equals("tr") ? "tr_TR.UTF-8" : "C")
            .variable("TZ", zone)
            .variable(
                "SHORTLIST_JAVA_OPTS",
                "-Duser.language="
                    + language
                    + " -Duser.country="
                    + (language.equals("tr") ? "TR" : "US"));
    String now = "2026-11-01T00:30:00Z";
    var printed = new TreeMap<String, String>();
    Launched.Ended imported =
        shortlist.run("import", "cvs", "--vacancy", VACANCY, "--threads", threads, "--now", now);
    assertThat(imported.exit()).as(imported.errors()).isZero();
    printed.put("import", imported.output());
    printed.put(
        "score",
        shortlist
            .run(
                "score",
                "cvs",
                "--vacancy",
                VACANCY,
                "-o",
                "jsonl",
                "--threads",
                threads,
                "--now",
                now)
            .output());
    printed.put("rank", shortlist.run("rank", "backend-engineer", "-o", "json").output());
    printed.put("state", shortlist.run("state", "export").output());
    Path packs = folder.resolve(home).resolve("packs");
    try (Stream<Path> files = Files.walk(packs)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".json")).toList()) {
        printed.put(packs.relativize(file).toString(), Files.readString(file));
      }
    }
    return printed;
  }

  private static Map<String, JsonNode> scored(String path) throws Exception {
    Launched.Ended ended =
        Launched.in(folder)
            .run("score", path, "--vacancy", VACANCY, "-o", "jsonl", "--now", "2026-11-01");
    var cards = new TreeMap<String, JsonNode>();
    for (String line : ended.output().lines().toList()) {
      JsonNode card = JsonMapper.shared().readTree(line);
      cards.put(card.path("path").asString(), card);
    }
    return cards;
  }
}
