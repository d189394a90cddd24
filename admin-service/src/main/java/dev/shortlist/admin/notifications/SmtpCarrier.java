package dev.shortlist.admin.notifications;

import dev.shortlist.pipeline.MailKeys;
import dev.shortlist.pipeline.Settings;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// Hands mails to an SMTP server, by STARTTLS unless told otherwise.
final class SmtpCarrier implements MailCarrier {
  private static final String CONNECT_MILLIS = "10000";
  private static final String ANSWER_MILLIS = "20000";

  private final JavaMailSenderImpl server = new JavaMailSenderImpl();
  private final String address;

  SmtpCarrier(Settings settings) {
    String encryption = settings.get(MailKeys.ENCRYPTION);
    String protocol = encryption.equals("tls") ? "smtps" : "smtp";
    server.setProtocol(protocol);
    server.setHost(settings.get(MailKeys.HOST));
    server.setPort(settings.get(MailKeys.PORT));
    if (!settings.get(MailKeys.USER).isEmpty()) {
      server.setUsername(settings.get(MailKeys.USER));
      server.setPassword(settings.get(MailKeys.PASSWORD));
    }
    var properties = new Properties();
    String prefix = "mail." + protocol + ".";
    properties.setProperty(prefix + "auth", Boolean.toString(server.getUsername() != null));
    properties.setProperty(prefix + "connectiontimeout", CONNECT_MILLIS);
    properties.setProperty(prefix + "timeout", ANSWER_MILLIS);
    properties.setProperty(prefix + "writetimeout", ANSWER_MILLIS);
    properties.setProperty(prefix + "ssl.checkserveridentity", "true");
    properties.setProperty(prefix + "ssl.protocols", "TLSv1.3 TLSv1.2");
    if (encryption.equals("starttls")) {
      properties.setProperty(prefix + "starttls.enable", "true");
      properties.setProperty(prefix + "starttls.required", "true");
    }
    server.setJavaMailProperties(properties);
    this.address = settings.get(MailKeys.HOST) + ":" + settings.get(MailKeys.PORT);
  }

  @Override
  public void carry(MimeMessage message) {
    try {
      server.send(message);
    } catch (MailException e) {
      throw new MailNotSentException("the mail server " + address + " took no mail", e);
    }
  }
}
