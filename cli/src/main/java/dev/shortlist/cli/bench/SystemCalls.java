package dev.shortlist.cli.bench;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// What Linux counts of processes that have ended: the CPU of every child waited for and of all it
/// waited for itself, to the microsecond (getrusage(2), wait4(2)).
///
/// As their subreaper (prctl(2)) this process becomes the parent of those whose own is gone, such
/// as a database server, so that none ends uncounted.
final class SystemCalls {
  private static final int SET_CHILD_SUBREAPER = 36;
  private static final int RUSAGE_CHILDREN = -1;
  private static final int WITHOUT_WAITING = 1;

  /// struct rusage of 64-bit Linux; its first four numbers are seconds and microseconds of user and
  /// system time.
  private static final long USAGE_BYTES = 144;

  private final MethodHandle prctl;
  private final MethodHandle getrusage;
  private final MethodHandle wait4;

  @SuppressWarnings("restricted") // the launchers allow native access
  private SystemCalls() {
    Linker linker = Linker.nativeLinker();
    SymbolLookup library = linker.defaultLookup();
    var number = ValueLayout.JAVA_INT;
    var wide = ValueLayout.JAVA_LONG;
    var address = ValueLayout.ADDRESS;
    prctl =
        linker.downcallHandle(
            library.findOrThrow("prctl"),
            FunctionDescriptor.of(number, number, wide, wide, wide, wide),
            Linker.Option.firstVariadicArg(1));
    getrusage =
        linker.downcallHandle(
            library.findOrThrow("getrusage"), FunctionDescriptor.of(number, number, address));
    wait4 =
        linker.downcallHandle(
            library.findOrThrow("wait4"),
            FunctionDescriptor.of(number, number, address, number, address));
  }

  /// These calls, with this process made a subreaper; empty on other systems and where Linux
  /// refuses.
  static Optional<SystemCalls> ofThisProcess() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    boolean wide = ValueLayout.ADDRESS.byteSize() == 8;
    if (!system.equals("linux") || !wide) {
      return Optional.empty();
    }
    var calls = new SystemCalls();
    return calls.becomeSubreaper() ? Optional.of(calls) : Optional.empty();
  }

  private boolean becomeSubreaper() {
    try {
      return (int) prctl.invokeExact(SET_CHILD_SUBREAPER, 1L, 0L, 0L, 0L) == 0;
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  /// The CPU of all processes waited for so far and of theirs.
  Duration ofEndedChildren() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment usage = arena.allocate(USAGE_BYTES, Long.BYTES);
      if ((int) getrusage.invokeExact(RUSAGE_CHILDREN, usage) != 0) {
        throw new IllegalStateException("getrusage refused to count the children");
      }
      return cpu(usage);
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  /// Takes leave of a child that has ended: its CPU and that of all it waited for; empty while it
  /// runs.
  Optional<Duration> end(long child) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment status = arena.allocate(ValueLayout.JAVA_INT);
      MemorySegment usage = arena.allocate(USAGE_BYTES, Long.BYTES);
      int ended = (int) wait4.invokeExact((int) child, status, WITHOUT_WAITING, usage);
      return ended == (int) child ? Optional.of(cpu(usage)) : Optional.empty();
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  private static Duration cpu(MemorySegment usage) {
    long seconds =
        usage.getAtIndex(ValueLayout.JAVA_LONG, 0) + usage.getAtIndex(ValueLayout.JAVA_LONG, 2);
    long micros =
        usage.getAtIndex(ValueLayout.JAVA_LONG, 1) + usage.getAtIndex(ValueLayout.JAVA_LONG, 3);
    return Duration.ofSeconds(seconds, micros * 1_000);
  }

  private static IllegalStateException failed(Throwable e) {
    return switch (e) {
      case Error error -> throw error;
      case IllegalStateException refused -> refused;
      default -> new IllegalStateException("a call of the system failed", e);
    };
  }
}
