package dev.shortlist.interview;

import dev.shortlist.hiring.Sha256;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The question libraries, one for each language a pack can be in, with what a tenant adds. A
/// library is read when the first pack needs it; a tenant's files are checked at once.
public final class QuestionLibraries {
  private static final String ROOT = "/dev/shortlist/interview/";
  private static final String OWN = "own ";

  private final Map<PackLanguage, SequencedMap<String, String>> files =
      new EnumMap<>(PackLanguage.class);
  private final Map<PackLanguage, QuestionLibrary> read = new EnumMap<>(PackLanguage.class);
  private final String checksum;
  private @Nullable ProtectedTopics protectedTopics;

  private QuestionLibraries(SequencedMap<String, String> own) {
    var all = new StringBuilder(QuestionLibrary.resource(SkillKinds.FILE));
    for (PackLanguage language : PackLanguage.values()) {
      var texts = new LinkedHashMap<String, String>();
      language.shipped().forEach(name -> texts.put(name, QuestionLibrary.resource(ROOT + name)));
      own.forEach((name, text) -> {
        if (language.hasFile(name)) {
          texts.put(OWN + name, text);
        }
      });
      texts.forEach((name, text) ->
          all.append(name).append(':').append(text.length()).append(':').append(text));
      files.put(language, texts);
    }
    checksum = Sha256.of(all.toString());
  }

  /// The libraries that come with the program.
  public static QuestionLibraries shipped() {
    return new QuestionLibraries(new LinkedHashMap<>());
  }

  /// The shipped libraries with a tenant's files added: their name, such as en/mine.yaml or
  /// fr/mine.yml, to YAML text.
  ///
  /// @throws IllegalLibraryException with everything that is wrong, when anything is, such as a
  ///   question on a protected topic
  public static QuestionLibraries with(SequencedMap<String, String> own) {
    var libraries = new QuestionLibraries(own);
    var problems = new ArrayList<String>();
    for (String name : own.keySet()) {
      if (Stream.of(PackLanguage.values()).noneMatch(language -> language.hasFile(name))) {
        problems.add(
            name + " is in no known language; put it into the folder en/, de/, fr/ or es/");
      }
    }
    for (PackLanguage language : PackLanguage.values()) {
      if (own.keySet().stream().anyMatch(language::hasFile)) {
        QuestionLibrary library = libraries.in(language);
        problems.addAll(library.unaskable());
        problems.addAll(library.alike(file -> file.startsWith(OWN)));
      }
    }
    if (!problems.isEmpty()) {
      throw new IllegalLibraryException(problems);
    }
    return libraries;
  }

  synchronized QuestionLibrary in(PackLanguage language) {
    return read.computeIfAbsent(
        language,
        wanted -> QuestionLibrary.of(wanted, files.getOrDefault(wanted, new LinkedHashMap<>())));
  }

  /// What no pack may cite, in any of its languages: a German pack may be of a CV in English.
  synchronized ProtectedTopics protectedTopics() {
    if (protectedTopics == null) {
      protectedTopics =
          ProtectedTopics.ofAll(
              Stream.of(PackLanguage.values())
                  .map(language -> in(language).protectedTopics())
                  .toList());
    }
    return protectedTopics;
  }

  /// SHA-256 over all files.
  String checksum() {
    return checksum;
  }
}
