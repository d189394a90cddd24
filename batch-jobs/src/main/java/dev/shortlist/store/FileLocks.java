package dev.shortlist.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The two locks by which processes share one local server. The operating system lets go of them
/// when a process dies, however it dies.
///
/// `users` is held shared by every process that uses the server, for as long as it does. `start` is
/// held exclusively while one of them unpacks, starts or migrates.
final class FileLocks implements AutoCloseable {
  private final FileChannel users;
  private final FileChannel start;
  private FileLock use;

  private FileLocks(FileChannel users, FileChannel start, FileLock use) {
    this.users = users;
    this.start = start;
    this.use = use;
  }

  /// Waits while another process, the last user, is stopping the server.
  static FileLocks use(Path postgres) throws IOException {
    FileChannel users = open(postgres.resolve("users"));
    FileChannel start = open(postgres.resolve("start"));
    return new FileLocks(users, start, users.lock(0, Long.MAX_VALUE, true));
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  FileLock lockStart() throws IOException {
    return start.lock();
  }

  /// Gives up our use. True if nobody else uses the server; then nobody can begin to before close.
  boolean isLastUser() throws IOException {
    use.release();
    FileLock alone = users.tryLock();
    if (alone == null) {
      return false;
    }
    use = alone;
    return true;
  }

  @Override
  public void close() throws IOException {
    users.close();
    start.close();
  }
}
