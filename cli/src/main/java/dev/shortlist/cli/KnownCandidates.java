package dev.shortlist.cli;

import dev.shortlist.pipeline.Installation;
import dev.shortlist.source.CandidateListSource;
import dev.shortlist.store.Candidates;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Who is here already, in this tenant: by id and by e-mail address.
final class KnownCandidates implements CandidateListSource.Known {
  private static final int PAGE = 500;

  private final Map<String, String> ids = new HashMap<>();

  private KnownCandidates() {}

  static KnownCandidates of(Installation shortlist) {
    var known = new KnownCandidates();
    forEach(shortlist, known::add);
    return known;
  }

  /// Hands over every candidate of the tenant, by id.
  static void forEach(Installation shortlist, Consumer<Candidates.Described> each) {
    String after = "";
    while (true) {
      String from = after;
      List<Candidates.Described> page =
          shortlist
              .store()
              .ask(shortlist.tenant(), store -> store.candidates().described(from, PAGE));
      if (page.isEmpty()) {
        return;
      }
      page.forEach(each);
      after = page.getLast().candidate().value();
    }
  }

  private void add(Candidates.Described described) {
    String id = described.candidate().value();
    ids.put(id, id);
    String email = described.profile().basics().email().strip().toLowerCase(Locale.ROOT);
    if (!email.isEmpty()) {
      ids.putIfAbsent(email, id);
    }
  }

  @Override
  public Optional<String> as(String candidate, String email) {
    String byId = ids.get(candidate.strip());
    return Optional.ofNullable(byId == null ? ids.get(email) : byId);
  }
}
