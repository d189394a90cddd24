package dev.shortlist.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Another JVM that uses a home's database: opens it, says so, and closes it when told.
final class DatabaseProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader output;

  private DatabaseProcess(Process process) {
    this.process = process;
    this.output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  static DatabaseProcess begin(Path home) throws IOException {
    return begin(List.of(), System.getProperty("java.class.path"), home);
  }

  static DatabaseProcess begin(List<String> prefix, String classPath, Path home)
      throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-Xmx256m", "-cp", classPath));
    command.addAll(List.of(DatabaseProcess.class.getName(), home.toString()));
    return new DatabaseProcess(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /// The database's address, once it is open.
  String awaitOpen() throws IOException {
    String line = output.readLine();
    if (line == null || !line.startsWith("open ")) {
      throw new IOException("the other process did not open the database, but said " + line);
    }
    return line.substring("open ".length());
  }

  /// Has it close the database and end.
  int end() throws IOException, InterruptedException {
    process.getOutputStream().close();
    process.waitFor(60, TimeUnit.SECONDS);
    return process.exitValue();
  }

  /// SIGTERM.
  void terminate() throws InterruptedException {
    process.destroy();
    process.waitFor(60, TimeUnit.SECONDS);
  }

  /// SIGKILL.
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor(60, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  public static void main(String[] arguments) throws Exception {
    try (Database database =
            Database.open(new Home(Path.of(arguments[0])), DatabaseSettings.local());
        var connection = database.dataSource().getConnection()) {
      System.out.println("open " + connection.getMetaData().getURL());
      while (System.in.read() >= 0) {
        // Until our input ends.
      }
    } catch (DatabaseUnusableException e) {
      System.out.println(e.getMessage() + " fix: " + e.fix());
    }
  }
}
