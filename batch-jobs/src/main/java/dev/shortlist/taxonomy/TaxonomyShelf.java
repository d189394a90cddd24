package dev.shortlist.taxonomy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// The taxonomies a tenant brought along: one packed file each, in a folder that need not exist. A
/// file is replaced as a whole or not at all.
public final class TaxonomyShelf {
  private static final String ENDING = ".tsv.gz";

  private final Path folder;

  public TaxonomyShelf(Path folder) {
    this.folder = folder;
  }

  /// All of them, in the order of their names. Throws TaxonomyUnusableException when one cannot be
  /// read.
  public List<Taxonomy> all() {
    var all = new ArrayList<Taxonomy>();
    for (String name : names()) {
      find(name).ifPresent(all::add);
    }
    return all;
  }

  /// The one of this name. Throws TaxonomyUnusableException when it is there and cannot be read.
  public Optional<Taxonomy> find(String name) {
    if (!Taxonomy.isName(name)) {
      return Optional.empty();
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file(name)))) {
      return Optional.of(
          Taxonomy.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      throw new TaxonomyUnusableException(name, e);
    }
  }

  /// Keeps a taxonomy in place of the one of its name; the folder must exist.
  public void put(Taxonomy taxonomy) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(taxonomy.text().getBytes(StandardCharsets.UTF_8));
    }
    Path fresh = Files.createTempFile(folder, taxonomy.name(), ".new");
    try {
      Files.write(fresh, packed.toByteArray());
      Files.move(
          fresh,
          file(taxonomy.name()),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /// Whether there was one of this name to remove.
  public boolean remove(String name) throws IOException {
    return Taxonomy.isName(name) && Files.deleteIfExists(file(name));
  }

  private List<String> names() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the taxonomies in " + folder, e);
    }
  }

  private Path file(String name) {
    return folder.resolve(name + ENDING);
  }
}
