package dev.shortlist.admin.notifications;

import dev.shortlist.store.Home;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/// Puts mails into a folder, one RFC 5322 file each, for whoever has no mail server: open the file
/// to follow its link.
final class FolderCarrier implements MailCarrier {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Path folder;
  private final Clock clock;
  private final AtomicLong number = new AtomicLong();

  FolderCarrier(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  @Override
  public void carry(MimeMessage message) {
    String name =
        TIME.format(clock.instant())
            + "-"
            + ProcessHandle.current().pid()
            + "-"
            + number.incrementAndGet()
            + ".eml";
    try {
      Path whole = Home.makePrivate(folder).resolve(name);
      Path written = folder.resolve(name + ".new");
      Home.makePrivateFile(written);
      try (OutputStream out = Files.newOutputStream(written)) {
        message.writeTo(out);
      }
      Files.move(written, whole, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | MessagingException e) {
      throw new MailNotSentException("cannot write a mail into " + folder, e);
    }
  }
}
