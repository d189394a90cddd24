package dev.shortlist.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.core.JsonGenerator;

/// bench-search@1: what searching costs on this machine, among made-up candidates, in milliseconds
/// a query: CPU of the searching thread for text and hybrid, and how long each of several clients
/// waits who search at once.
///
/// @param clients how many search at once for `hybridWait`
/// @param indexBytesEach size of the index a candidate
/// @param buildSeconds making up, embedding and indexing all, by the clock
/// @param addCpuMillis indexing alone, a candidate
/// @param recallAt10 share of the ten nearest by their passages that the whole search by meaning
///   finds, 0..1
/// @param compared by how many queries that was found out
public record BenchSearchJson(
    int candidates,
    int queries,
    double indexBytesEach,
    int segments,
    double buildSeconds,
    double addCpuMillis,
    Spread text,
    Spread hybrid,
    int clients,
    Spread hybridWait,
    double recallAt10,
    int compared)
    implements ContractObject {
  /// Half, 95 and 99 of a hundred queries take at most this, in milliseconds.
  public record Spread(double p50, double p95, double p99) {}

  @Override
  public String schema() {
    return "bench-search@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeNumberProperty("candidates", candidates);
    json.writeNumberProperty("queries", queries);
    json.writeNumberProperty("indexBytesEach", ContractJson.decimal(indexBytesEach));
    json.writeNumberProperty("segments", segments);
    json.writeNumberProperty("buildSeconds", ContractJson.decimal(buildSeconds));
    json.writeNumberProperty("addCpuMillis", ContractJson.decimal(addCpuMillis));
    spread(json, "text", text);
    spread(json, "hybrid", hybrid);
    json.writeNumberProperty("clients", clients);
    spread(json, "hybridWait", hybridWait);
    json.writeNumberProperty("recallAt10", thousandths(recallAt10));
    json.writeNumberProperty("compared", compared);
  }

  private static BigDecimal thousandths(double share) {
    return BigDecimal.valueOf(share).setScale(3, RoundingMode.HALF_EVEN);
  }

  private static void spread(JsonGenerator json, String name, Spread spread) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("p50", ContractJson.decimal(spread.p50()));
    json.writeNumberProperty("p95", ContractJson.decimal(spread.p95()));
    json.writeNumberProperty("p99", ContractJson.decimal(spread.p99()));
    json.writeEndObject();
  }
}
