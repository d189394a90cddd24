package dev.shortlist.document;

import java.util.List;

/// Read options as a child's command line.
final class ReaderArguments {
  private ReaderArguments() {}

  static List<String> of(ReadOptions options) {
    ReadLimits limits = options.limits();
    return List.of(
        Long.toString(limits.bytes()),
        Long.toString(limits.unpackedBytes()),
        Integer.toString(limits.ratio()),
        Integer.toString(limits.pages()),
        Integer.toString(limits.characters()),
        Integer.toString(limits.operators()),
        Integer.toString(limits.depth()));
  }

  static ReadOptions options(String[] arguments) {
    if (arguments.length != 7) {
      throw new IllegalArgumentException("seven limits are expected, not " + arguments.length);
    }
    return new ReadOptions(
        new ReadLimits(
            Long.parseLong(arguments[0]),
            Long.parseLong(arguments[1]),
            Integer.parseInt(arguments[2]),
            Integer.parseInt(arguments[3]),
            Integer.parseInt(arguments[4]),
            Integer.parseInt(arguments[5]),
            Integer.parseInt(arguments[6])));
  }

  /// Nothing larger is ever sent: the parent gives the verdict by itself.
  static int largestDocument(ReadOptions options) {
    return (int) Math.min(options.limits().bytes(), Integer.MAX_VALUE - 16);
  }
}
