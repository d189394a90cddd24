package dev.shortlist.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// As whom PostgreSQL's programs run: it refuses to be root.
sealed interface ServerUser {
  /// What goes before a program's name.
  List<String> prefix();

  /// Us: we are an ordinary user.
  record Ourselves() implements ServerUser {
    @Override
    public List<String> prefix() {
      return List.of();
    }
  }

  /// We are root, seen as somebody else inside a user namespace; files stay owned by root.
  record InNamespace(long uid) implements ServerUser {
    @Override
    public List<String> prefix() {
      return List.of("unshare", "--user", "--map-user=" + uid, "--map-group=" + uid);
    }
  }

  /// We are root and become another user, who owns the data.
  record Another(long uid) implements ServerUser {
    @Override
    public List<String> prefix() {
      return List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups");
    }
  }

  default List<String> command(List<String> program) {
    List<String> command = new ArrayList<>(prefix());
    command.addAll(program);
    return command;
  }

  /// Who runs a server whose data exists: whoever owns the data.
  static ServerUser ofData(Path data) throws IOException {
    if (!weAreRoot()) {
      return new Ourselves();
    }
    long owner = uid(data);
    return owner == 0 ? new InNamespace(listedUid()) : new Another(owner);
  }

  /// Who shall run a server whose data is still to be made.
  static ServerUser choose(Path data) throws IOException, InterruptedException {
    if (!weAreRoot()) {
      return new Ourselves();
    }
    var namespace = new InNamespace(listedUid());
    if (succeeds(namespace.command(List.of("true")))) {
      return namespace;
    }
    var another = new Another(listedUid());
    Path postgres = data.toAbsolutePath().resolveSibling("");
    letThrough(postgres);
    if (succeeds(another.command(List.of("test", "-x", postgres.toString())))) {
      return another;
    }
    throw new DatabaseUnusableException(
        new DatabaseFinding(
            "database.root",
            "cannot run PostgreSQL under " + postgres,
            "it refuses to run as root, user namespaces are refused here, and no other user can"
                + " reach the folder",
            "run as an ordinary user, or give --home a folder whose parents everybody may enter,"
                + " as --home /var/lib/shortlist"));
  }

  /// The home may be entered, not listed, by the server's user; what lies in it keeps its own mode.
  private static void letThrough(Path postgres) throws IOException {
    for (Path folder : List.of(postgres.resolveSibling(""), postgres)) {
      Set<PosixFilePermission> modes = Files.getPosixFilePermissions(folder);
      modes.add(PosixFilePermission.GROUP_EXECUTE);
      modes.add(PosixFilePermission.OTHERS_EXECUTE);
      Files.setPosixFilePermissions(folder, modes);
    }
  }

  private static boolean succeeds(List<String> command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false; // no such program here
    }
  }

  static boolean weAreRoot() throws IOException {
    if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")) {
      return false;
    }
    Path self = Path.of("/proc/self");
    return Files.isDirectory(self)
        ? uid(self) == 0
        : "root".equals(System.getProperty("user.name"));
  }

  /// A user that /etc/passwd lists, not root: initdb looks its own name up.
  private static long listedUid() throws IOException {
    try (Stream<String> users = Files.lines(Path.of("/etc/passwd"))) {
      return users
          .map(line -> line.split(":", -1))
          .filter(fields -> fields.length > 2 && fields[2].matches("[1-9][0-9]{0,8}"))
          .mapToLong(fields -> Long.parseLong(fields[2]))
          .max()
          .orElse(65534);
    }
  }

  private static long uid(Path path) throws IOException {
    return ((Number) Files.getAttribute(path, "unix:uid")).longValue();
  }
}
