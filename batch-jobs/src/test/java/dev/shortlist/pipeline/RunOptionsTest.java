package dev.shortlist.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.TenantId;
import dev.shortlist.source.PathPatterns;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunOptionsTest {
  @Test
  void aFolderHasNoServer() {
    assertThat(options("/srv/cvs", "").endpoint()).isNull();
  }

  /// So that the same command later does not go to a server that the environment names by then.
  @Test
  void awsIsRememberedAsAws() {
    assertThat(options("s3://acme/cvs/", "").endpoint()).isEmpty();
    assertThat(options("s3://acme/cvs/", "http://minio:9000").endpoint())
        .isEqualTo("http://minio:9000");
  }

  private static RunOptions options(String source, String endpoint) {
    return RunOptions.of(
        new ImportRequest(
            new TenantId("acme"),
            source,
            endpoint,
            source,
            PathPatterns.ALL,
            Instant.MIN,
            List.of(),
            PackChoice.STANDARD));
  }
}
