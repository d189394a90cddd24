package dev.shortlist.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.ReadOptions;
import dev.shortlist.document.reader.DocumentReader;
import dev.shortlist.embedding.Passage;
import dev.shortlist.pipeline.Screening;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Copies of the invented samples, in every format there is among them.
class CvVariationTest {
  private static final int COPIES = 5;

  private static Screening screening;

  @BeforeAll
  static void load() {
    screening = Screening.standard();
  }

  static Stream<Path> samples() throws IOException {
    var readable = new ArrayList<Path>();
    try (Stream<Path> files = Files.list(root().resolve("samples/cvs"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (read(Files.readAllBytes(file)) instanceof Extraction.Read read
            && read.text().text().length() > 300) {
          readable.add(file);
        }
      }
    }
    return readable.stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aCopyIsReadAsWellAndIsAboutAsLong(Path sample) throws IOException {
    byte[] original = Files.readAllBytes(sample);
    Extraction.Read before = requireRead(original);

    Extraction.Read after = requireRead(CvVariation.copy(before.mediaType(), original, 1));

    assertThat(after.mediaType()).isEqualTo(before.mediaType());
    assertThat(after.pages()).isEqualTo(before.pages());
    assertThat(after.grade()).isEqualTo(before.grade());
    assertThat((double) after.text().text().length())
        .isBetween(0.95 * before.text().text().length(), 1.05 * before.text().text().length());
    assertThat(passages(after).size()).isBetween(size(before) - 1, size(before) * 4 / 3 + 1);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void noPassageOfACopyIsEqualToAnother(Path sample) throws IOException {
    byte[] original = Files.readAllBytes(sample);
    Extraction.Read before = requireRead(original);
    var passages = new ArrayList<>(passages(before));

    for (int seed = 1; seed <= COPIES; seed++) {
      passages.addAll(passages(requireRead(CvVariation.copy(before.mediaType(), original, seed))));
    }

    List<String> whole = passages.stream().filter(text -> text.length() > 120).toList();
    assertThat(new HashSet<>(whole)).hasSameSizeAs(whole);
  }

  @Test
  void anEighthOfTheLettersChangesAndMostWordsStayWords() throws IOException {
    String line = "Led a team of five engineers and moved payments to a new platform in a year. ";
    String text = line.repeat(20);

    String copy =
        new String(
            CvVariation.copy("text/plain", text.getBytes(StandardCharsets.UTF_8), 7),
            StandardCharsets.UTF_8);

    long changed = 0;
    for (int i = 0; i < text.length(); i++) {
      changed += text.charAt(i) == copy.charAt(i) ? 0 : 1;
    }
    assertThat(copy).hasSameSizeAs(text);
    assertThat(changed / (double) text.length()).isBetween(0.05, 0.25);
    assertThat(copy.split(" ")).filteredOn(text::contains).hasSizeGreaterThan(200);
  }

  @Test
  void theSameSeedGivesTheSameBytes() throws IOException {
    byte[] html =
        "<html><head><style>p {color: red}</style></head><body><p>Ada wrote &eacute;tudes</p></body></html>"
            .getBytes(StandardCharsets.UTF_8);

    byte[] copy = CvVariation.copy("text/html", html, 3);

    assertThat(copy).isEqualTo(CvVariation.copy("text/html", html, 3));
    assertThat(new String(copy, StandardCharsets.UTF_8))
        .contains("<style>p {color: red}</style>", "&eacute;")
        .hasSize(html.length);
  }

  private static int size(Extraction.Read read) {
    return passages(read).size();
  }

  private static List<String> passages(Extraction.Read read) {
    return screening.passages(screening.profile(read, YearMonth.of(2026, 11)), read).stream()
        .map(Passage::text)
        .toList();
  }

  private static Extraction.Read requireRead(byte[] bytes) {
    Extraction extraction = read(bytes);
    assertThat(extraction).isInstanceOf(Extraction.Read.class);
    return (Extraction.Read) extraction;
  }

  private static Extraction read(byte[] bytes) {
    return new DocumentReader().read(bytes, ReadOptions.DEFAULTS);
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("shortlist"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
