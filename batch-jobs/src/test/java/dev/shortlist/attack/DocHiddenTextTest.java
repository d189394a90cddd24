package dev.shortlist.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The hidden text of DOCX attacks that LibreOffice keeps when it writes DOC. Skipped without
/// LibreOffice.
class DocHiddenTextTest {
  private static final Set<String> KEPT =
      Set.of(
          "DOCX: vanish",
          "DOCX: white",
          "DOCX: near-white",
          "DOCX: shaded in its own colour",
          "DOCX: highlighted in its own colour",
          "DOCX: paragraph shaded in its own colour",
          "DOCX: white in a cell shaded white",
          "DOCX: one point",
          "DOCX: scaled to 1 %",
          "DOCX: condensed to nothing",
          "DOCX: line of one twentieth",
          "DOCX: hidden by its style",
          "DOCX: hidden by an inherited style",
          "DOCX: white by a character style",
          "DOCX: tiny by a style",
          "DOCX: raised off the page",
          "DOCX: indented off the right",
          "DOCX: frame off the page",
          "DOCX: text box left of the page",
          "DOCX: text box below the page",
          "DOCX: old text box off the page",
          "DOCX: white in a white text box",
          "DOCX: row of no height",
          "DOCX: cell in its own shade",
          "DOCX: deleted",
          "DOCX: under a floating shape",
          "DOCX: under a shape on a page of its own",
          "DOCX: under a shape in the margins",
          "DOCX: under a shape at the head of a page",
          "DOCX: field without a result",
          "DOCX: look-alike letters",
          "DOCX: zero-width between letters");

  @TempDir private Path folder;

  @Test
  void whatIsHiddenIsReportedAndChangesNothing() throws IOException, InterruptedException {
    assumeTrue(onPath("soffice"), "LibreOffice (soffice) is not installed");
    List<Attack> attacks =
        Attack.all().stream().filter(attack -> KEPT.contains(attack.name())).toList();
    assertThat(attacks).hasSameSizeAs(KEPT);
    for (int i = 0; i < attacks.size(); i++) {
      InventedCv cv = InventedCv.of(i);
      Payload payload = Payload.values()[i % Payload.values().length];
      Files.write(folder.resolve("clean" + i + ".docx"), attacks.get(i).clean(cv, i % 2 == 0));
      Files.write(
          folder.resolve("attacked" + i + ".docx"),
          attacks.get(i).attacked(cv, i % 2 == 0, payload));
    }
    convert();

    var softly = new SoftAssertions();
    for (int i = 0; i < attacks.size(); i++) {
      Twins.Judged clean = Twins.judge(Files.readAllBytes(folder.resolve("clean" + i + ".doc")));
      Twins.Judged attacked =
          Twins.judge(Files.readAllBytes(folder.resolve("attacked" + i + ".doc")));
      Attack attack = attacks.get(i);
      softly.assertThat(attacked.told()).as(attack.name()).isEqualTo(clean.told());
      softly.assertThat(attacked.flags()).as(attack.name()).containsAnyElementsOf(attack.codes());
      softly
          .assertThat(clean.flags())
          .as(attack.name())
          .noneMatch(flag -> flag.contains("-text.") || flag.equals("instruction"));
    }
    softly.assertAll();
  }

  private void convert() throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                "doc:MS Word 97",
                "--outdir",
                folder.toString()));
    try (var files = Files.list(folder)) {
      files
          .map(Path::toString)
          .filter(name -> name.endsWith(".docx"))
          .sorted()
          .forEach(command::add);
    }
    Process office =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    boolean ended = office.waitFor(3, TimeUnit.MINUTES);
    office.destroyForcibly();
    assertThat(ended).isTrue();
  }

  private static boolean onPath(String program) {
    for (String place : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      if (Files.isExecutable(Path.of(place, program))) {
        return true;
      }
    }
    return false;
  }
}
