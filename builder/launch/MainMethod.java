package launch;

import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/// A main method that a launcher takes (JEP 512), as javac sees it.
public final class MainMethod {
  private MainMethod() {}

  /// Can the class be started by a main that it inherits, declaring none?
  public static boolean isInherited(TypeElement type) {
    return declared(type).findAny().isEmpty() && isStarted(type);
  }

  /// Can the class be started, and declares a main?
  public static boolean isIn(TypeElement type) {
    return declared(type).findAny().isPresent() && isStarted(type);
  }

  /// The launcher takes main(String[]) before main(), and gives up where it can't make an object
  /// for the one that it took.
  private static boolean isStarted(TypeElement type) {
    return taken(type, 1)
        .or(() -> taken(type, 0))
        .filter(main -> main.getModifiers().contains(Modifier.STATIC) || canBeMade(type))
        .isPresent();
  }

  /// The one with so many parameters: the class's own or a superclass's, else an interface's that
  /// isn't static.
  private static Optional<ExecutableElement> taken(TypeElement type, int parameters) {
    return declared(type)
        .filter(main -> main.getParameters().size() == parameters)
        .findFirst()
        .or(() -> above(type.getSuperclass()).flatMap(t -> taken(t, parameters)))
        .or(
            () ->
                type.getInterfaces().stream()
                    .flatMap(face -> above(face).stream())
                    .flatMap(face -> taken(face, parameters).stream())
                    .filter(main -> !main.getModifiers().contains(Modifier.STATIC))
                    .findFirst());
  }

  private static Optional<TypeElement> above(TypeMirror type) {
    return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement t
        ? Optional.of(t)
        : Optional.empty();
  }

  private static boolean canBeMade(TypeElement type) {
    boolean inner =
        type.getNestingKind() != NestingKind.TOP_LEVEL
            && !type.getModifiers().contains(Modifier.STATIC);
    return !inner
        && !type.getModifiers().contains(Modifier.ABSTRACT)
        && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(made -> !made.getModifiers().contains(Modifier.PRIVATE))
            .anyMatch(made -> made.getParameters().isEmpty());
  }

  private static Stream<ExecutableElement> declared(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> method.getSimpleName().contentEquals("main"))
        .filter(method -> !method.getModifiers().contains(Modifier.PRIVATE))
        .filter(MainMethod::takesArgsOrNone);
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
