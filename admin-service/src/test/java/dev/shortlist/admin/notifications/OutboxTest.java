package dev.shortlist.admin.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {
  private static final Session SESSION = Session.getInstance(new Properties());

  @TempDir Path folder;
  private final List<MimeMessage> taken = new ArrayList<>();
  private boolean away = true;
  private Instant now = Instant.now();

  @Test
  void triesAMailAgainUntilItIsTakenAfterARestartToo() throws Exception {
    Outbox outbox = outbox();
    outbox.put(message(), "0a");
    outbox.sendDue();
    assertThat(outbox.waiting()).isEqualTo(1);

    away = false;
    outbox.sendDue(); // not due yet
    assertThat(taken).isEmpty();
    now = now.plusSeconds(16);
    outbox.sendDue();

    assertThat(taken).hasSize(1);
    assertThat(taken.getFirst().getMessageID()).isEqualTo("<0a@x>");
    assertThat(outbox.waiting()).isZero();

    away = true;
    outbox.put(message(), "0b");
    outbox.sendDue();
    away = false;
    outbox().sendDue(); // as after a restart: at once
    assertThat(taken).hasSize(2);
  }

  @Test
  void laysAMailAsideAfterTwoDays() throws Exception {
    Outbox outbox = outbox();
    outbox.put(message(), "0c");
    outbox.sendDue();
    now = now.plus(Duration.ofDays(3));
    outbox.sendDue();

    assertThat(outbox.waiting()).isZero();
    assertThat(outbox.undelivered()).isEqualTo(1);
  }

  private Outbox outbox() {
    return new Outbox(
        folder,
        message -> {
          if (away) {
            throw new MailNotSentException("the mail server took no mail", new Exception());
          }
          taken.add(message);
        },
        SESSION,
        ((InstantSource) () -> now).withZone(ZoneOffset.UTC));
  }

  private static MimeMessage message() throws Exception {
    var message = new MimeMessage(SESSION);
    message.setText("a link");
    message.saveChanges();
    message.setHeader("Message-ID", "<0a@x>");
    return message;
  }
}
