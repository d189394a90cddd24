package dev.shortlist.objects;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.s3.FaultyProxy;
import dev.shortlist.s3.FaultyProxy.Fault;
import dev.shortlist.s3.S3Address;
import dev.shortlist.s3.S3FailedException;
import dev.shortlist.s3.S3Server;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Objects under a prefix in S3, through a proxy that may misbehave.
@Timeout(60)
class S3ObjectStoreIT extends ObjectStoreContract {
  private static final S3Server SERVER = S3Server.shared();

  private FaultyProxy proxy;
  private ObjectStore store;

  @Override
  ObjectStore empty() {
    return store;
  }

  @BeforeEach
  @Override
  void open() throws IOException {
    proxy = new FaultyProxy(SERVER.endpoint());
    store =
        new S3ObjectStore(
            S3Server.freshPrefix(),
            S3Server.settings(proxy.endpoint()),
            S3FailedException.Side.SETTINGS);
    super.open();
  }

  @AfterEach
  void close() throws IOException {
    store.close();
    proxy.close();
  }

  @Test
  void theBucketIsAskedNothingBeforeTheFirstObject() {
    assertThat(store.location("a/b")).startsWith("s3://" + S3Server.BUCKET + "/t");
    assertThat(proxy.count("GET") + proxy.count("HEAD") + proxy.count("PUT")).isZero();
  }

  @ParameterizedTest
  @EnumSource(names = {"SLOW_DOWN", "BROKEN", "CUT"})
  void aPutThatIsRefusedForAWhileIsNotNoticed(Fault fault) throws IOException {
    proxy.misbehave((_, _, number) -> number <= 2 ? fault : Fault.NONE);

    store.put("a/b", "bytes".getBytes(UTF_8));

    assertThat(store.get("a/b")).asString(UTF_8).isEqualTo("bytes");
  }

  @Test
  void aBucketThatIsNotThereIsTheFaultOfWhoNamedIt() throws IOException {
    var place = new S3Address("no-such-bucket", "our store/");
    try (var nowhere =
        new S3ObjectStore(place, SERVER.settings(), S3FailedException.Side.SETTINGS)) {
      assertThatThrownBy(() -> nowhere.put("a/b", new byte[1]))
          .isInstanceOfSatisfying(
              S3FailedException.class,
              failed -> {
                assertThat(failed.code()).isEqualTo("s3.bucket");
                assertThat(failed.side()).isEqualTo(S3FailedException.Side.SETTINGS);
                assertThat(failed.hint())
                    .contains("shortlist doctor --s3 's3://no-such-bucket/our store/'");
              });
    }
  }

  @Test
  void aPutWhoseAnswerWasLostIsNotAnError() throws IOException {
    proxy.misbehave(
        (method, _, number) -> method.equals("PUT") && number == 1 ? Fault.TRUNCATED : Fault.NONE);

    store.put("a/b", "bytes".getBytes(UTF_8));

    assertThat(store.get("a/b")).asString(UTF_8).isEqualTo("bytes");
  }

  @Test
  void aServerThatDoesNotKnowTheConditionGetsTheBytesWithoutIt() throws IOException {
    proxy.misbehave((method, _, number) ->
        method.equals("PUT") && number == 1 ? Fault.NOT_IMPLEMENTED : Fault.NONE);

    store.put("a/b", "bytes".getBytes(UTF_8));

    assertThat(store.get("a/b")).asString(UTF_8).isEqualTo("bytes");
  }

  @Test
  void aServerThatIsGoneIsNamed() throws IOException {
    proxy.goAway();

    assertThatThrownBy(() -> store.put("a/b", new byte[1]))
        .isInstanceOf(S3FailedException.class)
        .hasMessageContaining(proxy.endpoint());
    assertThatThrownBy(() -> store.exists("a/b")).isInstanceOf(S3FailedException.class);
  }
}
