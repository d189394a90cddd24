package dev.shortlist.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// The files under a folder in a drawn order, the same each time, so that the first so many are
/// like all of them.
record DocumentFiles(Path folder, List<Path> files) {
  private static final long SEED = 1;

  DocumentFiles {
    files = List.copyOf(files);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("there is no file in " + folder);
    }
  }

  /// A single file is a folder of one.
  static DocumentFiles under(Path folder) throws IOException {
    var files = new ArrayList<Path>();
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.filter(Files::isRegularFile).sorted().forEach(files::add);
    }
    Collections.shuffle(files, new Random(SEED));
    return new DocumentFiles(folder, files);
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
