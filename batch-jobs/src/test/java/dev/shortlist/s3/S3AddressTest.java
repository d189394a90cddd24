package dev.shortlist.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class S3AddressTest {
  @ParameterizedTest
  @CsvSource({
    "s3://acme, acme, ''",
    "s3://acme/, acme, ''",
    "s3://acme/cvs, acme, cvs/",
    "s3://acme/cvs/, acme, cvs/",
    "s3://acme/cvs//, acme, cvs//",
    "s3://acme//cvs, acme, /cvs/",
    "s3://acme/../cvs, acme, ../cvs/",
    "s3://my.bucket-1/büro/2026 11, my.bucket-1, büro/2026 11/"
  })
  void aPrefixIsAFolderAndOtherwiseTakenAsItStands(String words, String bucket, String prefix) {
    assertThat(S3Address.parse(words)).isEqualTo(new S3Address(bucket, prefix));
  }

  @ParameterizedTest
  @ValueSource(strings = {"s3://", "s3:///cvs", "s3://a", "s3://bü/cvs", "s3://-a/b", "S3://acme"})
  void whatNamesNoBucketIsRefused(String words) {
    assertThatThrownBy(() -> S3Address.parse(words))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("must ");
  }

  @Test
  void onlyTheSchemeMeansS3() {
    assertThat(S3Address.isMeant("s3://acme")).isTrue();
    assertThat(S3Address.isMeant("s3/acme")).isFalse();
  }
}
