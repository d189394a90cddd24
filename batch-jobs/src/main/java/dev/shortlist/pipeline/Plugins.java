package dev.shortlist.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Optional artifacts: found on the class path, else among the jars in a folder of the home, whose
/// libraries nobody else sees.
final class Plugins {
  private Plugins() {}

  /// The first of a port's implementations that is wanted.
  static <P> Optional<P> find(Class<P> port, Predicate<P> wanted, Path folder) {
    ClassLoader own = Plugins.class.getClassLoader();
    return find(port, wanted, own).or(() -> find(port, wanted, jars(folder, own)));
  }

  private static <P> Optional<P> find(Class<P> port, Predicate<P> wanted, ClassLoader classes) {
    for (P each : ServiceLoader.load(port, classes)) {
      if (wanted.test(each)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /// The loader stays open as long as what it loaded: until the program ends.
  private static ClassLoader jars(Path folder, ClassLoader parent) {
    if (!Files.isDirectory(folder)) {
      return parent;
    }
    var jars = new ArrayList<URL>();
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> sorted = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
      for (Path jar : sorted) {
        jars.add(url(jar));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look into " + folder, e);
    }
    return new URLClassLoader("plugins", jars.toArray(new URL[0]), parent);
  }

  private static URL url(Path jar) throws MalformedURLException {
    return jar.toUri().toURL();
  }
}
