package dev.shortlist.bench;

/// What one contender costs: the difference of a long and a short run is its marginal cost, the
/// rest of the short run its start-up (loading, warming up).
record Comparison(String title, Usage base, Usage count) {
  int documents() {
    return count.documents() - base.documents();
  }

  double cpuMillisPerCv() {
    return (count.cpuSeconds() - base.cpuSeconds()) * 1000 / documents();
  }

  double cvsPerCpuSecond() {
    return 1000 / cpuMillisPerCv();
  }

  double cvsPerSecond() {
    return documents() / (count.seconds() - base.seconds());
  }

  /// CPU seconds before the first document, as the marginal cost of the short run's leaves them.
  double startUpCpuSeconds() {
    return Math.max(0, base.cpuSeconds() - base.documents() * cpuMillisPerCv() / 1000);
  }

  double peakMegabytes() {
    return Math.max(base.peakBytes(), count.peakBytes()) / 1e6;
  }
}
