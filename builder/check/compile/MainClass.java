package check.compile;

import java.io.IOException;
import java.nio.file.Files;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import text.Nearest;

/// Which class of a program is started.
public final class MainClass {
  private MainClass() {}

  /// The class that a launcher runs: `//MAIN`'s, else the file's own, else the only or first one
  /// with a main.
  public static String mainClass(SourceProgram source, Compiled.Classes compiled) {
    var named = source.snippet().directives().main();
    if (named.isPresent()) return named.get().text();
    var own = source.snippet().mainName();
    return compiled.mains().stream()
        .filter(m -> m.equals(own) || m.endsWith("." + own))
        .findFirst()
        .or(() -> compiled.mains().stream().findFirst())
        .orElse(own);
  }

  /// Refuses a program that can't be started.
  ///
  /// @param more are there classes beside its own, of `//DEPS`?
  /// @throws IOException that says so, at the place of the code, or of `//MAIN`
  public static void require(SourceProgram source, Compiled.Classes compiled, boolean more)
      throws IOException {
    var snippet = source.snippet();
    var named = snippet.directives().main();
    if (named.isEmpty() && compiled.mains().isEmpty())
      throw new IOException(
          snippet.source().at(Math.max(1, snippet.code().first()), 1)
              + ": it has no main method that can be started\n"
              + "declare `void main()`; a file without one is for a program that names it by"
              + " `//SOURCES`");
    if (named.isPresent() && !more && !isThere(compiled, named.get().text()))
      throw new IOException(
          named.get().place()
              + ": there is no class `"
              + named.get().text()
              + "`\n"
              + (Nearest.suggest(named.get().text(), compiled.mains())
                      + " `//MAIN` names a class with a main method, with its package")
                  .strip());
  }

  private static boolean isThere(Compiled.Classes compiled, String name) {
    return Files.exists(compiled.classes().resolve(name.replace('.', '/') + ".class"));
  }

  /// Has the class that is started a main, and none in the edited program?
  public static boolean isLost(
      SourceProgram source, Compiled.Classes compiled, Compiled.Classes edited) {
    var started = mainClass(source, compiled);
    return compiled.mains().contains(started) && !edited.mains().contains(started);
  }

  /// Does the class inherit a main method from another?
  static boolean isInherited(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType above
        && above.asElement() instanceof TypeElement t
        && (in(t) || isInherited(t));
  }

  /// Does the class declare a main method that a launcher takes (JEP 512)?
  static boolean in(TypeElement type) {
    return type.getEnclosedElements().stream()
        .anyMatch(
            e ->
                e.getKind() == ElementKind.METHOD
                    && e.getSimpleName().contentEquals("main")
                    && !e.getModifiers().contains(Modifier.PRIVATE)
                    && takesArgsOrNone((ExecutableElement) e));
  }

  private static boolean takesArgsOrNone(ExecutableElement main) {
    var parameters = main.getParameters();
    return main.getReturnType().getKind() == TypeKind.VOID
        && (parameters.isEmpty()
            || parameters.size() == 1
                && parameters.getFirst().asType().toString().equals("java.lang.String[]"));
  }

  /// The name by which the JVM knows the class.
  static String binaryName(TypeElement type) {
    var outer = type.getEnclosingElement();
    return outer instanceof TypeElement t
        ? binaryName(t) + "$" + type.getSimpleName()
        : type.getQualifiedName().toString();
  }
}
