package dev.shortlist.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Finds the documents a call names: files as they are, folders with all that is in them, "-" for
/// standard input. In a folder only regular files count; links, pipes and devices are passed over
/// with a word, hidden files without one.
final class InputFiles {
  private final Invocation invocation;
  private final TreeSet<InputFile> found = new TreeSet<>();
  private final List<String> missing = new ArrayList<>();

  private InputFiles(Invocation invocation) {
    this.invocation = invocation;
  }

  /// In code-point order of their names, each once. Paths that do not exist are told all at once.
  static List<InputFile> of(List<String> typed, Invocation invocation) throws IOException {
    var files = new InputFiles(invocation);
    for (String each : typed) {
      files.add(each);
    }
    if (!files.missing.isEmpty()) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.no-such-path",
          "cannot read " + String.join(", ", files.missing) + ": no such file or folder",
          "check the spelling and the folder you are in");
    }
    return List.copyOf(files.found);
  }

  private void add(String typed) throws IOException {
    if (typed.equals("-")) {
      found.add(new InputFile("-", null));
      return;
    }
    Path path = invocation.path(typed);
    if (!Files.exists(path)) {
      missing.add(typed);
    } else if (Files.isDirectory(path)) {
      Files.walkFileTree(path, new Walk(path, typed.endsWith("/") ? typed : typed + "/"));
    } else {
      found.add(new InputFile(typed, path));
    }
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    private final Path top;
    private final String prefix;

    Walk(Path top, String prefix) {
      this.top = top;
      this.prefix = prefix;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(top) && isHidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = prefix + top.relativize(file).toString().replace('\\', '/');
      if (isHidden(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isRegularFile()) {
        found.add(new InputFile(name, file));
      } else {
        String kind = attributes.isSymbolicLink() ? "a link" : "no regular file";
        invocation.say("skipped " + name + ": " + kind + " [source.special]");
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      // A folder that may not be entered must not pass for an empty one.
      found.add(new InputFile(prefix + top.relativize(file).toString().replace('\\', '/'), file));
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      Path name = path.getFileName();
      return name != null && name.toString().startsWith(".");
    }
  }
}
