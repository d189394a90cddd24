package dev.shortlist.admin.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class ConditionsTest {
  @Test
  void letsAChangeOfWhatWasSeenThrough() {
    assertThatCode(() -> Conditions.require("\"v1\"", "v1")).doesNotThrowAnyException();
    assertThatCode(() -> Conditions.require("\"v0\", \"v1\"", "v1")).doesNotThrowAnyException();
    assertThatCode(() -> Conditions.require("*", "v1")).doesNotThrowAnyException();
  }

  @Test
  void refusesAChangeOfSomethingElse() {
    assertThat(refused(null)).isEqualTo(HttpStatus.PRECONDITION_REQUIRED);
    assertThat(refused(" ")).isEqualTo(HttpStatus.PRECONDITION_REQUIRED);
    assertThat(refused("\"v0\"")).isEqualTo(HttpStatus.PRECONDITION_FAILED);
    assertThat(refused("W/\"v1\"")).isEqualTo(HttpStatus.PRECONDITION_FAILED);
    assertThat(refused("v1")).isEqualTo(HttpStatus.PRECONDITION_FAILED);
  }

  private static HttpStatus refused(String ifMatch) {
    return catchThrowableOfType(Refusal.class, () -> Conditions.require(ifMatch, "v1")).status();
  }
}
