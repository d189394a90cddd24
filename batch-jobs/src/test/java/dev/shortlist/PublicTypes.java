package dev.shortlist;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Finds public types that nothing outside their package uses. A type is used when a class of
/// another package depends on it, when a source file of a later module (admin-service, cli) imports
/// it, or when it stands in a public signature of a type that is used itself.
final class PublicTypes {
  /// Public for a reason that no class file shows; each says its reason.
  private static final Set<String> EXEMPT = Set.of();

  /// Modules built after this one: their class files do not exist yet, their sources do.
  private static final List<String> LATER_MODULES =
      List.of("../admin-service/src", "../cli/src", "onnx/src", "openai/src");

  private PublicTypes() {}

  /// Full names of public top-level types that could be package-private, in order.
  static Set<String> unused(JavaClasses house) throws IOException {
    Set<String> unused = new TreeSet<>();
    Set<String> used = used(house, importedByLaterModules());
    for (JavaClass type : house) {
      if (type.isTopLevelClass() && isPublic(type) && !used.contains(type.getName())) {
        unused.add(type.getName());
      }
    }
    unused.removeAll(EXEMPT);
    return unused;
  }

  private static Set<String> used(JavaClasses house, Set<String> imported) {
    Deque<JavaClass> open = new ArrayDeque<>();
    for (JavaClass type : house) {
      if (imported.contains(outermost(type).getName()) || isUsedByAnotherPackage(type)) {
        open.add(outermost(type));
      }
    }
    Set<String> used = new TreeSet<>();
    while (!open.isEmpty()) {
      JavaClass type = open.remove();
      if (used.add(type.getName())) {
        for (JavaClass shown : shownBy(type)) {
          open.add(outermost(shown));
        }
      }
    }
    return used;
  }

  private static boolean isUsedByAnotherPackage(JavaClass type) {
    return type.getDirectDependenciesToSelf().stream()
        .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
  }

  /// Types in what a class shows to others: its supertypes, its permitted cases and nested types,
  /// its public members.
  private static Set<JavaClass> shownBy(JavaClass type) {
    Set<JavaClass> shown = new HashSet<>(type.getAllRawSuperclasses());
    shown.addAll(type.getAllRawInterfaces());
    shown.addAll(type.getSubclasses());
    for (JavaCodeUnit unit : type.getCodeUnits()) {
      if (unit.getModifiers().contains(JavaModifier.PUBLIC) || type.isInterface()) {
        shown.addAll(unit.getReturnType().getAllInvolvedRawTypes());
        for (JavaType parameter : unit.getParameterTypes()) {
          shown.addAll(parameter.getAllInvolvedRawTypes());
        }
        shown.addAll(unit.getExceptionTypes());
      }
    }
    shown.removeIf(other -> !other.getPackageName().equals(type.getPackageName()));
    return shown;
  }

  /// Full names that sources of later modules import, with every prefix of them.
  static Set<String> importedByLaterModules() throws IOException {
    Set<String> imported = new TreeSet<>();
    for (String module : LATER_MODULES) {
      Path sources = Path.of(module);
      if (Files.isDirectory(sources)) {
        try (Stream<Path> files = Files.walk(sources)) {
          for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
            imported.addAll(imports(file));
          }
        }
      }
    }
    return imported;
  }

  /// Every prefix of every imported name, so that a nested type or a static member counts for its
  /// class.
  private static Set<String> imports(Path file) throws IOException {
    Set<String> names = new TreeSet<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("import ")) {
        String name = line.replaceFirst("^import (static )?", "").replace(";", "").strip();
        for (int dot = name.length(); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
          names.add(name.substring(0, dot));
        }
      }
    }
    return names;
  }

  private static JavaClass outermost(JavaClass type) {
    JavaClass outer = type.getBaseComponentType();
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    return outer;
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC);
  }
}
