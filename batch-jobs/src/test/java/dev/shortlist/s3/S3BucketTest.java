package dev.shortlist.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.s3.S3FailedException.Side;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A bucket behind something that does not answer as S3 does.
@Timeout(60)
class S3BucketTest {
  private static final String ONE = ScriptedServer.object("cvs/a.txt", 5);
  private static final S3Object LISTED =
      new S3Object("cvs/a.txt", 5, "\"e\"", Instant.EPOCH, S3Object.Keeping.READY);

  private ScriptedServer server;
  private S3Bucket bucket;

  @BeforeEach
  void stand() throws IOException {
    server = new ScriptedServer();
    bucket = new S3Bucket(new S3Address("cvs", "cvs/"), server.settings(), Side.SETTINGS);
  }

  @AfterEach
  void fall() {
    bucket.close();
    server.close();
  }

  @Test
  void aListingEndsWhereTheServerSaysSo() throws IOException {
    server.saying(ScriptedServer.page("<IsTruncated>false</IsTruncated>" + ONE), "", "");

    assertThat(keys()).containsExactly("cvs/a.txt");
    assertThat(bucket.hasAny("cvs/")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html><body>Please log in</body></html>",
        "<!DOCTYPE html><html><body>Please log in<br></body></html>",
        "Please log in",
        "<ListBucketResult></ListBucketResult>",
        "<ListBucketResult><IsTruncated>true</IsTruncated></ListBucketResult>",
        "<ListBucketResult><IsTruncated>false</IsTruncated><Contents><Key>other</Key>"
            + "<Size>1</Size></Contents></ListBucketResult>"
      })
  void aListingThatIsNoneFailsAndIsNeverAnEmptyPlace(String answer) {
    server.saying(answer, "", "");

    assertForeign(this::keys);
    assertForeign(() -> bucket.hasAny("cvs/"));
  }

  @Test
  void aListingThatGoesInACircleFails() {
    server.saying(
        ScriptedServer.page(
            "<IsTruncated>true</IsTruncated><NextContinuationToken>n</NextContinuationToken>"
                + ONE),
        "",
        "");

    assertForeign(this::keys);
    assertThat(server.requests()).isEqualTo(2);
  }

  @Test
  void anAnswerWithoutAnETagIsNeverAnObject() {
    server.saying("", "hello", "");

    assertForeign(() -> bucket.get("cvs/a.txt", 100));
    assertForeign(() -> bucket.get("cvs/a.txt", 1));
    assertForeign(() -> bucket.get(LISTED, 100));
  }

  @Test
  void theListingsETagComesWithTheListingsLength() throws IOException {
    server.saying("", "hello", "\"e\"");
    assertThat(bucket.get(LISTED, 100))
        .isInstanceOfSatisfying(
            S3Answer.Whole.class,
            whole -> assertThat(whole.bytes()).isEqualTo("hello".getBytes(UTF_8)));

    server.saying("", "hell", "e");
    assertThat(bucket.get(LISTED, 100))
        .isEqualTo(
            new S3Answer.Broken("it is not as long as the listing says in each of 3 attempts"));

    server.saying("", "hell", "\"another\"");
    assertThat(bucket.get(LISTED, 100)).as("overwritten").isInstanceOf(S3Answer.Whole.class);
  }

  @Test
  void aStopEndsWhatAServerNeverAnswers() throws Exception {
    server.fallSilent();
    var ended = new CompletableFuture<Long>();
    Thread.ofVirtual()
        .start(() ->
            assertThatThrownBy(() -> bucket.get("cvs/a.txt", 100))
                .satisfies(e -> assertThat(e).isInstanceOf(InterruptedIOException.class))
                .satisfies(_ -> ended.complete(System.nanoTime())));
    server.awaitRequest();
    long asked = System.nanoTime();

    bucket.stop(Duration.ZERO);

    assertThat(Duration.ofNanos(ended.get(10, TimeUnit.SECONDS) - asked))
        .isLessThan(Duration.ofSeconds(1));
    assertThatThrownBy(this::keys).isInstanceOf(InterruptedIOException.class);
    assertThat(server.requests()).isEqualTo(1);
  }

  @Test
  void aStopWithGraceLetsTheLastWritesEnd() throws IOException {
    server.saying("", "", "\"e\"");

    bucket.stop(Duration.ofSeconds(30));

    bucket.put("cvs/b.txt", new byte[1]);
    assertThat(bucket.exists("cvs/b.txt")).isTrue();
  }

  @Test
  void anotherServerInTheSettingsOfAwsIsNotTakenForAws() {
    System.setProperty("aws.endpointUrlS3", server.endpoint());
    try {
      assertThatThrownBy(
              () -> new S3Bucket(new S3Address("cvs", ""), S3Settings.DEFAULTS, Side.SETTINGS))
          .isInstanceOfSatisfying(
              S3FailedException.class, failed -> assertThat(failed.code()).isEqualTo("s3.endpoint"))
          .hasMessageContaining(server.endpoint());
    } finally {
      System.clearProperty("aws.endpointUrlS3");
    }
  }

  /// The SDK looks these up by name, and has no profiles of single sign-on without.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "software.amazon.awssdk.services.sso.auth.SsoProfileCredentialsProviderFactory",
        "software.amazon.awssdk.services.ssooidc.SsoOidcProfileTokenProviderFactory",
        "software.amazon.awssdk.services.sts.internal.StsProfileCredentialsProviderFactory"
      })
  void profilesOfEveryKindCanBeUsed(String factory) throws ClassNotFoundException {
    assertThat(Class.forName(factory)).isPublic();
  }

  private List<String> keys() throws IOException {
    var keys = new ArrayList<String>();
    bucket.list("cvs/", page -> page.forEach(object -> keys.add(object.key())));
    return keys;
  }

  private void assertForeign(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            S3FailedException.class,
            failed -> {
              assertThat(failed.code()).isEqualTo("s3.failed");
              assertThat(failed.side()).isEqualTo(Side.SERVICE);
            })
        .hasMessageContaining(server.endpoint() + ": the server does not answer as S3 does");
  }
}
