package launch;

import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/// A main method that a launcher takes (JEP 512), as javac sees it.
public final class MainMethod {
  private MainMethod() {}

  /// Does the class inherit one from another?
  public static boolean isInherited(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType above
        && above.asElement() instanceof TypeElement t
        && (isIn(t) || isInherited(t));
  }

  /// Does the class declare one?
  public static boolean isIn(TypeElement type) {
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
  public static String binaryName(TypeElement type) {
    var outer = type.getEnclosingElement();
    return outer instanceof TypeElement t
        ? binaryName(t) + "$" + type.getSimpleName()
        : type.getQualifiedName().toString();
  }
}
