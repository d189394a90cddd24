package dev.shortlist.pipeline;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.scoring.Band;
import dev.shortlist.search.OutsideValues;
import dev.shortlist.search.QueryField;
import dev.shortlist.store.Applications;
import dev.shortlist.store.Store;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a search may ask of candidates for one vacancy: `status`, which is `considered` (not scored
/// yet), `scored`, or `review` where a person must look before the score is used; and `band` of the
/// score. Who is not considered for the vacancy has neither.
public final class VacancyValues {
  private final Map<String, String> statuses = new HashMap<>();
  private final Map<String, String> bands = new HashMap<>();

  /// In the scope of the vacancy's tenant.
  public static VacancyValues of(Store store, VacancyId vacancy) {
    var values = new VacancyValues();
    store.applications().standings(vacancy).forEach(values::add);
    return values;
  }

  private void add(CandidateId candidate, Applications.Standing standing) {
    switch (standing) {
      case Applications.Standing.Considered _ -> statuses.put(candidate.value(), "considered");
      case Applications.Standing.Judged(double score, boolean review) -> {
        statuses.put(candidate.value(), review ? "review" : "scored");
        bands.put(candidate.value(), Band.of(score).word());
      }
    }
  }

  /// As a search is told of them.
  public List<OutsideValues> asked() {
    return List.of(
        new OutsideValues(QueryField.STATUS, statuses), new OutsideValues(QueryField.BAND, bands));
  }

  /// None or one.
  public List<String> of(QueryField field, String candidate) {
    String value = (field == QueryField.BAND ? bands : statuses).get(candidate);
    return value == null ? List.of() : List.of(value);
  }
}
