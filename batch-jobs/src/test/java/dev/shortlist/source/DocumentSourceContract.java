package dev.shortlist.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// What every source of CVs promises.
abstract class DocumentSourceContract {
  static final long MUCH = 1_000_000;

  /// A source that holds these files, by their paths, and shows those modified since then.
  abstract DocumentSource holding(
      SortedMap<String, byte[]> files, PathPatterns patterns, Instant since) throws IOException;

  /// Writes other content over a file of the source that was made last, beside its back.
  abstract void overwrite(String path, byte[] bytes) throws IOException;

  final DocumentSource holding(SortedMap<String, byte[]> files, PathPatterns patterns)
      throws IOException {
    return holding(files, patterns, Instant.MIN);
  }

  @Test
  void namesInAnyScriptAreListedAndReadWhole() throws IOException {
    var names =
        List.of(
            "Zoë.txt",
            "πρώτο/βιογραφικό.txt",
            "السيرة.txt",
            "陈/简历.txt",
            "👩‍🔬 cv.txt",
            "a b'c.txt");

    try (DocumentSource source = holding(texts(names), PathPatterns.ALL)) {
      assertThat(paths(source)).containsExactlyInAnyOrderElementsOf(names);
      for (String name : names) {
        assertThat(text(source.read(name, MUCH))).isEqualTo("text of " + name);
      }
    }
  }

  @Test
  void theOrderOfAFolderIsThatOfCodePoints() throws IOException {
    // U+1F600 lies beyond U+FF21, but its first UTF-16 half, U+D83D, before.
    var names = List.of("b.txt", "a.txt", "\uD83D\uDE00.txt", "\uFF21.txt", "B.txt");

    try (DocumentSource source = holding(texts(names), PathPatterns.ALL)) {
      assertThat(paths(source))
          .containsExactly("B.txt", "a.txt", "b.txt", "\uFF21.txt", "\uD83D\uDE00.txt");
    }
  }

  @Test
  void listingTwiceGivesTheSame() throws IOException {
    var names = List.of("x/b.txt", "x.txt", "x/a/c.txt", "y.txt", ".hidden");

    try (DocumentSource source = holding(texts(names), PathPatterns.ALL)) {
      assertThat(entries(source)).isEqualTo(entries(source)).hasSize(5);
    }
  }

  @Test
  void aFileComesWithItsSize() throws IOException {
    var files = new TreeMap<String, byte[]>();
    files.put("cv.txt", new byte[1234]);

    try (DocumentSource source = holding(files, PathPatterns.ALL)) {
      assertThat(sizes(source)).containsExactly("cv.txt 1234");
    }
  }

  @Test
  void onlyIncludedPathsThatAreNotExcludedAreThere() throws IOException {
    var names = List.of("a.pdf", "b.txt", "old/c.pdf", "new/d.pdf", "new/deep/e.pdf", "tmp.pdf");
    var patterns = new PathPatterns(List.of("*.pdf"), List.of("old/**", "tmp*"));

    try (DocumentSource source = holding(texts(names), patterns)) {
      assertThat(paths(source)).containsExactlyInAnyOrder("a.pdf", "new/d.pdf", "new/deep/e.pdf");
    }
  }

  @Test
  void filesThatSystemsLeaveBehindAreSkippedWithAWord() throws IOException {
    var names = List.of("cv.txt", ".DS_Store", "sub/Thumbs.db", "sub/desktop.ini", "~$cv.docx");

    try (DocumentSource source = holding(texts(names), PathPatterns.ALL)) {
      List<SourceEntry> entries = entries(source);

      assertThat(entries).filteredOn(SourceEntry.File.class::isInstance).hasSize(1);
      assertThat(entries)
          .filteredOn(SourceEntry.Skipped.class::isInstance)
          .hasSize(4)
          .allSatisfy(entry -> {
            assertThat(((SourceEntry.Skipped) entry).code()).isEqualTo("source.system");
            assertThat(((SourceEntry.Skipped) entry).reason()).isNotBlank();
          });
    }
  }

  @Test
  void aFileOfTheGreatestSizeIsReadAndOneByteMoreRefused() throws IOException {
    var files = new TreeMap<String, byte[]>();
    files.put("fits.txt", new byte[1000]);
    files.put("large.txt", new byte[1001]);

    try (DocumentSource source = holding(files, PathPatterns.ALL)) {
      assertThat(source.read("fits.txt", 1000)).isInstanceOf(SourceContent.Bytes.class);
      assertThat(code(source.read("large.txt", 1000))).isEqualTo("document.limit.bytes");
    }
  }

  @Test
  void anEmptyFileIsReadAsNoBytes() throws IOException {
    var files = new TreeMap<String, byte[]>();
    files.put("empty.txt", new byte[0]);

    try (DocumentSource source = holding(files, PathPatterns.ALL)) {
      assertThat(sizes(source)).containsExactly("empty.txt 0");
      assertThat(text(source.read("empty.txt", MUCH))).isEmpty();
    }
  }

  @Test
  void aPathThatIsNotThereAnyMoreIsRefusedNotAnError() throws IOException {
    try (DocumentSource source = holding(texts(List.of("cv.txt")), PathPatterns.ALL)) {
      assertThat(code(source.read("gone.txt", MUCH))).isEqualTo("source.gone");
      assertThat(code(source.read("no/such/folder.txt", MUCH))).isEqualTo("source.gone");
    }
  }

  @Test
  void onlyFilesModifiedSinceThenAreThere() throws IOException {
    var files = texts(List.of("a.txt", "sub/b.txt"));

    try (DocumentSource source = holding(files, PathPatterns.ALL, Instant.EPOCH)) {
      assertThat(paths(source)).containsExactly("a.txt", "sub/b.txt");
    }
    Instant later = Instant.parse("2099-01-01T00:00:00Z");
    try (DocumentSource source = holding(files, PathPatterns.ALL, later)) {
      assertThat(entries(source)).isEmpty();
    }
  }

  @Test
  void aFileOverwrittenAfterListingIsReadWholeAsItWasOrIsNowOrIsRefused() throws IOException {
    String before = "before ".repeat(500);
    String after = "AFTER ".repeat(700);
    var files = new TreeMap<String, byte[]>();
    files.put("cv.txt", before.getBytes(UTF_8));

    try (DocumentSource source = holding(files, PathPatterns.ALL)) {
      assertThat(paths(source)).containsExactly("cv.txt");
      overwrite("cv.txt", after.getBytes(UTF_8));

      assertThat(text(source.read("cv.txt", MUCH)))
          .isIn(before, after, "refused: document.corrupt");
    }
  }

  @Test
  void theSameFileHasTheSameStampInTheListingAndWhenItIsRead() throws IOException {
    try (DocumentSource source = holding(texts(List.of("cv.txt")), PathPatterns.ALL)) {
      var listed = (SourceEntry.File) entries(source).getFirst();
      var read = (SourceContent.Bytes) source.read("cv.txt", MUCH);

      assertThat(read.stamp()).isEqualTo(listed.stamp());
    }
  }

  @Test
  void anEmptySourceHasNoEntries() throws IOException {
    try (DocumentSource source = holding(new TreeMap<>(), PathPatterns.ALL)) {
      assertThat(entries(source)).isEmpty();
    }
  }

  static SortedMap<String, byte[]> texts(List<String> names) {
    var files = new TreeMap<String, byte[]>();
    for (String name : names) {
      files.put(name, ("text of " + name).getBytes(UTF_8));
    }
    return files;
  }

  static List<SourceEntry> entries(DocumentSource source) throws IOException {
    var entries = new ArrayList<SourceEntry>();
    source.list(entries::add);
    return entries;
  }

  private static List<String> sizes(DocumentSource source) throws IOException {
    return entries(source).stream()
        .map(SourceEntry.File.class::cast)
        .map(file -> file.path() + " " + file.bytes())
        .toList();
  }

  static List<String> paths(DocumentSource source) throws IOException {
    return entries(source).stream().map(SourceEntry::path).toList();
  }

  static String text(SourceContent content) {
    return switch (content) {
      case SourceContent.Bytes(byte[] bytes, _) -> new String(bytes, UTF_8);
      case SourceContent.Refused refused -> "refused: " + refused.code();
    };
  }

  static String code(SourceContent content) {
    return switch (content) {
      case SourceContent.Bytes(byte[] bytes, _) -> bytes.length + " bytes";
      case SourceContent.Refused refused -> refused.code();
    };
  }
}
