package dev.shortlist.cli;

import dev.shortlist.hiring.Vacancy;
import dev.shortlist.pipeline.Screening;
import dev.shortlist.scoring.WeightAdvice;
import java.util.LinkedHashMap;
import java.util.List;

/// Tells the weights that a vacancy's own words speak for, each with its reason.
final class WeightSuggestions {
  private final Invocation invocation;

  WeightSuggestions(Invocation invocation) {
    this.invocation = invocation;
  }

  void tell(Vacancy vacancy) throws Exception {
    List<Column<WeightAdvice.Advice>> columns =
        List.of(
            Column.flowing("requirement", each -> each.requirement().label()),
            Column.left("need", each -> each.requirement().need().word()),
            Column.right("weight", each -> Points.bare(each.requirement().weight())),
            Column.right("suggested", each -> Points.bare(each.weight())),
            Column.flowing("why", WeightAdvice.Advice::why));
    try (ResultWriter<WeightAdvice.Advice> writer =
        invocation.results(columns, WeightSuggestions::json)) {
      Screening.standard().advice(vacancy).forEach(writer::write);
    }
  }

  private static Plain json(WeightAdvice.Advice advice) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("requirement", advice.requirement().label());
    fields.put("need", advice.requirement().need().word());
    fields.put("weight", advice.requirement().weight());
    fields.put("suggested", advice.weight());
    fields.put("why", advice.why());
    return new Plain("weight-suggestion@1", fields);
  }
}
