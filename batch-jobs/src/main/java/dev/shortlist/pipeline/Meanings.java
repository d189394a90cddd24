package dev.shortlist.pipeline;

import dev.shortlist.embedding.Embedding;
import dev.shortlist.store.Dossiers;
import java.util.List;

/// What measures meaning in a tenant's search: the table, or a hosted model that the settings name.
/// Never the score, whose constants are fitted to the table.
sealed interface Meanings permits TableMeanings, HostedMeanings {
  /// A candidate for the index; whole when every passage has its vector. One that is not whole has
  /// no passages here and is found by words only.
  record Meant(Dossiers.Dossier dossier, boolean whole) {}

  /// Names the model and its data.
  String version();

  /// What an index remembers of the model; empty for the table.
  String mark();

  /// The direction of a searched line.
  Embedding of(String line);

  /// Makes the vectors that these candidates' passages lack and keeps each as soon as it is there.
  void make(List<Dossiers.Dossier> candidates);

  /// The candidates with the vectors that are kept, in order. Needs a tenant scope.
  List<Meant> meant(List<Dossiers.Dossier> candidates);
}
