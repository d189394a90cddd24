package dev.shortlist.cli;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.Overlay;
import dev.shortlist.document.child.Overlays;
import dev.shortlist.pipeline.InvalidSettingsException;
import dev.shortlist.pipeline.Screening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Where `parse --overlay` puts its pictures: for each page of a PDF one PNG, named by the file,
/// the first digits of its SHA-256 and the page.
final class OverlayFolder implements AutoCloseable {
  private static final String PDF = "application/pdf";
  private static final int DIGITS = 8;
  private static final int LONGEST_NAME = 100;

  private final Path folder;
  private final Overlays overlays;
  private final Map<InputFile, String> remarks = new ConcurrentHashMap<>();

  private OverlayFolder(Path folder, Overlays overlays) {
    this.folder = folder;
    this.overlays = overlays;
  }

  static OverlayFolder at(String typed, Invocation invocation) throws InvalidSettingsException {
    Path folder = invocation.path(typed);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
    return new OverlayFolder(folder, Screening.overlays(invocation.settings()));
  }

  private static CommandFailure unwritable(Path folder, IOException cause) {
    return new CommandFailure(
        ExitCode.ENVIRONMENT,
        "environment.folder",
        "cannot write pictures to " + folder,
        "name a folder this account may write to, for example --overlay pictures/",
        cause);
  }

  /// Draws one document; what there is to say of it is kept for [#remark].
  void draw(InputFile file, byte[] bytes, Extraction extraction) {
    switch (extraction) {
      case Extraction.Read read -> draw(file, bytes, read);
      case Extraction.Unreadable _, Extraction.Interrupted _ -> {}
    }
  }

  private void draw(InputFile file, byte[] bytes, Extraction.Read read) {
    if (!read.mediaType().equals(PDF)) {
      remarks.put(
          file,
          "no overlay of "
              + file.name()
              + ": it is "
              + read.mediaType()
              + ", whose pages are only laid out by the program that shows it; save it as PDF");
      return;
    }
    switch (overlays.of(bytes)) {
      case Overlay.Drawn(List<byte[]> pages, int more) -> {
        List<Path> written = write(file, read, pages);
        remarks.put(file, said(file, written, more));
      }
      case Overlay.NotDrawn not ->
          remarks.put(
              file,
              "no overlay of "
                  + file.name()
                  + ": "
                  + not.problem().message()
                  + " ["
                  + not.problem().code()
                  + "]");
    }
  }

  private List<Path> write(InputFile file, Extraction.Read read, List<byte[]> pages) {
    String name = shortName(file);
    String digits = read.document().sha256().substring(0, DIGITS);
    var written = new ArrayList<Path>();
    for (int i = 0; i < pages.size(); i++) {
      Path picture =
          folder.resolve(String.format(Locale.ROOT, "%s-%s-%02d.png", name, digits, i + 1));
      try {
        Files.write(picture, pages.get(i));
      } catch (IOException e) {
        throw unwritable(folder, e);
      }
      written.add(picture);
    }
    return written;
  }

  private static String shortName(InputFile file) {
    Path path = file.file();
    Path last = path == null ? null : path.getFileName();
    String name = last == null ? "stdin" : last.toString();
    return name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  private static String said(InputFile file, List<Path> written, int more) {
    String first = "overlay of " + file.name() + ": " + written.getFirst();
    String others = written.size() == 1 ? "" : " and " + (written.size() - 1) + " more";
    String left = more == 0 ? "" : "; the last " + more + " pages have no picture";
    return first + others + left;
  }

  /// What there is to say of a file's pictures; "" when nothing.
  String remark(InputFile file) {
    return remarks.getOrDefault(file, "");
  }

  @Override
  public void close() {
    overlays.close();
  }
}
