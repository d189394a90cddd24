package dev.shortlist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DatabaseSettingsTest {
  @Test
  void usesTheLocalServerUnlessTold() {
    assertThat(DatabaseSettings.local())
        .isEqualTo(
            new DatabaseSettings(
                null, "shortlist_app", null, 8, Duration.ofSeconds(10), Duration.ofMinutes(2)));
  }

  @Test
  void keepsPasswordsOutOfMessages() {
    var settings =
        DatabaseSettings.outside("jdbc:postgresql://db/hr?password=secret", "app", "secret");

    assertThat(settings.toString()).doesNotContain("secret").contains("jdbc:postgresql://db/hr");
  }

  @Test
  void refusesWhatIsNoAddressOfPostgresql() {
    assertThatThrownBy(() -> DatabaseSettings.outside("jdbc:mysql://db/hr", "app", "x"))
        .hasMessageContaining("must begin with jdbc:postgresql:");
  }

  @Test
  void refusesAPoolThatIsEmptyOrTooLarge() {
    assertThatThrownBy(() -> DatabaseSettings.local().withPoolSize(0))
        .hasMessage("pool size must be within 1..32 but was 0");
    assertThatThrownBy(() -> DatabaseSettings.local().withPoolSize(33))
        .hasMessage("pool size must be within 1..32 but was 33");
  }
}
