package dev.shortlist.search;

import java.util.List;

/// How an index compares with the candidates and versions it should hold; ids in order.
public record Verification(
    List<String> missing, List<String> extra, List<String> stale, List<String> damage) {
  public Verification {
    missing = List.copyOf(missing);
    extra = List.copyOf(extra);
    stale = List.copyOf(stale);
    damage = List.copyOf(damage);
  }

  public boolean isWhole() {
    return missing.isEmpty() && extra.isEmpty() && stale.isEmpty() && damage.isEmpty();
  }
}
