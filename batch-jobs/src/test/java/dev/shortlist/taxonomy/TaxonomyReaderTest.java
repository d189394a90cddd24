package dev.shortlist.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaxonomyReaderTest {
  @TempDir Path folder;

  private Taxonomy read(String file, String text) throws Exception {
    Path path = folder.resolve(file);
    Files.writeString(path, text);
    return TaxonomyReader.read(path, "own");
  }

  @Test
  void readsEscoSkillsWithTheirOtherLabels() throws Exception {
    String csv =
        """
        conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels
        Skill,http://data.europa.eu/esco/skill/abc,skill,sector,weave cloth,"make cloth
        work a loom"
        Occupation,http://data.europa.eu/esco/occupation/xyz,,,weaver,
        """;

    assertThat(read("skills_en.csv", csv).concepts())
        .containsExactly(new Concept("abc", "weave cloth", List.of("make cloth", "work a loom")));
  }

  @Test
  void readsEachProductOfOnetOnce() throws Exception {
    String tsv =
        """
        O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title
        11-1011.00\tLoomWorks software\t432\tWeaving software
        11-1021.00\tLoomWorks software\t432\tWeaving software
        """;

    assertThat(read("Technology Skills.txt", tsv).concepts())
        .containsExactly(
            new Concept("loomworks software", "LoomWorks software", List.of("LoomWorks")));
  }

  @Test
  void readsAListOfOnesOwn() throws Exception {
    var expected = List.of(new Concept("loom", "Loom", List.of("LM", "looming")));

    assertThat(read("a.csv", "skill,aliases\nLoom,LM,looming\n").concepts()).isEqualTo(expected);
    assertThat(read("b.csv", "Loom,LM;looming\n").concepts()).isEqualTo(expected);
    assertThat(read("c.yaml", "- {skill: Loom, aliases: [LM, looming]}\n").concepts())
        .isEqualTo(expected);
    assertThat(read("d.txt", "Loom\n\nShuttle\n").concepts())
        .extracting(Concept::label)
        .containsExactly("Loom", "Shuttle");
  }

  @Test
  void takesTheColumnThatIsNamedSkill() throws Exception {
    assertThat(read("ids.csv", "id,skill,aliases\n7,Loom,LM|looming\n").concepts())
        .containsExactly(new Concept("loom", "Loom", List.of("LM", "looming")));
  }

  @Test
  void aTableOfRelationsIsNoListOfSkills() {
    assertThatThrownBy(
            () -> read("r.csv", "REQUIRINGID,RELATIONTYPE,REQUIREDID\nk_1,optional,k_2\n"))
        .isInstanceOf(IllegalTaxonomyException.class)
        .hasMessageContaining("r.csv is a table of relations");
  }

  @Test
  void aFolderIsReadWithoutWhatHoldsNoSkills() throws Exception {
    Files.writeString(folder.resolve("relations.csv"), "from,to\na,b\n");
    Files.writeString(folder.resolve("skills_en_label.txt"), "Loom\n");

    Taxonomy taxonomy = TaxonomyReader.read(folder, "esco");

    assertThat(taxonomy.concepts()).extracting(Concept::label).containsExactly("Loom");
  }

  @Test
  void aFileWithoutSkillsIsRefusedWithWhatToDo() throws IOException {
    Path file = Files.writeString(folder.resolve("empty.csv"), "\n");

    assertThatThrownBy(() -> TaxonomyReader.read(file, "own"))
        .isInstanceOfSatisfying(
            IllegalTaxonomyException.class, thrown -> assertThat(thrown.fix()).contains("YAML"))
        .hasMessage("empty.csv holds no skills");
  }

  @Test
  void whatWasWrittenIsReadBackAlike() throws Exception {
    Taxonomy taxonomy = read("a.csv", "\"Loom, wide\",\"L \"\"W\"\"\"\nShuttle\n");

    assertThat(Taxonomy.parse("own", taxonomy.text())).isEqualTo(taxonomy);
    assertThat(taxonomy.concepts().getFirst().otherNames()).containsExactly("L \"W\"");
  }

  @Test
  void namesATaxonomyAfterItsPublisherOrFile() {
    assertThat(TaxonomyReader.nameFor(Path.of("taxonomy/esco"))).isEqualTo("esco");
    assertThat(TaxonomyReader.nameFor(Path.of("skills_en.csv"))).isEqualTo("esco");
    assertThat(TaxonomyReader.nameFor(Path.of("Technology Skills.txt"))).isEqualTo("onet");
    assertThat(TaxonomyReader.nameFor(Path.of("Our Skills (2).csv"))).isEqualTo("our-skills-2");
  }
}
