package dev.shortlist.pipeline;

import dev.shortlist.interview.QuestionLibraries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// A tenant's own interview questions: YAML files (.yaml or .yml) in the folders en, de, fr and es
/// of this folder, added to those that come with Shortlist in the order of their names. A YAML file
/// beside these folders is refused by the library, not left out.
final class OwnQuestions {
  private static final String YAML_FILE = "(?:[^/.][^/]*/)?[^/.][^/]*\\.ya?ml";

  private OwnQuestions() {}

  static QuestionLibraries in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return QuestionLibraries.shipped();
    }
    var texts = new LinkedHashMap<String, String>();
    try (Stream<Path> files = Files.walk(folder, 2)) {
      List<Path> found = files.filter(Files::isRegularFile).sorted().toList();
      for (Path file : found) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (name.matches(YAML_FILE)) {
          texts.put(name, Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the interview questions in " + folder, e);
    }
    return QuestionLibraries.with(texts);
  }
}
