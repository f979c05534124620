package check.compile;

import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/// Which class of a program is started.
public final class MainClass {
  private MainClass() {}

  /// The class that a launcher runs: `//MAIN`'s, else the file's own, else the only or first one
  /// with a main.
  public static String mainClass(SourceProgram source, Compiled.Classes compiled) {
    var named = source.snippet().directives().main();
    if (named.isPresent()) return named.get();
    var own = source.snippet().mainName();
    return compiled.mains().stream()
        .filter(m -> m.equals(own) || m.endsWith("." + own))
        .findFirst()
        .or(() -> compiled.mains().stream().findFirst())
        .orElse(own);
  }

  /// Has the class that is started a main, and none in the edited program?
  public static boolean isLost(
      SourceProgram source, Compiled.Classes compiled, Compiled.Classes edited) {
    var started = mainClass(source, compiled);
    return compiled.mains().contains(started) && !edited.mains().contains(started);
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
