package dev.shortlist.admin.notifications;

import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.MailKeys;
import dev.shortlist.pipeline.Settings;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Date;
import java.util.HexFormat;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// Sends mails: by SMTP when mail.host is set, else into the home's mail/ folder, the same bytes.
@Component
public class Post {
  /// Where mails lie when no server is set.
  static final String FOLDER = "mail";

  private static final Logger LOG = LoggerFactory.getLogger(Post.class);
  private static final int ID_BYTES = 16;

  private final MailCarrier carrier;
  private final String from;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final Session session = Session.getInstance(new Properties());

  Post(Settings settings, Installation installation, Clock clock) {
    this.carrier =
        settings.get(MailKeys.HOST).isEmpty()
            ? new FolderCarrier(installation.home().folder().resolve(FOLDER), clock)
            : new SmtpCarrier(settings);
    this.from = settings.get(MailKeys.FROM);
    this.clock = clock;
  }

  /// Hands the mail over before it returns.
  ///
  /// @throws MailNotSentException when it could not be
  public void send(Mail mail) {
    try {
      MimeMessage message = new Identified(session, id());
      var parts = new MimeMessageHelper(message, MimeMessageHelper.MULTIPART_MODE_MIXED, "UTF-8");
      parts.setFrom(new InternetAddress(from, true));
      parts.setTo(new InternetAddress(mail.to(), true));
      parts.setSubject(mail.subject());
      parts.setText(mail.text(), mail.html());
      parts.setSentDate(Date.from(clock.instant()));
      message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: nobody answers it
      message.saveChanges();
      carrier.carry(message);
    } catch (MessagingException e) {
      throw new MailNotSentException("a mail could not be put together", e);
    }
  }

  /// Hands the mail over in its own time, so that nobody learns from an answer's time whether there
  /// was one; a failure is logged.
  public void sendLater(Mail mail) {
    Thread.ofVirtual()
        .name("mail")
        .start(() -> {
          try {
            send(mail);
          } catch (MailNotSentException e) {
            LOG.warn("{}", e.getMessage());
          }
        });
  }

  private String id() {
    byte[] id = new byte[ID_BYTES];
    random.nextBytes(id);
    String host = from.substring(from.indexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
    return "<" + HexFormat.of().formatHex(id) + "@" + host + ">";
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
