package dev.shortlist.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.TenantId;
import dev.shortlist.store.Home;
import dev.shortlist.taxonomy.Concept;
import dev.shortlist.taxonomy.Taxonomy;
import dev.shortlist.taxonomy.TaxonomyShelf;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaxonomyRecipeTest {
  @TempDir Path home;

  private TaxonomyShelf shelf;

  @BeforeEach
  void shelf() {
    Path folder = new Home(home).taxonomies(new TenantId("acme"));
    Home.makePrivate(folder);
    shelf = new TaxonomyShelf(folder);
  }

  private Settings settings(String tenant) throws Exception {
    var flags = new LinkedHashMap<SettingKey<?>, SettingsLoader.Flag>();
    flags.put(SettingKeys.HOME, new SettingsLoader.Flag("--home", home.toString()));
    flags.put(SettingKeys.TENANT, new SettingsLoader.Flag("--tenant", tenant));
    return new SettingsLoader(Map.of(), home).load(flags, null);
  }

  private String version(String tenant) throws Exception {
    return Screening.extractor(settings(tenant)).version();
  }

  private static Taxonomy taxonomy(String label) {
    return new Taxonomy("house", List.of(new Concept("1", label, List.of())));
  }

  @Test
  void aTenantsTaxonomyIsPartOfTheRecipeOfItsProfilesOnly() throws Exception {
    String before = version("acme");
    shelf.put(taxonomy("loom repair"));
    String after = version("acme");
    shelf.put(taxonomy("loom building"));

    assertThat(after).isNotEqualTo(before).isNotEqualTo(version("acme"));
    assertThat(version("other")).isEqualTo(before);

    shelf.put(taxonomy("loom repair"));
    assertThat(version("acme")).isEqualTo(after);
    assertThat(shelf.remove("house")).isTrue();
    assertThat(version("acme")).isEqualTo(before);
  }
}
