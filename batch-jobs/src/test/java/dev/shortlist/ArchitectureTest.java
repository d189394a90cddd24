package dev.shortlist;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Holds the house to its plan: which room may look into which, and what the rooms that judge CVs
/// may not touch. A new room, or a new edge, is first a decision and then a line in `EDGES`.
final class ArchitectureTest {
  private static final String ROOT = "dev.shortlist.";

  /// Each room of batch-jobs with the rooms it may use besides its own.
  private static final Map<String, Set<String>> EDGES =
      Map.ofEntries(
          Map.entry("hiring", Set.of()),
          Map.entry("s3", Set.of()),
          Map.entry("table", Set.of()),
          Map.entry("source", Set.of("hiring", "s3", "table")),
          Map.entry("objects", Set.of("hiring", "s3")),
          Map.entry("document", Set.of("hiring")),
          Map.entry("taxonomy", Set.of("hiring", "search", "table")),
          Map.entry("profile", Set.of("hiring", "document", "search", "taxonomy")),
          Map.entry("embedding", Set.of("hiring")),
          Map.entry("scoring", Set.of("hiring", "embedding", "search", "taxonomy")),
          Map.entry("interview", Set.of("hiring", "scoring", "taxonomy")),
          Map.entry("vacancy", Set.of("hiring", "profile", "taxonomy")),
          Map.entry("evaluation", Set.of("hiring", "scoring", "search", "table", "taxonomy")),
          Map.entry(
              "contract",
              Set.of(
                  "hiring",
                  "document",
                  "privacy",
                  "profile",
                  "scoring",
                  "interview",
                  "search",
                  "vacancy")),
          Map.entry("store", keepersAnd("privacy")),
          Map.entry("licensing", keepers()),
          Map.entry("privacy", Set.of("hiring")));

  /// The shell around the core: it may use every room, and none may use it.
  private static final String PIPELINE = "pipeline";

  private static final String[] CORE = {
    "dev.shortlist.hiring..", "dev.shortlist.document..", "dev.shortlist.profile..",
    "dev.shortlist.embedding..", "dev.shortlist.scoring..", "dev.shortlist.interview..",
    "dev.shortlist.vacancy..", "dev.shortlist.contract..", "dev.shortlist.taxonomy.."
  };

  /// Methods whose answer depends on the moment or the machine, as Class.method/parameters.
  private static final Set<String> AMBIENT =
      Set.of(
          "System.currentTimeMillis/0",
          "Date.<init>/0",
          "Random.<init>/0",
          "Math.random/0",
          "Clock.systemUTC/0",
          "Clock.systemDefaultZone/0",
          "ZoneId.systemDefault/0",
          "TimeZone.getDefault/0",
          "Charset.defaultCharset/0",
          "Locale.getDefault/0",
          "Locale.getDefault/1",
          "String.toLowerCase/0",
          "String.toUpperCase/0",
          "Instant.now/0",
          "LocalDate.now/0",
          "LocalDateTime.now/0",
          "LocalTime.now/0",
          "OffsetDateTime.now/0",
          "ZonedDateTime.now/0",
          "Year.now/0",
          "YearMonth.now/0",
          "UUID.randomUUID/0");

  /// Functions of Math that may differ in the last bit between processors; StrictMath's do not.
  private static final Set<String> INEXACT =
      Set.of(
          "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "exp", "expm1", "log", "log10",
          "log1p", "pow", "cbrt", "hypot", "sinh", "cosh", "tanh");

  static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.shortlist");

  @Test
  void readsTheClassFilesOfThisJavaRelease() throws IOException {
    URL source =
        HOUSE.get("dev.shortlist.hiring.Vacancy").getSource().orElseThrow().getUri().toURL();

    byte[] head;
    try (InputStream bytes = source.openStream()) {
      head = bytes.readNBytes(8);
    }

    assertThat(head[7]).as("major version of Java 25").isGreaterThanOrEqualTo((byte) 69);
    assertThat(HOUSE.get("dev.shortlist.hiring.Vacancy").getMethods()).isNotEmpty();
  }

  @Test
  void usesOnlyTheEdgesOfThePlan() {
    Set<String> broken = new TreeSet<>();
    for (JavaClass origin : HOUSE) {
      String from = room(origin);
      for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (target.getPackageName().startsWith(ROOT) && !allowed(from, room(target))) {
          broken.add(from + " -> " + room(target) + ": " + dependency.getDescription());
        }
      }
    }
    assertThat(broken).as("edges that the plan does not have").isEmpty();
  }

  @Test
  void givesEveryRoomItsEdges() {
    Set<String> rooms = new TreeSet<>();
    HOUSE.forEach(type -> rooms.add(room(type)));

    rooms.removeAll(EDGES.keySet());

    assertThat(rooms).as("rooms without a line in EDGES").isSubsetOf(PIPELINE, "search");
  }

  @Test
  void hasNoCyclesBetweenRooms() {
    slices().matching("dev.shortlist.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void keepsTheVocabularyPlain() {
    classes()
        .that()
        .resideInAPackage("dev.shortlist.hiring..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("java..", "org.jspecify..", "dev.shortlist.hiring.."))
        .check(HOUSE);
  }

  @Test
  void keepsFrameworksAndDatabasesOutOfTheCore() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "org.springframework..",
                "java.sql..",
                "javax.sql..",
                "org.postgresql..",
                "com.zaxxer.hikari..",
                "org.flywaydb..",
                "org.quartz..",
                "java.net.http.."))
        .check(HOUSE);
  }

  @Test
  void letsOneRoomSpeakToS3() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.shortlist.s3..")
        .should()
        .dependOnClassesThat(resideInAnyPackage("software.amazon.."))
        .check(HOUSE);
  }

  @Test
  void letsTheIndexSpeakOnlyLucene() {
    noClasses()
        .that()
        .resideInAPackage("dev.shortlist.search..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.springframework..", "java.sql..", "java.net.http.."))
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void passesClockLocaleAndChanceIntoTheCore() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .accessTargetWhere(
            describe("asks the machine for moment, place or chance", ArchitectureTest::isAmbient))
        .check(HOUSE);
  }

  @Test
  void countsScoresWithStrictMath() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dev.shortlist.scoring..", "dev.shortlist.embedding..", "dev.shortlist.evaluation..")
        .should()
        .accessTargetWhere(
            describe(
                "a function of Math that differs between processors",
                call ->
                    call.getTargetOwner().isEquivalentTo(Math.class)
                        && INEXACT.contains(call.getTarget().getName())))
        .check(HOUSE);
  }

  @Test
  void namesThingsForWhatTheyAre() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameEndingWith("DTO")
        .orShould()
        .haveSimpleNameEndingWith("Dto")
        .orShould()
        .haveSimpleNameEndingWith("Info")
        .orShould()
        .resideInAnyPackage(
            "..util..", "..common..", "..helper..", "..impl..", "..model..", "..service..")
        .check(HOUSE);
  }

  @Test
  void leavesConcurrencyToTheEdge() {
    noClasses()
        .should()
        .accessTargetWhere(
            describe(
                "a parallel stream",
                call ->
                    Set.of("parallelStream", "parallel").contains(call.getTarget().getName())
                        && call.getTargetOwner().getPackageName().startsWith("java.util")))
        .check(HOUSE);
  }

  @Test
  void opensOnlyWhatAnotherRoomUses() throws IOException {
    assumeThat(pipelineUses("scoring"))
        .as("the pipeline, which opens the rooms' doors, is built")
        .isTrue();

    assertThat(PublicTypes.unused(HOUSE))
        .as("public, but nothing outside the package uses them: make them package-private")
        .isEmpty();
  }

  private static boolean isAmbient(JavaAccess<?> access) {
    if (!(access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target)) {
      return false;
    }
    String owner = access.getTargetOwner().getSimpleName();
    List<JavaClass> parameters = target.getRawParameterTypes();
    boolean formatsByDefault =
        access.getTargetOwner().isEquivalentTo(String.class)
            && (target.getName().equals("formatted")
                || (target.getName().equals("format")
                    && parameters.getFirst().isEquivalentTo(String.class)));
    return formatsByDefault
        || AMBIENT.contains(owner + "." + target.getName() + "/" + parameters.size());
  }

  private static boolean allowed(String from, String to) {
    if (from.equals(to) || from.equals(PIPELINE)) {
      return true;
    }
    return EDGES.getOrDefault(from, Set.of()).contains(to);
  }

  private static boolean pipelineUses(String room) {
    return HOUSE.stream()
        .filter(type -> room(type).equals(PIPELINE))
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .anyMatch(use -> use.getTargetClass().getPackageName().equals(ROOT + room));
  }

  private static String room(JavaClass type) {
    String inside = type.getPackageName().substring(ROOT.length());
    int dot = inside.indexOf('.');
    return dot < 0 ? inside : inside.substring(0, dot);
  }

  private static Set<String> keepersAnd(String room) {
    Set<String> rooms = new TreeSet<>(keepers());
    rooms.add(room);
    return rooms;
  }

  private static Set<String> keepers() {
    return Set.of("hiring", "document", "embedding", "profile", "scoring", "interview");
  }
}
