package dev.shortlist.admin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Holds the service to its plan: which room may look into which, and how rows are reached. A new
/// room, or a new edge, is first a decision and then a line in `EDGES`.
class AdminArchitectureTest {
  private static final String ROOT = "dev.shortlist.admin";

  /// Each room with the rooms it may use besides its own.
  private static final Map<String, Set<String>> EDGES =
      Map.ofEntries(
          Map.entry("http", Set.of()),
          Map.entry("access", Set.of("http")),
          Map.entry("tenants", Set.of()),
          Map.entry("notifications", Set.of()),
          Map.entry("accounts", Set.of("access", "http", "notifications")),
          Map.entry("audit", Set.of("access", "http")),
          Map.entry("limits", Set.of("access", "http")),
          Map.entry("repeats", Set.of("access", "http")),
          Map.entry("events", Set.of("access", "http", "tenants")),
          Map.entry("uploads", Set.of("access", "http", "tenants")),
          Map.entry("results", Set.of("access", "http", "tenants", "uploads")),
          Map.entry("runs", Set.of("access", "http", "tenants", "uploads")),
          Map.entry("interviews", Set.of("access", "http", "tenants")),
          Map.entry("operations", Set.of("access", "http", "tenants", "uploads")));

  private static final JavaClasses SERVICE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void usesOnlyTheEdgesOfThePlan() {
    var rooms = new TreeSet<String>();
    var broken = new TreeSet<String>();
    for (JavaClass origin : SERVICE) {
      String from = room(origin);
      rooms.add(from);
      for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        String to = room(target);
        boolean inside = target.getPackageName().startsWith(ROOT);
        if (inside
            && !from.isEmpty()
            && !from.equals(to)
            && !EDGES.getOrDefault(from, Set.of()).contains(to)) {
          broken.add(from + " -> " + to + ": " + dependency.getDescription());
        }
      }
    }
    rooms.remove("");

    assertThat(broken).as("edges that the plan does not have").isEmpty();
    assertThat(rooms).isEqualTo(new TreeSet<>(EDGES.keySet()));
  }

  @Test
  void hasNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(SERVICE);
  }

  /// A tenant's rows are reached through the store, which says whose they are, and by no other way.
  /// The health check, the limits and the signals reach no tenant's rows.
  @Test
  void reachesRowsOnlyThroughTheStore() {
    noClasses()
        .that()
        .doNotHaveSimpleName("DatabaseHealthIndicator")
        .and()
        .doNotHaveSimpleName("Signals")
        .and()
        .doNotHaveSimpleName("Buckets")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.sql..", "org.springframework.jdbc..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.sql.Connection")
        .check(SERVICE);
  }

  @Test
  void takesWhatItNeedsThroughConstructors() {
    fields()
        .should()
        .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
        .andShould()
        .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Value")
        .andShould()
        .notBeAnnotatedWith("jakarta.annotation.Resource")
        .check(SERVICE);
  }

  private static String room(JavaClass type) {
    String name = type.getPackageName();
    return name.length() <= ROOT.length()
        ? ""
        : name.substring(ROOT.length() + 1).replaceAll("\\..*", "");
  }
}
