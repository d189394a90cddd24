package dev.shortlist.admin.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.TenantId;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecretTest {
  private static final TenantId ACME = new TenantId("acme-2");

  @Test
  void isReadBackFromItsText() {
    Secret made = Secret.make(Secret.Kind.TOKEN, ACME, new SecureRandom());

    assertThat(made.text()).matches("slt_token_acme-2\\.[0-9a-f]{24}\\.[A-Za-z0-9_-]{43}");
    assertThat(Secret.parse(Secret.Kind.TOKEN, made.text())).contains(made);
  }

  @Test
  void isOfOneKindOnly() {
    Secret reset = Secret.make(Secret.Kind.RESET, ACME, new SecureRandom());

    assertThat(Secret.parse(Secret.Kind.SESSION, reset.text())).isEmpty();
  }

  @Test
  void isNothingInAnotherForm() {
    String text = Secret.make(Secret.Kind.TOKEN, ACME, new SecureRandom()).text();
    for (String other :
        List.of("", text + "A", text.substring(1), text.replace("acme-2", "Acme"), text + "\n")) {
      assertThat(Secret.parse(Secret.Kind.TOKEN, other)).isEmpty();
    }
  }

  @Test
  void doesNotTellItselfInMessages() {
    Secret made = Secret.make(Secret.Kind.TOKEN, ACME, new SecureRandom());

    assertThat(made.toString()).isEqualTo("token " + made.id());
  }
}
