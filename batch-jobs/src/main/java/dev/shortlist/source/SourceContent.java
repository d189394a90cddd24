package dev.shortlist.source;

/// What reading an entry gave.
public sealed interface SourceContent {
  /// The whole content, with the stamp it had when it was read ("" where there is none). The array
  /// is the receiver's.
  @SuppressWarnings("ArrayRecordComponent")
  record Bytes(byte[] bytes, String stamp) implements SourceContent {
    Bytes(byte[] bytes) {
      this(bytes, "");
    }
  }

  /// The entry could not be read as it was listed: the contract's code, the reason and what to do.
  record Refused(String code, String message, String hint) implements SourceContent {
    static Refused tooLarge(long maximumBytes) {
      return new Refused(
          "document.limit.bytes",
          "the file is larger than " + maximumBytes / 1_000_000 + " MB",
          "export the CV without pictures, or as text, and run again");
    }

    static Refused gone() {
      return new Refused(
          "source.gone",
          "the file was there when the source was listed and is gone now",
          "put it back and run again");
    }

    static Refused denied() {
      return new Refused(
          "source.denied",
          "this account may not read the file",
          "give it read permission and run again");
    }

    static Refused failed() {
      return new Refused(
          "source.failed",
          "the system could not read the file to its end",
          "copy the file to another disk and run again");
    }

    static Refused special() {
      return new Refused(
          "source.special",
          "not a regular file (a link, pipe, device or socket)",
          "put the file itself into the folder");
    }
  }
}
