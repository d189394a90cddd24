package dev.shortlist.admin.notifications;

import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.MailKeys;
import dev.shortlist.pipeline.Settings;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Date;
import java.util.HexFormat;
import java.util.Properties;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// Sends mails: by SMTP when mail.host is set, else into the home's mail/ folder, the same bytes.
@Component
public class Post implements SmartLifecycle {
  /// Where mails lie when no server is set.
  static final String FOLDER = "mail";

  private static final Logger LOG = LoggerFactory.getLogger(Post.class);
  private static final int ID_BYTES = 16;
  private static final long LOOKS_APART_SECONDS = 5;

  private final MailCarrier carrier;
  private final String from;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final Session session = Session.getInstance(new Properties());
  private final String host;
  private final Outbox outbox;
  private final BlockingQueue<Boolean> wakes = new ArrayBlockingQueue<>(1);
  private volatile boolean running;

  Post(Settings settings, Installation installation, Clock clock, MeterRegistry meters) {
    Path folder = installation.home().folder().resolve(FOLDER);
    this.carrier =
        settings.get(MailKeys.HOST).isEmpty()
            ? new FolderCarrier(folder, clock)
            : new SmtpCarrier(settings);
    this.from = settings.get(MailKeys.FROM);
    this.host = from.substring(from.indexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
    this.clock = clock;
    this.outbox = new Outbox(folder, carrier, session, clock);
    meters.gauge("shortlist.mail.waiting", outbox, Outbox::waiting);
    meters.gauge("shortlist.mail.undelivered", outbox, Outbox::undelivered);
  }

  /// Hands the mail over before it returns.
  ///
  /// @throws MailNotSentException when it could not be
  public void send(Mail mail) {
    carrier.carry(message(mail, id()));
  }

  /// Keeps the mail and hands it over in its own time, so that nobody learns from an answer's time
  /// whether there was one; one that is not taken is tried again for two days.
  public void sendLater(Mail mail) {
    String id = id();
    try {
      outbox.put(message(mail, id), id);
    } catch (IOException | MessagingException e) {
      LOG.error("a mail could not be kept: {}", e.getClass().getSimpleName());
    }
    wakes.offer(true);
  }

  private MimeMessage message(Mail mail, String id) {
    try {
      MimeMessage message = new Identified(session, "<" + id + "@" + host + ">");
      var parts = new MimeMessageHelper(message, MimeMessageHelper.MULTIPART_MODE_MIXED, "UTF-8");
      parts.setFrom(new InternetAddress(from, true));
      parts.setTo(new InternetAddress(mail.to(), true));
      parts.setSubject(mail.subject());
      parts.setText(mail.text(), mail.html());
      parts.setSentDate(Date.from(clock.instant()));
      message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: nobody answers it
      message.saveChanges();
      return message;
    } catch (MessagingException e) {
      throw new MailNotSentException("a mail could not be put together", e);
    }
  }

  @Override
  public void start() {
    running = true;
    Thread.ofVirtual().name("mail").start(this::sendUntilStopped);
  }

  private void sendUntilStopped() {
    while (running) {
      outbox.sendDue();
      try {
        wakes.poll(LOOKS_APART_SECONDS, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /// What waits is sent after the next start.
  @Override
  public void stop() {
    running = false;
    wakes.offer(true);
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private String id() {
    byte[] id = new byte[ID_BYTES];
    random.nextBytes(id);
    return HexFormat.of().formatHex(id);
  }

  /// Keeps its own id: the library's would name this machine.
  private static final class Identified extends MimeMessage {
    private final String id;

    Identified(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
