package dev.shortlist.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The files under a folder, in the order of their paths.
record DocumentFiles(Path folder, List<Path> files) {
  DocumentFiles {
    files = List.copyOf(files);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("there is no file in " + folder);
    }
  }

  /// A single file is a folder of one.
  static DocumentFiles under(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return new DocumentFiles(folder, paths.filter(Files::isRegularFile).sorted().toList());
    }
  }

  int size() {
    return files.size();
  }

  /// Begins again after the last: the assembly looks for no equal documents, so one read twice
  /// costs as much as two.
  Path file(int number) {
    return files.get(number % files.size());
  }

  /// Path below the folder, with / between; from the second round on with the round's number.
  String name(int number) {
    int round = number / files.size();
    String name = folder.relativize(file(number)).toString().replace('\\', '/');
    return round == 0 ? name : name + "#" + round;
  }
}
