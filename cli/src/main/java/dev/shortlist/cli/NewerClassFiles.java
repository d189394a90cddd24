package dev.shortlist.cli;

import java.io.ByteArrayInputStream;
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
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Run once after a build, by the launchers, before they make the start-up caches: writes a library
/// of Java 5's class files (picocli's are) anew as Java 8's. The same code, with the stack maps of
/// JVMS 4.7.4 added: Java's ahead-of-time cache takes no classes older than Java 6, and verifying
/// those takes a third of `--help`.
final class NewerClassFiles {
  private static final int STACK_MAPS_REQUIRED = ClassFile.JAVA_7_VERSION;

  private NewerClassFiles() {}

  /// args[0] is the jar. One whose classes are new enough is left alone.
  public static void main(String[] args) throws IOException {
    Path jar = Path.of(args[0]);
    Map<String, byte[]> entries = entries(jar);
    if (entries.entrySet().stream().noneMatch(NewerClassFiles::isOld)) {
      return;
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
