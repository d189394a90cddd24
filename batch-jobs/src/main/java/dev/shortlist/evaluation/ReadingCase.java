package dev.shortlist.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// A PDF with the source it was set from.
///
/// @param set the folder of the data it is in, such as cv-rendercv
/// @param group what its figures are put together by: a theme, a layout
public record ReadingCase(String set, String group, Path pdf, SourceText source) {
  private static final String RENDERCV = "cv-rendercv";
  private static final List<String> TEX = List.of("cv-latexcv", "cv-texlive");
  private static final Pattern THEME = Pattern.compile(".*_([A-Za-z]+)Theme_CV\\.yaml");
  private static final Pattern INPUT = Pattern.compile("\\\\input\\{([^}]+)\\}");
  private static final int LEAST_PASSAGES = 8;

  /// Every such PDF under a folder of labelled data, in the order of sets and paths; none of a set
  /// that is not there.
  public static List<ReadingCase> in(Path data) throws IOException {
    var cases = new ArrayList<ReadingCase>();
    for (Path yaml : files(data.resolve(RENDERCV), ".yaml")) {
      Matcher theme = THEME.matcher(yaml.getFileName().toString());
      if (theme.matches()) {
        SourceText source = RenderCvSource.read(Files.readString(yaml));
        String name = yaml.getFileName().toString();
        Path beside = yaml.resolveSibling(name.substring(0, name.length() - 5) + ".pdf");
        if (Files.exists(beside)) {
          cases.add(new ReadingCase(RENDERCV, theme.group(1), beside, source));
        }
      }
    }
    for (String set : TEX) {
      for (Path pdf : files(data.resolve(set), ".pdf")) {
        Optional<SourceText> source = beside(pdf);
        if (source.isPresent() && source.get().passages().size() >= LEAST_PASSAGES) {
          Path inside = data.resolve(set).relativize(pdf);
          cases.add(new ReadingCase(set, inside.getName(0).toString(), pdf, source.get()));
        }
      }
    }
    return cases;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static Optional<SourceText> beside(Path pdf) throws IOException {
    String name = pdf.getFileName().toString();
    String stem = name.substring(0, name.length() - ".pdf".length());
    for (String ending : List.of(".tex", ".tex.gz")) {
      Path tex = pdf.resolveSibling(stem + ending);
      if (Files.exists(tex)) {
        String text = text(tex);
        return text.contains("\\begin{document}")
            ? Optional.of(TexSource.read(whole(text, tex)))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// With the files it takes in, where they are there.
  private static String whole(String text, Path tex) throws IOException {
    var whole = new StringBuilder();
    Matcher inputs = INPUT.matcher(text);
    int from = 0;
    while (inputs.find()) {
      String name = inputs.group(1);
      Path file = tex.resolveSibling(name.endsWith(".tex") ? name : name + ".tex");
      whole.append(text, from, inputs.start());
      whole.append(Files.exists(file) ? text(file) : "");
      from = inputs.end();
    }
    return whole.append(text.substring(from)).toString();
  }

  /// UTF-8, or Latin-1 where it is none.
  private static String text(Path file) throws IOException {
    byte[] bytes = bytes(file);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    if (!file.toString().endsWith(".gz")) {
      return Files.readAllBytes(file);
    }
    try (InputStream packed = new GZIPInputStream(Files.newInputStream(file))) {
      return packed.readAllBytes();
    }
  }
}
