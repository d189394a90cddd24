package dev.shortlist.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAiKeysTest {
  private static final String SECRET = "sk-invented-for-this-test";

  @TempDir Path folder;

  private Settings load(Map<String, String> environment) throws InvalidSettingsException {
    return new SettingsLoader(environment, folder).load(Map.of(), null);
  }

  private InvalidSettingsException refused(Map<String, String> environment) {
    return catchThrowableOfType(InvalidSettingsException.class, () -> load(environment));
  }

  @Test
  void nothingIsSentAnywhereUnlessSomebodySaysSo() throws Exception {
    Settings settings = load(Map.of());

    assertThat(settings.get(SettingKeys.EMBEDDING_MODEL)).isEqualTo("static");
    assertThat(settings.get(OpenAiKeys.ADDRESS)).isEqualTo(URI.create("https://api.openai.com/v1"));
    assertThat(settings.get(OpenAiKeys.KEY)).isEmpty();
    assertThat(settings.get(OpenAiKeys.MODEL)).isEqualTo("text-embedding-3-small");
    assertThat(settings.get(OpenAiKeys.DIMENSIONS)).isEqualTo(512);
    assertThat(settings.get(OpenAiKeys.BATCH)).isEqualTo(128);
    assertThat(settings.get(OpenAiKeys.TIMEOUT)).isEqualTo(Duration.ofSeconds(30));
    assertThat(settings.get(OpenAiKeys.ATTEMPTS)).isEqualTo(5);
    assertThat(settings.get(OpenAiKeys.PRICE)).isEqualTo(new BigDecimal("0.02"));
    assertThat(settings.get(OpenAiKeys.CAP)).isEqualTo(new BigDecimal("5"));
  }

  @Test
  void theKeyIsNeverShown() throws Exception {
    Settings settings = load(Map.of("OPENAI_API_KEY", SECRET));

    assertThat(settings.get(OpenAiKeys.KEY)).isEqualTo(SECRET);
    assertThat(settings.entry(OpenAiKeys.KEY).shown()).isEqualTo("***");
    assertThat(settings.entry(OpenAiKeys.KEY)).asString().doesNotContain(SECRET);
  }

  @Test
  void theKeyMayStandInNoFile() throws Exception {
    Files.createDirectories(folder.resolve(".shortlist"));
    Files.writeString(folder.resolve(".shortlist/config.yaml"), "openai:\n  key: " + SECRET + "\n");

    InvalidSettingsException invalid = refused(Map.of());

    assertThat(invalid.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.message()).contains("config.yaml:2").doesNotContain(SECRET);
          assertThat(problem.hint()).contains("SHORTLIST_OPENAI_KEY");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://api.example.org/v1", // what is sent could be read on the way
        "https://user:password@api.example.org/v1",
        "https://api.example.org/v1?key=1",
        "ftp://127.0.0.1/",
        "https:///v1",
        "not an address"
      })
  void anAddressThatWouldGiveThingsAwayIsRefused(String address) {
    assertThat(refused(Map.of("OPENAI_BASE_URL", address)).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("openai.address must be"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1e9", "free", "0.0000001"})
  void anAmountIsPlainMoney(String words) {
    assertThat(refused(Map.of("SHORTLIST_OPENAI_CAP", words)).problems()).hasSize(1);
  }
}
