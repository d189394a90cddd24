package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What commands say when S3 cannot be used, through the real launcher.
@DisabledOnOs(OS.WINDOWS)
class S3CommandsIT {
  @TempDir static Path folder;
  private static String nobody;

  @BeforeAll
  static void findAPortWhereNobodyListens() throws IOException {
    try (var socket = new ServerSocket(0)) {
      nobody = String.format(Locale.ROOT, "http://127.0.0.1:%d", socket.getLocalPort());
    }
  }

  @Test
  void anImportFromAServerThatIsGoneEndsWithNineAndCanBeTakenUpByItsNumber() throws Exception {
    Launched.Ended ended =
        call("test").run("import", "s3://cvs/2026", "--s3-endpoint", nobody, "--since=2026-11-01");

    assertThat(ended.exit()).as(ended.errors()).isEqualTo(9);
    assertThat(ended.output()).doesNotContain("Exception");
    assertThat(ended.errors())
        .contains("run 1 failed")
        .contains("cannot list s3://cvs at " + nobody + ": the server takes no connection")
        .contains("[s3.unreachable]\n  fix: ")
        .contains("shortlist doctor --s3 s3://cvs/2026/ --s3-endpoint " + nobody);

    Launched.Ended again = call("test").run("runs", "restart", "1");

    assertThat(again.exit()).as(again.errors()).isEqualTo(9);
    assertThat(again.errors()).contains("run 1 failed (taken up").contains(nobody);
  }

  @Test
  void doctorNamesWhatIsWrongWithTheServerAndWithTheCredentials() throws Exception {
    Launched.Ended gone = call("test").run("doctor", "--s3", "s3://cvs", "--s3-endpoint", nobody);
    Launched.Ended nameless = call("").run("doctor", "--s3", "s3://cvs", "-o", "jsonl");

    assertThat(gone.exit()).isEqualTo(8);
    assertThat(gone.output())
        .containsPattern("s3.credentials +good")
        .containsPattern("s3.region +good +us-east-1 at " + nobody)
        .containsPattern("s3.unreachable +WRONG");
    assertThat(nameless.exit()).isEqualTo(8);
    assertThat(nameless.output())
        .contains("\"check\":\"s3.credentials\",\"good\":false")
        .contains("AWS_ACCESS_KEY_ID");
  }

  @Test
  void commandsThatNeedNothingFromS3DoNotLoadItsLibrary() throws Exception {
    Path log = folder.resolve("classes.txt");

    Launched.Ended ended =
        call("test")
            .variable("SHORTLIST_OBJECTS", "s3://acme/store")
            .variable("SHORTLIST_JAVA_OPTS", "-Xlog:class+load=info:file=" + log)
            .run("runs", "list");

    assertThat(ended.exit()).as(ended.errors()).isZero();
    assertThat(Files.readAllLines(log))
        .anyMatch(line -> line.contains("dev.shortlist.objects.S3ObjectStore"))
        .noneMatch(line -> line.contains(" software.amazon."));
  }

  @ParameterizedTest
  @CsvSource({
    "s3://, --exclude=x, usage.s3-address",
    "s3:///cvs, --exclude=x, usage.s3-address",
    "s3://cvs, --s3-endpoint=minio:9000, usage.s3-endpoint",
    "s3://cvs, --s3-endpoint=http://user:passw0rd@minio, usage.s3-endpoint",
    "s3://user:passw0rd@cvs, --exclude=x, usage.s3-address",
    "s3://cvs, --since=yesterday, usage.time"
  })
  void whatCannotBeMeantEndsWithTwo(String source, String option, String code) {
    CliRun.Result ended = CliRun.in(folder).run("import", source, option);

    assertThat(ended.exit()).as(ended.errors()).isEqualTo(2);
    assertThat(ended.errors())
        .contains("[" + code + "]\n  fix: for example ")
        .doesNotContain("passw0rd");
  }

  @Test
  void aPasswordInAnAddressOfTheEnvironmentIsNotShown() throws Exception {
    Launched.Ended ended =
        call("test")
            .variable("AWS_ENDPOINT_URL", "http://user:passw0rd@minio")
            .run("doctor", "--s3", "s3://cvs");

    assertThat(ended.exit()).as(ended.errors()).isEqualTo(2);
    assertThat(ended.errors())
        .contains("'http://***@minio'")
        .contains("without user and password")
        .doesNotContain("passw0rd");
  }

  /// With these credentials, or with none, and none of the machine's own settings.
  private static Launched call(String credentials) {
    return Launched.in(folder)
        .variable("AWS_ACCESS_KEY_ID", credentials)
        .variable("AWS_SECRET_ACCESS_KEY", credentials)
        .variable("AWS_SESSION_TOKEN", "")
        .variable("AWS_PROFILE", "default")
        .variable("AWS_REGION", "")
        .variable("AWS_ENDPOINT_URL", "")
        .variable("AWS_ENDPOINT_URL_S3", "")
        .variable("AWS_CONFIG_FILE", folder.resolve("none").toString())
        .variable("AWS_SHARED_CREDENTIALS_FILE", folder.resolve("none").toString())
        .variable("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "")
        .variable("AWS_CONTAINER_CREDENTIALS_FULL_URI", "")
        .variable("AWS_EC2_METADATA_DISABLED", "true")
        .variable("SHORTLIST_S3_ATTEMPTS", "2");
  }
}
