package dev.shortlist.evaluation;

import dev.shortlist.hiring.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One CV in one format, with the JSON Resume that it was made from.
///
/// @param name which CV, the same in every format
/// @param format the folder the file lies in, such as docx
public record FormatCase(String name, String format, Path file, JsonNode gold) {
  public static final String SET = "formats-mit";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String GOLD = ".gold.json";

  /// Every file of formats-mit under a folder of labelled data that has its source, in the order of
  /// CVs and formats; none when it is not there.
  public static List<FormatCase> in(Path data) throws IOException {
    Path folder = data.resolve(SET);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    var cases = new ArrayList<FormatCase>();
    for (Path gold : children(folder)) {
      String name = gold.getFileName().toString();
      if (name.endsWith(GOLD)) {
        String stem = name.substring(0, name.length() - GOLD.length());
        JsonNode source = MAPPER.readTree(Files.readString(gold));
        for (Path format : children(folder)) {
          Path file = format.resolve(stem + "." + format.getFileName());
          if (Files.isRegularFile(file)) {
            cases.add(new FormatCase(stem, format.getFileName().toString(), file, source));
          }
        }
      }
    }
    return cases;
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /// The source's fields that the text shows, and how many of them the profile has.
  public Overlap fields(Profile profile, String text) {
    return GoldFields.compare(gold, profile, text);
  }

  /// Whether two profiles say the same, wherever it stands in their texts.
  public static boolean same(Profile one, Profile other) {
    return withoutPlaces(one).equals(withoutPlaces(other));
  }

  private static Profile withoutPlaces(Profile profile) {
    return new Profile(
        profile.basics(),
        profile.work(),
        profile.education(),
        profile.skills(),
        profile.languages(),
        profile.certificates(),
        profile.projects(),
        profile.publications(),
        profile.experienceMonths(),
        List.of());
  }
}
