package dev.shortlist.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.ReadOptions;
import dev.shortlist.document.reader.DocumentReader;
import dev.shortlist.hiring.CandidateId;
import dev.shortlist.profile.ProfileExtractors;
import dev.shortlist.profile.TextLanguage;
import dev.shortlist.store.Candidates;
import dev.shortlist.store.Dossiers;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The person is invented.
final class IndexDocumentsTest {
  @Test
  void indexesACvInTheLanguageThatItsProfileIsReadIn() {
    String czech =
        """
        Jana Vzorová
        Účetní
        Pracovní zkušenosti
        Vedení účetnictví, měsíční uzávěrka, fakturace a daňová přiznání pro tři společnosti
        """;
    var read =
        (Extraction.Read)
            new DocumentReader().read(czech.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULTS);
    var dossier =
        new Dossiers.Dossier(
            new Candidates.Current(
                new CandidateId("c-0123456789abcdef"), read.document(), "e", "p", null),
            read,
            ProfileExtractors.standard().extract(read, YearMonth.of(2026, 11)),
            List.of());

    assertThat(IndexDocuments.document(new Meanings.Meant(dossier, true), "").language())
        .isEqualTo("cs");
  }

  @Test
  void profilesAreMadeAnewWhenTheLanguageOfATextIsToldOtherwise() {
    assertThat(ProfileExtractors.standard().version()).contains(TextLanguage.VERSION);
  }
}
