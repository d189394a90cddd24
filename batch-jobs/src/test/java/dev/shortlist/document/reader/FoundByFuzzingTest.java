package dev.shortlist.document.reader;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.shortlist.document.format.DocumentFormat;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Replays what fuzzing found: small invented files in the folder `found`, one folder a format,
/// each named after the promise it once broke.
class FoundByFuzzingTest {
  static List<Path> files() throws IOException, URISyntaxException {
    URL found = Objects.requireNonNull(FoundByFuzzingTest.class.getResource("found"));
    try (Stream<Path> files = Files.walk(Path.of(found.toURI()))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void keepsItsPromisesNow(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String folder = Objects.requireNonNull(file.getParent()).getFileName().toString();
    var format = DocumentFormat.valueOf(folder.toUpperCase(Locale.ROOT));

    assertThatCode(() -> HeldToPromises.check(format, bytes)).doesNotThrowAnyException();
    assertThatCode(() -> HeldToPromises.check(bytes)).doesNotThrowAnyException();
  }
}
