package dev.shortlist.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/// What one run from start to end took. CPU is user and system time of all threads of all its
/// processes; peak memory is resident, 0 where the system does not tell.
record Usage(int documents, int unreadable, double cpuSeconds, double seconds, long peakBytes) {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final double NANOS = 1e9;

  /// This process so far.
  static Usage soFar(int documents, int unreadable) throws IOException {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long upMillis = ManagementFactory.getRuntimeMXBean().getUptime();
    return new Usage(
        documents, unreadable, system.getProcessCpuTime() / NANOS, upMillis / 1e3, mostResident());
  }

  private static long mostResident() throws IOException {
    if (!Files.exists(STATUS)) {
      return 0;
    }
    for (String line : Files.readAllLines(STATUS)) {
      if (line.startsWith("VmHWM:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
      }
    }
    return 0;
  }
}
