package dev.shortlist.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// A folder of CVs made up for a test: TXT, Markdown and HTML in turn, each of another person.
final class InventedFolder {
  private static final List<String> FIRST =
      List.of("Ada", "Bruno", "Chidi", "Daria", "Emre", "Freya", "Goran", "Hana", "Ivo", "Jun");
  private static final List<String> LAST =
      List.of("Example", "Sample", "Specimen", "Muster", "Pattern", "Instance", "Model", "Dummy");
  private static final List<String> SKILLS =
      List.of("Java", "Excel", "Payroll", "PostgreSQL", "Python", "SAP", "Kubernetes", "Xero");

  private final Path folder;

  InventedFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  Path path() {
    return folder;
  }

  /// Adds the CVs of these numbers; a number always gives the same file.
  InventedFolder add(int from, int to) throws IOException {
    for (int number = from; number < to; number++) {
      Path file = folder.resolve(name(number));
      Files.createDirectories(file.getParent());
      Files.writeString(file, content(number));
    }
    return this;
  }

  InventedFolder write(String path, String content) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), content);
    return this;
  }

  static String name(int number) {
    String extension = List.of("txt", "md", "html").get(number % 3);
    return String.format(Locale.ROOT, "part%d/cv-%03d.%s", number % 2, number, extension);
  }

  static String content(int number) {
    return switch (number % 3) {
      case 0 -> text(number);
      case 1 -> "# " + text(number);
      default -> "<html><body><p>" + text(number).replace("\n", "</p><p>") + "</p></body></html>";
    };
  }

  private static String text(int number) {
    String first = FIRST.get(number % FIRST.size());
    String last = LAST.get(number / FIRST.size() % LAST.size());
    String skill = SKILLS.get(number % SKILLS.size());
    String other = SKILLS.get((number * 3 + 1) % SKILLS.size());
    return String.join(
        "\n",
        first + " " + last,
        "e-mail: " + first.toLowerCase(Locale.ROOT) + number + "@example.org",
        "",
        "PROFILE",
        "Number " + number + " of the invented people, at home with " + skill + ".",
        "",
        "WORK EXPERIENCE",
        "March " + (2010 + number % 9) + " - present  Specialist, Example Works " + number,
        "Worked with " + skill + " and " + other + " on task " + number + " every day.",
        "",
        "SKILLS",
        skill + ", " + other,
        "");
  }
}
