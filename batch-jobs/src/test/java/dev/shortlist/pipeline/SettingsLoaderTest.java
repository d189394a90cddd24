package dev.shortlist.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.shortlist.hiring.TenantId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsLoaderTest {
  @TempDir Path folder;

  @Test
  void standardsHoldWhereNothingIsSet() throws Exception {
    Settings settings = new SettingsLoader(Map.of(), folder).load(Map.of(), null);

    assertThat(settings.get(SettingKeys.HOME)).isEqualTo(folder.resolve(".shortlist"));
    assertThat(settings.get(SettingKeys.TENANT)).isEqualTo(new TenantId("default"));
    assertThat(settings.get(SettingKeys.OUTPUT)).isEqualTo("table");
    assertThat(settings.get(SettingKeys.THREADS))
        .isEqualTo(Runtime.getRuntime().availableProcessors());
    assertThat(settings.get(SettingKeys.READER_HEAP)).isEqualTo(256L << 20);
    assertThat(settings.get(SettingKeys.READER_TIMEOUT)).isEqualTo(Duration.ofSeconds(30));
    assertThat(settings.get(SettingKeys.DATABASE_URL)).isEmpty();
    assertThat(settings.all()).hasSameSizeAs(SettingKeys.ALL);
  }

  @Test
  void anOptionGoesBeforeTheEnvironmentAndThatBeforeTheFile() throws Exception {
    Path home = folder.resolve(".shortlist");
    Files.createDirectories(home);
    Files.writeString(
        home.resolve("config.yaml"), "threads: 2\ntenant: from-file\ndatabase:\n  pool: 5\n");
    var loader =
        new SettingsLoader(
            Map.of("SHORTLIST_THREADS", "3", "SHORTLIST_TENANT", "from-variable"), folder);

    Settings settings =
        loader.load(Map.of(SettingKeys.THREADS, new SettingsLoader.Flag("--threads", "4")), null);

    assertThat(settings.entry(SettingKeys.THREADS).origin().words()).isEqualTo("--threads");
    assertThat(settings.get(SettingKeys.THREADS)).isEqualTo(4);
    assertThat(settings.entry(SettingKeys.TENANT).origin().words()).isEqualTo("SHORTLIST_TENANT");
    assertThat(settings.get(SettingKeys.DATABASE_POOL)).isEqualTo(5);
    assertThat(settings.entry(SettingKeys.DATABASE_POOL).origin().words())
        .endsWith("config.yaml:4");
  }

  @Test
  void aVariableOfOtherProgramsGoesAfterTheFileAndBeforeTheStandard() throws Exception {
    var loader = new SettingsLoader(Map.of("AWS_ENDPOINT_URL", "http://minio:9000"), folder);
    Path file = folder.resolve("file.yaml");
    Files.writeString(file, "s3:\n  endpoint: http://other:9000\n");

    Settings without = loader.load(Map.of(), null);
    Settings with = loader.load(Map.of(), file);

    assertThat(without.get(SettingKeys.S3_ENDPOINT)).isEqualTo("http://minio:9000");
    assertThat(without.entry(SettingKeys.S3_ENDPOINT).origin().words())
        .isEqualTo("AWS_ENDPOINT_URL");
    assertThat(with.get(SettingKeys.S3_ENDPOINT)).isEqualTo("http://other:9000");
  }

  @Test
  void allProblemsAreToldAtOnceEachWithAnExampleInItsOwnForm() {
    var loader =
        new SettingsLoader(
            Map.of("SHORTLIST_THREADS", "many", "SHORTLIST_READER_TIMEOUT", "soon"), folder);

    InvalidSettingsException invalid =
        catchThrowableOfType(
            InvalidSettingsException.class,
            () ->
                loader.load(
                    Map.of(SettingKeys.TENANT, new SettingsLoader.Flag("--tenant", "A B")), null));

    assertThat(invalid.problems())
        .extracting(SettingProblem::hint)
        .containsExactly(
            "for example --tenant acme",
            "for example SHORTLIST_THREADS=4",
            "for example SHORTLIST_READER_TIMEOUT=1m");
    assertThat(invalid.problems().get(1).message())
        .isEqualTo(
            "threads must be a whole number within 1..256, but SHORTLIST_THREADS says 'many'");
    assertThat(invalid.onlyInFile()).isFalse();
  }

  @Test
  void aBrokenFileIsNamedWithItsLineAndTheWordProbablyMeant() throws IOException {
    Path file = folder.resolve("other.yaml");
    Files.writeString(file, "tenant: acme\nthread: 4\nreader.heap: big\n");

    InvalidSettingsException invalid =
        catchThrowableOfType(
            InvalidSettingsException.class,
            () -> new SettingsLoader(Map.of(), folder).load(Map.of(), file));

    assertThat(invalid.onlyInFile()).isTrue();
    assertThat(invalid.problems()).hasSize(2);
    assertThat(invalid.problems().get(0).message()).contains("other.yaml:2").contains("thread");
    assertThat(invalid.problems().get(0).hint()).startsWith("did you mean threads?");
    assertThat(invalid.problems().get(1).message()).contains("must be a size such as 256m");
  }

  @Test
  void aFileThatIsNotYamlIsTheFilesProblem() throws IOException {
    Path file = folder.resolve("broken.yaml");
    Files.writeString(file, "a: [1, 2\nb: }\n");

    InvalidSettingsException invalid =
        catchThrowableOfType(
            InvalidSettingsException.class,
            () -> new SettingsLoader(Map.of(), folder).load(Map.of(), file));

    assertThat(invalid.onlyInFile()).isTrue();
    assertThat(invalid.problems().getFirst().message()).contains("is not YAML");
  }

  @Test
  void theFileInTheHomeCannotMoveTheHome() throws IOException {
    Path home = folder.resolve(".shortlist");
    Files.createDirectories(home);
    Files.writeString(home.resolve("config.yaml"), "home: /elsewhere\n");

    InvalidSettingsException invalid =
        catchThrowableOfType(
            InvalidSettingsException.class,
            () -> new SettingsLoader(Map.of(), folder).load(Map.of(), null));

    assertThat(invalid.getMessage()).contains("sets home, but lies in the home itself");
  }

  @Test
  void aSecretIsNeverShown() throws Exception {
    var loader = new SettingsLoader(Map.of("SHORTLIST_DATABASE_PASSWORD", "hush"), folder);

    Settings settings = loader.load(Map.of(), null);

    assertThat(settings.get(SettingKeys.DATABASE_PASSWORD)).isEqualTo("hush");
    assertThat(settings.all()).noneMatch(entry -> entry.toString().contains("hush"));
    assertThat(settings.entry(SettingKeys.DATABASE_PASSWORD).shown()).isEqualTo("***");
  }
}
