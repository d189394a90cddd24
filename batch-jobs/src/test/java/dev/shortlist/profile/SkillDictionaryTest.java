package dev.shortlist.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.profile.SkillDictionary.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SkillDictionaryTest {
  private final SkillDictionary dictionary = SkillDictionary.standard();

  private List<String> ids(String text) {
    return dictionary.mentions(text).stream().map(Mention::id).toList();
  }

  @Test
  void leadsEveryAliasToOneId() {
    assertThat(ids("k8s, Kubernetes, kube"))
        .containsExactly("kubernetes", "kubernetes", "kubernetes");
  }

  @Test
  void tellsTheLanguagesNamedByLettersApart() {
    assertThat(ids("Languages: C, C++, C#, F#, R, Go, .NET"))
        .containsExactly("c", "cpp", "csharp", "fsharp", "r", "go", "dotnet");
    assertThat(ids("C/C++ and ASP.NET")).containsExactly("c", "cpp", "aspnet");
    assertThat(ids("Go, Node.js and .NET Core")).containsExactly("go", "nodejs", "dotnet");
    assertThat(ids("Kenntnisse in C# und R")).containsExactly("csharp", "r");
    assertThat(ids("Excel, Word, R Shiny, ASP.NET MVC"))
        .containsExactly("excel", "word", "r", "aspnet");
  }

  @ParameterizedTest
  @CsvSource({
    "We go the extra mile",
    "Go above and beyond for R&D at site C.",
    "Vitamin C. and spring cleaning",
    "'Ready to go, with R&D experience'",
    "Grade C passes, group R exercises",
    "Nos vemos, go!",
    "I excel at tasks",
    "Signed C-level contracts",
    "Mr. R. Example",
    "a snowflake on the chef's hat"
  })
  void takesPlainWordsForNoSkills(String text) {
    assertThat(ids(text)).doesNotContain("go", "r", "c", "spring", "excel", "snowflake", "chef");
  }

  @Test
  void findsSkillsInOtherLanguages() {
    assertThat(ids("Krankenpflege und Buchhaltung")).containsExactly("nursing", "accounting");
    assertThat(ids("gestion de projet, soudure")).containsExactly("projectmanagement", "welding");
    assertThat(ids("atención al cliente y contabilidad"))
        .containsExactly("customerservice", "accounting");
  }

  @Test
  void prefersTheLongestName() {
    assertThat(ids("Spring Boot and React Native")).containsExactly("springboot", "reactnative");
  }

  @Test
  void readsNoSkillsOutOfAddresses() {
    assertThat(ids("github.com/example, me@excel.example")).isEmpty();
  }

  @Test
  void tellsWhereANameStands() {
    String text = "Knows Power BI well";

    Mention mention = dictionary.mentions(text).getFirst();

    assertThat(text.substring(mention.start(), mention.end())).isEqualTo("Power BI");
    assertThat(dictionary.name(mention.id())).isEqualTo("Power BI");
  }

  @Test
  void knowsWhatASkillIsAKindOf() {
    assertThat(dictionary.broader("springboot")).containsExactly("spring");
    assertThat(dictionary.implied("springboot")).containsExactly("java");
  }

  @Test
  void hasAtLeastFifteenHundredSkillsAndAVersion() {
    assertThat(dictionary.ids()).hasSizeGreaterThan(1500);
    assertThat(dictionary.version()).hasSize(64);
  }
}
