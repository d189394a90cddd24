package dev.shortlist.pipeline;

import dev.shortlist.embedding.Embedding;
import dev.shortlist.store.Dossiers;
import java.util.List;
import java.util.function.Supplier;

/// Meaning by the table, whose vectors every candidate has.
record TableMeanings(Supplier<Screening> screening) implements Meanings {
  @Override
  public String version() {
    return screening.get().modelVersion();
  }

  @Override
  public String mark() {
    return "";
  }

  @Override
  public Embedding of(String line) {
    return screening.get().meaning(line);
  }

  @Override
  public void make(List<Dossiers.Dossier> candidates) {
    // the step embed has made them
  }

  @Override
  public List<Meant> meant(List<Dossiers.Dossier> candidates) {
    return candidates.stream().map(candidate -> new Meant(candidate, true)).toList();
  }
}
