package dev.shortlist.pipeline;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// How much CPU the current thread has used.
final class ThreadCpu {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final boolean KNOWN = THREADS.isCurrentThreadCpuTimeSupported();

  private ThreadCpu() {}

  /// In nanoseconds; 0 where the system does not count it.
  static long nanos() {
    return KNOWN ? THREADS.getCurrentThreadCpuTime() : 0;
  }
}
