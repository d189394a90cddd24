package dev.shortlist.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.Profile;
import org.junit.jupiter.api.Test;

class StoredJsonTest {
  @Test
  void aProfileKeptBeforeProtectedFactsWereMarkedHasNone() {
    String kept =
        StoredJson.write(Profile.EMPTY)
            .replace(",\"protectedFacts\":[]", "")
            .replace(",\"phoneE164\":\"\"", "");
    assertThat(kept).doesNotContain("protectedFacts", "phoneE164");

    Profile read = StoredJson.unpack(kept.getBytes(UTF_8), Profile.class);

    assertThat(read).isEqualTo(Profile.EMPTY);
  }
}
