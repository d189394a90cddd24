package dev.shortlist.taxonomy;

import dev.shortlist.table.CsvRows;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Reads a taxonomy from what its publisher gives out: ESCO's skills (CSV with preferredLabel,
/// altLabels and conceptUri, or a text of labels), O*NET's Technology Skills, or a list of one's
/// own (CSV of label and aliases, or YAML). A folder is searched for the files that hold skills;
/// ESCO's other files are passed over.
public final class TaxonomyReader {
  /// A larger file is no list of skills.
  static final long MOST_BYTES = 100_000_000;

  private static final String FIX =
      "give ESCO's skills_en.csv, O*NET's Technology Skills.txt, a CSV with a skill and its aliases"
          + " a line, or YAML such as '- {skill: Kubernetes, aliases: [k8s]}'";

  private TaxonomyReader() {}

  /// The file's or the folder's taxonomy under this name. Throws IllegalTaxonomyException when it
  /// holds no skills, and IOException when it cannot be read.
  public static Taxonomy read(Path source, String name)
      throws IOException, IllegalTaxonomyException {
    var concepts = new ConceptList();
    for (Path file : files(source)) {
      if (Files.size(file) > MOST_BYTES) {
        throw new IllegalTaxonomyException(
            file.getFileName() + " is larger than " + MOST_BYTES + " bytes", FIX);
      }
      read(file, Files.isDirectory(source), concepts);
    }
    if (concepts.isEmpty()) {
      throw new IllegalTaxonomyException(source.getFileName() + " holds no skills", FIX);
    }
    if (concepts.size() > Taxonomy.MOST_CONCEPTS) {
      throw new IllegalTaxonomyException(
          source.getFileName()
              + " holds "
              + concepts.size()
              + " skills, more than "
              + Taxonomy.MOST_CONCEPTS,
          "give a smaller list");
    }
    return new Taxonomy(name, concepts.all());
  }

  /// A name for what is read from there: esco, onet, or after the file.
  public static String nameFor(Path source) {
    String file = String.valueOf(source.getFileName()).toLowerCase(Locale.ROOT);
    if (file.contains("esco") || file.matches("skills_[a-z]{2}(_label)?\\.(csv|txt)")) {
      return "esco";
    }
    if (file.contains("onet") || file.matches("technology.skills\\.txt")) {
      return "onet";
    }
    String slug =
        file.replaceFirst("\\.[a-z]{3,5}$", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-+", "");
    slug = slug.substring(0, Math.min(40, slug.length())).replaceAll("-+$", "");
    return slug.isEmpty() ? "own" : slug;
  }

  private static List<Path> files(Path source) throws IOException {
    if (!Files.isDirectory(source)) {
      return List.of(source);
    }
    try (Stream<Path> files = Files.list(source)) {
      return files
          .filter(file -> Files.isRegularFile(file) && hasList(file.getFileName().toString()))
          .sorted()
          .toList();
    }
  }

  private static boolean hasList(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|txt|tsv|ya?ml)");
  }

  private static void read(Path file, boolean amongOthers, ConceptList into)
      throws IOException, IllegalTaxonomyException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    String text = text(file);
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      OwnList.yaml(name, text, into);
      return;
    }
    int feed = text.indexOf('\n');
    String head = (feed < 0 ? text : text.substring(0, feed)).toLowerCase(Locale.ROOT);
    if (head.contains("preferredlabel")) {
      EscoSkills.read(CsvRows.of(text, ','), into);
    } else if (head.contains("o*net-soc") && head.contains("example")) {
      OnetSkills.read(CsvRows.of(text, '\t'), into);
    } else if (name.endsWith(".txt") && !head.contains("\t")) {
      text.lines().forEach(line -> into.add("", line, List.of()));
    } else if (!amongOthers) {
      OwnList.rows(
          file.getFileName().toString(), CsvRows.of(text, head.contains("\t") ? '\t' : ','), into);
    }
  }

  private static String text(Path file) throws IOException, IllegalTaxonomyException {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
          .toString();
    } catch (CharacterCodingException e) {
      throw new IllegalTaxonomyException(
          file.getFileName() + " is not UTF-8 text", "save it as UTF-8");
    }
  }
}
