package dev.shortlist.admin.notifications;

import dev.shortlist.store.Home;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Mails on their way: each a file in the home until it was taken, so that one that could not be
/// sent is tried again, after a restart too. After two days it is given up and laid aside.
final class Outbox {
  private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
  private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);
  private static final Duration GIVEN_UP = Duration.ofDays(2);
  private static final String ENDING = ".eml";

  private final Path waiting;
  private final Path undelivered;
  private final MailCarrier carrier;
  private final Session session;
  private final Clock clock;
  private final Map<Path, Tried> tried = new HashMap<>();

  /// What came of the tries so far.
  private record Tried(int times, Instant next) {}

  /// @param folder in which those that wait, and those given up, have folders
  Outbox(Path folder, MailCarrier carrier, Session session, Clock clock) {
    this.waiting = folder.resolve("waiting");
    this.undelivered = folder.resolve("undelivered");
    this.carrier = carrier;
    this.session = session;
    this.clock = clock;
  }

  /// Keeps a mail until it is sent; it is from now on.
  ///
  /// @param id in letters that files may be named by
  void put(MimeMessage message, String id) throws IOException, MessagingException {
    Path written = Home.makePrivate(waiting).resolve(id + ".new");
    Home.makePrivateFile(written);
    try (OutputStream out = Files.newOutputStream(written)) {
      message.writeTo(out);
    }
    Files.move(written, waiting.resolve(id + ENDING), StandardCopyOption.ATOMIC_MOVE);
  }

  /// Sends those that are due; two processes on one home do not send the same.
  synchronized void sendDue() {
    try {
      List<Path> mails = list(waiting);
      tried.keySet().retainAll(mails);
      for (Path mail : mails) {
        Tried before = tried.get(mail);
        if (before == null || !clock.instant().isBefore(before.next())) {
          send(mail, before == null ? 0 : before.times());
        }
      }
    } catch (IOException e) {
      LOG.warn("mails wait: {}", e.getClass().getSimpleName());
    }
  }

  private void send(Path mail, int times) throws IOException {
    try (FileChannel channel = FileChannel.open(mail, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock != null) {
        carry(mail);
        Files.delete(mail);
      }
    } catch (NoSuchFileException | OverlappingFileLockException e) {
      // another process has sent it, or is about to
    } catch (MailNotSentException e) {
      failed(mail, times, e);
    } catch (MessagingException e) {
      LOG.error("mail {} is none and is laid aside", mail.getFileName());
      layAside(mail);
    }
  }

  private void carry(Path mail) throws IOException, MessagingException {
    try (InputStream bytes = Files.newInputStream(mail)) {
      carrier.carry(new MimeMessage(session, bytes));
    }
  }

  private void failed(Path mail, int times, MailNotSentException failure) throws IOException {
    Instant since = Files.getLastModifiedTime(mail).toInstant();
    if (Duration.between(since, clock.instant()).compareTo(GIVEN_UP) > 0) {
      LOG.error("mail {} is given up: {}", mail.getFileName(), failure.getMessage());
      layAside(mail);
      return;
    }
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(times, 8));
    Duration next = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    tried.put(mail, new Tried(times + 1, clock.instant().plus(next)));
    LOG.warn("mail {} waits {} s: {}", mail.getFileName(), next.toSeconds(), failure.getMessage());
  }

  private void layAside(Path mail) throws IOException {
    Files.move(
        mail,
        Home.makePrivate(undelivered).resolve(mail.getFileName()),
        StandardCopyOption.ATOMIC_MOVE);
  }

  /// How many wait.
  int waiting() {
    return count(waiting);
  }

  /// How many were given up and lie aside.
  int undelivered() {
    return count(undelivered);
  }

  private static int count(Path folder) {
    try {
      return list(folder).size();
    } catch (IOException e) {
      return -1;
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
  }
}
