package dev.shortlist.document.child;

import dev.shortlist.document.Ocr;
import dev.shortlist.document.ReadLimits;
import dev.shortlist.document.ReadOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Read options as a child's command line.
final class ReaderArguments {
  private static final int LIMITS = 7;

  private ReaderArguments() {}

  static List<String> of(ReadOptions options) {
    ReadLimits limits = options.limits();
    var arguments = new ArrayList<String>();
    arguments.addAll(limits(limits));
    switch (options.ocr()) {
      case Ocr.Off() -> {}
      case Ocr.Tesseract(Path program, String version, String languages) ->
          arguments.addAll(List.of(program.toString(), version, languages));
    }
    return arguments;
  }

  private static List<String> limits(ReadLimits limits) {
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
    if (arguments.length != LIMITS && arguments.length != LIMITS + 3) {
      throw new IllegalArgumentException(
          "seven limits, and three words on OCR, are expected, not " + arguments.length);
    }
    Ocr ocr =
        arguments.length == LIMITS
            ? new Ocr.Off()
            : new Ocr.Tesseract(Path.of(arguments[7]), arguments[8], arguments[9]);
    return new ReadOptions(
        new ReadLimits(
            Long.parseLong(arguments[0]),
            Long.parseLong(arguments[1]),
            Integer.parseInt(arguments[2]),
            Integer.parseInt(arguments[3]),
            Integer.parseInt(arguments[4]),
            Integer.parseInt(arguments[5]),
            Integer.parseInt(arguments[6])),
        ocr);
  }

  /// Nothing larger is ever sent: the parent gives the verdict by itself.
  static int largestDocument(ReadOptions options) {
    return (int) Math.min(options.limits().bytes(), Integer.MAX_VALUE - 16);
  }
}
