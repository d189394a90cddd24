package dev.shortlist.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.s3.FaultyProxy;
import dev.shortlist.s3.FaultyProxy.Fault;
import dev.shortlist.s3.S3Address;
import dev.shortlist.s3.S3FailedException;
import dev.shortlist.s3.S3Server;
import dev.shortlist.s3.S3Settings;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// A prefix in S3, and what its server may do.
@Timeout(60)
class S3DocumentSourceIT extends DocumentSourceContract {
  private static final S3Server SERVER = S3Server.shared();
  private static final String BODY = "Ada Example, sent in pieces, ".repeat(100);

  private S3Address address = S3Server.freshPrefix();
  private FaultyProxy proxy;

  @BeforeEach
  void stand() throws IOException {
    proxy = new FaultyProxy(SERVER.endpoint());
  }

  @AfterEach
  void fall() {
    proxy.close();
  }

  @Override
  DocumentSource holding(SortedMap<String, byte[]> files, PathPatterns patterns, Instant since)
      throws IOException {
    address = S3Server.freshPrefix();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      SERVER.put(address.prefix() + file.getKey(), file.getValue());
    }
    return new S3DocumentSource(address, SERVER.settings(), patterns, since);
  }

  @Override
  void overwrite(String path, byte[] bytes) throws IOException {
    SERVER.put(address.prefix() + path, bytes);
  }

  @Test
  void anObjectOverwrittenAfterListingIsReadAsItIsNowWithItsStampOfNow() throws IOException {
    try (DocumentSource source = holding(texts(List.of("cv.txt")), PathPatterns.ALL)) {
      var listed = (SourceEntry.File) entries(source).getFirst();
      overwrite("cv.txt", "another".getBytes(UTF_8));

      var read = (SourceContent.Bytes) source.read("cv.txt", MUCH);

      assertThat(text(read)).isEqualTo("another");
      assertThat(read.stamp()).isNotEqualTo(listed.stamp());
      assertThat(((SourceEntry.File) entries(source).getFirst()).stamp()).isEqualTo(read.stamp());
    }
  }

  @Test
  void anObjectRemovedAfterListingIsGone() throws IOException {
    try (DocumentSource source = holding(texts(List.of("a.txt", "b.txt")), PathPatterns.ALL)) {
      assertThat(paths(source)).containsExactly("a.txt", "b.txt");
      SERVER.delete(address.prefix() + "a.txt");

      assertThat(code(source.read("a.txt", MUCH))).isEqualTo("source.gone");
      assertThat(text(source.read("b.txt", MUCH))).isEqualTo("text of b.txt");
    }
  }

  @Test
  void whatLiesBesideThePrefixIsNotPartOfIt() throws IOException {
    try (DocumentSource source = holding(texts(List.of("cv.txt")), PathPatterns.ALL)) {
      String beside = address.prefix().substring(0, address.prefix().length() - 1);
      SERVER.put(beside + "-old/cv.txt", new byte[1]);
      SERVER.put(beside + ".txt", new byte[1]);

      assertThat(paths(source)).containsExactly("cv.txt");
    }
  }

  @Test
  void anEmptyObjectThatStandsForAFolderIsToldAndThePrefixsOwnIsNot() throws IOException {
    try (DocumentSource source = holding(texts(List.of("sub/cv.txt")), PathPatterns.ALL)) {
      SERVER.put(address.prefix(), new byte[0]);
      SERVER.put(address.prefix() + "sub/", new byte[0]);

      assertThat(entries(source))
          .satisfiesExactly(
              folder ->
                  assertThat(folder)
                      .isInstanceOfSatisfying(
                          SourceEntry.Skipped.class,
                          skipped -> assertThat(skipped.code()).isEqualTo("source.folder")),
              file -> assertThat(file.path()).isEqualTo("sub/cv.txt"));
    }
  }

  @Test
  void moreObjectsThanAPageAreAllThereInOrder() throws IOException {
    var names = new ArrayList<String>();
    for (int i = 0; i < 1_050; i++) {
      names.add(String.format(Locale.ROOT, "cv-%04d.txt", i));
    }

    try (DocumentSource source = holding(texts(List.of()), PathPatterns.ALL)) {
      SERVER.putAll(names.stream().map(name -> address.prefix() + name).toList(), new byte[9]);

      assertThat(paths(source)).isEqualTo(names);
    }
  }

  /// Keys that differ in case, in the form of a letter, or that would lead elsewhere as a path.
  @Test
  void keysAreNamesAndNeverPaths() throws IOException {
    List<String> names =
        List.of(
            "../../climb.txt",
            "./here.txt",
            "/etc/passwd",
            "a//b.txt",
            "a/../b.txt",
            "CV.txt",
            "cv.txt",
            "caf\u00e9.txt",
            "cafe\u0301.txt",
            "tab\there.txt",
            "a\\b.txt",
            "C:x.txt");
    try (var answers = new KeysOnly(address.prefix(), names);
        DocumentSource source =
            new S3DocumentSource(
                address, S3Server.settings(answers.endpoint()), PathPatterns.ALL, Instant.MIN)) {
      assertThat(paths(source)).containsExactlyInAnyOrderElementsOf(names);
      for (String name : names) {
        assertThat(text(source.read(name, MUCH))).isEqualTo(address.prefix() + name);
      }
    }
  }

  @Test
  void whatLiesInAnArchiveIsToldWithoutAskingAndWhatWasRestoredIsRead() throws IOException {
    var names = List.of("glacier.pdf", "restored.txt");
    try (var answers = new KeysOnly(address.prefix(), names);
        DocumentSource source =
            new S3DocumentSource(
                address, S3Server.settings(answers.endpoint()), PathPatterns.ALL, Instant.MIN)) {
      assertThat(paths(source)).isEqualTo(names);
      assertThat(code(source.read("glacier.pdf", MUCH))).isEqualTo("source.archived");
      assertThat(answers.requests()).as("the listing alone").isEqualTo(1);
      assertThat(text(source.read("restored.txt", MUCH))).endsWith("restored.txt");
    }
  }

  @Test
  void tenThousandKeysAreListed() throws IOException {
    var names = new ArrayList<String>();
    for (int i = 0; i < 10_000; i++) {
      names.add(String.format(Locale.ROOT, "cv-%05d.txt", i));
    }
    try (var answers = new KeysOnly(address.prefix(), names);
        DocumentSource source =
            new S3DocumentSource(
                address, S3Server.settings(answers.endpoint()), PathPatterns.ALL, Instant.MIN)) {
      assertThat(paths(source)).isEqualTo(names);
      assertThat(answers.requests()).isEqualTo(10);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"SLOW_DOWN", "BROKEN", "TRUNCATED", "FLIPPED", "CUT"})
  void aFaultThatPassesIsNotNoticed(Fault fault) throws IOException {
    try (DocumentSource source = throughProxy()) {
      proxy.misbehave((_, _, number) -> number <= 2 ? fault : Fault.NONE);

      assertThat(text(source.read("cv.txt", MUCH))).isEqualTo(BODY);
      assertThat(proxy.fetched()).hasSize(3);
    }
  }

  @Test
  void aListingThatIsRefusedForAWhileIsNotNoticed() throws IOException {
    try (DocumentSource source = throughProxy()) {
      proxy.misbehave((_, _, number) -> number <= 2 ? Fault.SLOW_DOWN : Fault.NONE);

      assertThat(paths(source)).containsExactly("cv.txt");
    }
  }

  @Test
  void aBodyThatHardlyMovesIsFetchedAgain() throws IOException {
    try (DocumentSource source = throughProxy()) {
      proxy.misbehave((_, _, number) -> number == 1 ? Fault.DRIBBLE : Fault.NONE);

      assertThat(text(source.read("cv.txt", MUCH))).isEqualTo(BODY);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "TRUNCATED, source.failed",
    "FLIPPED, source.failed",
    "BROKEN, source.failed",
    "DENIED, source.denied",
    "ARCHIVED, source.archived",
    "CUSTOMER_KEY, source.customer-key"
  })
  void whatIsWrongWithOneObjectIsThatObjectsVerdict(Fault fault, String code) throws IOException {
    try (DocumentSource source = throughProxy()) {
      SERVER.put(address.prefix() + "good.txt", "good".getBytes(UTF_8));
      proxy.misbehave((method, path, _) ->
          method.equals("GET") && path.endsWith("/cv.txt") ? fault : Fault.NONE);

      SourceContent refused = source.read("cv.txt", MUCH);

      assertThat(code(refused)).isEqualTo(code);
      assertThat(((SourceContent.Refused) refused).hint()).contains("again");
      assertThat(text(source.read("good.txt", MUCH))).isEqualTo("good");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SLOW_DOWN, s3.throttled, SERVICE",
    "CUT, s3.unreachable, SERVICE",
    "DRIBBLE, s3.slow, SERVICE",
    "EXPIRED, s3.credentials, SETTINGS"
  })
  void whatIsWrongWithTheServerIsNoObjectsFault(
      Fault fault, String code, S3FailedException.Side side) throws IOException {
    try (DocumentSource source = throughProxy()) {
      proxy.misbehave((_, _, _) -> fault);

      assertThatThrownBy(() -> source.read("cv.txt", MUCH))
          .isInstanceOfSatisfying(
              S3FailedException.class,
              failed -> {
                assertThat(failed.code()).isEqualTo(code);
                assertThat(failed.side()).isEqualTo(side);
                assertThat(failed).hasMessageContaining(proxy.endpoint());
                assertThat(failed.hint()).contains("shortlist doctor --s3 s3://cvs");
              });
    }
  }

  @Test
  void aServerThatIsGoneIsNoObjectsFault() throws IOException {
    try (DocumentSource source = throughProxy()) {
      proxy.goAway();

      assertThatThrownBy(() -> entries(source))
          .isInstanceOf(S3FailedException.class)
          .hasMessageContaining("takes no connection");
      assertThatThrownBy(() -> source.read("cv.txt", MUCH)).isInstanceOf(S3FailedException.class);
    }
  }

  @Test
  void aBucketThatIsNotThereIsNamed() throws IOException {
    var nowhere = new S3Address("no-such-bucket", "");
    try (var source =
        new S3DocumentSource(nowhere, SERVER.settings(), PathPatterns.ALL, Instant.MIN)) {
      assertThatThrownBy(() -> entries(source))
          .isInstanceOfSatisfying(
              S3FailedException.class,
              failed -> {
                assertThat(failed.code()).isEqualTo("s3.bucket");
                assertThat(failed.side()).isEqualTo(S3FailedException.Side.COMMAND);
              })
          .hasMessageContaining("no-such-bucket");
    }
  }

  @Test
  void anObjectThatIsTooLargeIsNotFetched() throws IOException {
    try (DocumentSource source = throughProxy()) {
      proxy.misbehave((_, _, _) -> Fault.DRIBBLE); // its body would take a quarter of an hour
      long started = System.nanoTime();

      assertThat(code(source.read("cv.txt", BODY.length() - 1))).isEqualTo("document.limit.bytes");
      assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(5));
    }
  }

  @Test
  void theSamePlaceHasOneNameHoweverItIsWritten() throws IOException {
    S3Settings slashed = S3Server.settings(SERVER.endpoint() + "/");
    try (var one = open("s3://cvs/a", SERVER.settings());
        var other = open("s3://cvs/a/", slashed);
        var whole = open("s3://cvs", slashed)) {
      assertThat(one.location()).isEqualTo(other.location()).isEqualTo(whole.location() + "a/");
    }
  }

  private static S3DocumentSource open(String address, S3Settings settings) throws IOException {
    return new S3DocumentSource(S3Address.parse(address), settings, PathPatterns.ALL, Instant.MIN);
  }

  /// One object, cv.txt, behind the proxy.
  private DocumentSource throughProxy() throws IOException {
    address = S3Server.freshPrefix();
    SERVER.put(address.prefix() + "cv.txt", BODY.getBytes(UTF_8));
    return new S3DocumentSource(
        address, S3Server.settings(proxy.endpoint()), PathPatterns.ALL, Instant.MIN);
  }
}
