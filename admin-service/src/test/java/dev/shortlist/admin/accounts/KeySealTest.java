package dev.shortlist.admin.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class KeySealTest {
  private static final byte[] KEY = "the private half".getBytes(StandardCharsets.UTF_8);

  private final KeySeal seal = seal("a secret of at least 32 characters");

  @Test
  void opensWhatItSealed() {
    assertThat(seal.open("k1", seal.seal("k1", KEY))).contains(KEY);
  }

  @Test
  void sealsTheSameDifferentlyEachTime() {
    assertThat(seal.seal("k1", KEY)).isNotEqualTo(seal.seal("k1", KEY));
  }

  @Test
  void opensNothingUnderAnotherSecretOrId() {
    byte[] sealed = seal.seal("k1", KEY);

    assertThat(seal("another secret of 32 or more letters").open("k1", sealed)).isEmpty();
    assertThat(seal.open("k2", sealed)).isEmpty();
  }

  @Test
  void opensNothingThatWasChanged() {
    byte[] sealed = seal.seal("k1", KEY);
    for (int at = 0; at < sealed.length; at++) {
      byte[] changed = sealed.clone();
      changed[at] ^= 1;
      assertThat(seal.open("k1", changed)).isEmpty();
    }
    assertThat(seal.open("k1", new byte[12])).isEmpty();
  }

  private static KeySeal seal(String secret) {
    return new KeySeal(secret.getBytes(StandardCharsets.UTF_8), new SecureRandom());
  }
}
