package dev.shortlist.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Run once after a build, by the launchers, before they make the start-up caches: writes a library
/// anew so that Java's ahead-of-time cache takes it. The code stays the same.
///
/// Class files of Java 5 (picocli's) become Java 8's with the stack maps of JVMS 4.7.4: the cache
/// takes none older than Java 6, and verifying those takes a third of `--help`. Packages that the
/// manifest seals (xz's) are sealed no more: from a cache Java sometimes defines such a package
/// before it knows that, and then does not start at all.
final class CachedLibrary {
  private static final int STACK_MAPS_REQUIRED = ClassFile.JAVA_7_VERSION;

  private CachedLibrary() {}

  /// args[0] is the jar. One that the cache takes as it is is left alone.
  public static void main(String[] args) throws IOException {
    Path jar = Path.of(args[0]);
    Map<String, byte[]> entries = entries(jar);
    byte[] manifest = entries.get(JarFile.MANIFEST_NAME);
    boolean sealed = manifest != null && isSealed(manifest);
    if (!sealed && entries.entrySet().stream().noneMatch(CachedLibrary::isOld)) {
      return;
    }
    if (manifest != null && sealed) {
      entries.put(JarFile.MANIFEST_NAME, unsealed(manifest));
    }
    ClassFile files =
        ClassFile.of(
            StackMapsOption.GENERATE_STACK_MAPS,
            ClassFile.ClassHierarchyResolverOption.of(hierarchy(entries)));
    Path beside = jar.resolveSibling(jar.getFileName() + ".new");
    try (var zip = new ZipOutputStream(Files.newOutputStream(beside))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(isOld(entry) ? newer(files, entry.getValue()) : entry.getValue());
        zip.closeEntry();
      }
    }
    Files.move(beside, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Map<String, byte[]> entries(Path jar) throws IOException {
    var entries = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipFile(jar.toFile())) {
      for (var listed = zip.entries(); listed.hasMoreElements(); ) {
        ZipEntry entry = listed.nextElement();
        entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return entries;
  }

  private static boolean isSealed(byte[] manifest) throws IOException {
    return attributes(new Manifest(new ByteArrayInputStream(manifest)))
        .anyMatch(each -> each.containsKey(Attributes.Name.SEALED));
  }

  private static byte[] unsealed(byte[] manifest) throws IOException {
    var opened = new Manifest(new ByteArrayInputStream(manifest));
    attributes(opened).forEach(each -> each.remove(Attributes.Name.SEALED));
    var bytes = new ByteArrayOutputStream();
    opened.write(bytes);
    return bytes.toByteArray();
  }

  /// Of the whole jar, and of its entries that have some of their own.
  private static Stream<Attributes> attributes(Manifest manifest) {
    return Stream.concat(
        Stream.of(manifest.getMainAttributes()), manifest.getEntries().values().stream());
  }

  private static boolean isOld(Map.Entry<String, byte[]> entry) {
    byte[] bytes = entry.getValue();
    return entry.getKey().endsWith(".class")
        && (((bytes[6] & 0xff) << 8) | (bytes[7] & 0xff)) < STACK_MAPS_REQUIRED;
  }

  /// Code is copied instruction by instruction: only written code gets its stack maps.
  private static byte[] newer(ClassFile files, byte[] old) {
    ClassModel parsed = files.parse(old);
    return files.build(
        parsed.thisClass().asSymbol(),
        builder -> {
          builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
          for (ClassElement element : parsed) {
            switch (element) {
              case ClassFileVersion _ -> {}
              case MethodModel method ->
                  builder.transformMethod(
                      method, MethodTransform.transformingCode(CodeTransform.ACCEPT_ALL));
              default -> builder.with(element);
            }
          }
        });
  }

  /// Who extends whom: by the jar's own classes first, then by those of this process.
  private static ClassHierarchyResolver hierarchy(Map<String, byte[]> entries) {
    return ClassHierarchyResolver.ofResourceParsing(
            (ClassDesc type) -> {
              byte[] bytes = entries.get(name(type));
              return bytes == null ? null : new ByteArrayInputStream(bytes);
            })
        .orElse(ClassHierarchyResolver.defaultResolver())
        .cached();
  }

  private static String name(ClassDesc type) {
    String descriptor = type.descriptorString();
    return descriptor.substring(1, descriptor.length() - 1) + ".class";
  }
}
