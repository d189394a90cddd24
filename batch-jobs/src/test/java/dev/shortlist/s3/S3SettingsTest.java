package dev.shortlist.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class S3SettingsTest {
  @Test
  void standardsAreThoseOfAwsWithPatience() {
    S3Settings standard = S3Settings.DEFAULTS;

    assertThat(standard.isAws()).isTrue();
    assertThat(standard.region()).isEmpty();
    assertThat(standard.attempts()).isEqualTo(5);
    assertThat(standard.timeout()).isEqualTo(Duration.ofSeconds(20));
    assertThat(standard.backoff()).isEqualTo(Duration.ofMillis(200));
    assertThat(standard.leastRate()).isEqualTo(16_384);
  }

  @Test
  void aBucketHasOneNamePerServer() {
    S3Settings other = S3Settings.DEFAULTS.withEndpoint("http://minio.example.org:9000/");

    assertThat(S3Settings.DEFAULTS.name("acme")).isEqualTo("s3://acme/");
    assertThat(other.name("acme")).isEqualTo("http://minio.example.org:9000/acme/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "minio:9000",
        "ftp://minio",
        "http://",
        "http://a b",
        "http://user:word@minio",
        "file:///etc",
        "http://minio?x",
        "http://minio#x"
      })
  void whatIsNoServersAddressIsRefused(String endpoint) {
    assertThatThrownBy(() -> S3Settings.DEFAULTS.withEndpoint(endpoint))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("must be the address of a server");
  }

  @ParameterizedTest
  @CsvSource({
    "http://user:word@minio:9000, http://***@minio:9000",
    "https://user:w/o@r?d@minio, https://***@minio",
    "user:word@minio:9000, user:***@minio:9000",
    "s3://user:word@acme/cvs, s3://***@acme/cvs",
    "http://minio:9000, http://minio:9000"
  })
  void aUserWithAPasswordIsNotShown(String typed, String shown) {
    assertThat(S3Settings.withoutUser(typed)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"EU", "eu central", "../x"})
  void whatIsNoRegionIsRefused(String region) {
    assertThatThrownBy(() -> S3Settings.checkRegion(region))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("must be the name of a region");
  }
}
