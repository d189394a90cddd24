package dev.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Holds the rooms inside `document` to their plan: each looks only into those below it, and the
/// rest of the house enters by a few doors.
final class DocumentRoomsTest {
  private static final String DOCUMENT = "dev.shortlist.document";

  /// Each room inside with the rooms beside it that it may use. All may use `document` itself,
  /// which uses none of them.
  private static final Map<String, Set<String>> INSIDE_DOCUMENT =
      Map.ofEntries(
          Map.entry("", Set.of()),
          Map.entry("format", Set.of()),
          Map.entry("text", Set.of("format")),
          Map.entry("layout", Set.of("format")),
          Map.entry("docx", Set.of("format")),
          Map.entry("doc", Set.of("format")),
          Map.entry("odt", Set.of("format")),
          Map.entry("rtf", Set.of("format")),
          Map.entry("markup", Set.of("format")),
          Map.entry("resume", Set.of("format")),
          Map.entry("font", Set.of("format", "text")),
          Map.entry("picture", Set.of("format", "layout")),
          Map.entry("pdf", Set.of("format", "layout", "font", "picture", "resume")),
          Map.entry(
              "reader",
              Set.of(
                  "format", "text", "docx", "doc", "odt", "rtf", "markup", "resume", "picture",
                  "pdf")),
          Map.entry("overlay", Set.of("format", "layout", "font", "pdf", "reader")),
          Map.entry("child", Set.of("format", "reader", "overlay")));

  /// What the rest of the house may use besides `document` itself.
  private static final Set<String> DOORS =
      Set.of(
          "reader.DocumentReader",
          "child.ReaderPool",
          "child.ReaderSettings",
          "child.Overlays",
          "picture.TesseractFinder",
          "font.PlainFontMapper");

  @Test
  void usesOnlyTheEdgesOfThePlan() {
    Set<String> broken = new TreeSet<>();
    for (JavaClass origin : ArchitectureTest.HOUSE) {
      if (isInside(origin.getPackageName())) {
        String from = room(origin.getPackageName());
        for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          if (isInside(target.getPackageName()) && !allowed(from, room(target.getPackageName()))) {
            broken.add(dependency.getDescription());
          }
        }
      }
    }
    assertThat(broken).as("edges that the plan does not have").isEmpty();
  }

  @Test
  void givesEveryRoomInsideItsEdges() {
    Set<String> rooms = new TreeSet<>();
    for (JavaClass type : ArchitectureTest.HOUSE) {
      if (isInside(type.getPackageName())) {
        rooms.add(room(type.getPackageName()));
      }
    }

    assertThat(rooms)
        .as("rooms with a line each")
        .isEqualTo(new TreeSet<>(INSIDE_DOCUMENT.keySet()));
  }

  @Test
  void isEnteredByItsDoors() throws IOException {
    Set<String> passed = new TreeSet<>();
    for (JavaClass origin : ArchitectureTest.HOUSE) {
      if (!isInside(origin.getPackageName())) {
        for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
          passed.add(dependency.getTargetClass().getBaseComponentType().getName());
        }
      }
    }
    passed.addAll(PublicTypes.importedByLaterModules());

    passed.removeIf(name -> !name.matches("dev\\.shortlist\\.document\\.[a-z]+\\.[A-Z]\\w*"));
    passed.removeIf(name -> DOORS.contains(name.substring(DOCUMENT.length() + 1)));

    assertThat(passed).as("types inside that another room uses, but are no doors").isEmpty();
  }

  private static boolean allowed(String from, String to) {
    return from.equals(to)
        || to.isEmpty()
        || INSIDE_DOCUMENT.getOrDefault(from, Set.of()).contains(to);
  }

  private static boolean isInside(String name) {
    return name.equals(DOCUMENT) || name.startsWith(DOCUMENT + ".");
  }

  private static String room(String name) {
    return name.equals(DOCUMENT) ? "" : name.substring(DOCUMENT.length() + 1);
  }
}
