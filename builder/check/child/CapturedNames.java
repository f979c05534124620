package check.child;

import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Names of the variables that lambdas keep, from the program's classes, where these have the names
/// of variables.
final class CapturedNames {
  private final List<Path> classPath;
  private final Map<String, Optional<MethodModel>> methods = new HashMap<>();

  CapturedNames(List<Path> classPath) {
    this.classPath = classPath;
  }

  /// The name of what a lambda keeps.
  ///
  /// @param code  the class, the name and the type of the method that has its code
  /// @param index of the kept value, from 0; of a method of an object, that is kept first
  Optional<String> of(String code, int index) {
    return methods.computeIfAbsent(code, this::method).flatMap(m -> parameter(m, index));
  }

  private Optional<MethodModel> method(String code) {
    var parts = code.split(" ");
    try {
      for (var folder : classPath) {
        var file = folder.resolve(parts[0] + ".class");
        if (!Files.isRegularFile(file)) continue;
        return ClassFile.of().parse(Files.readAllBytes(file)).methods().stream()
            .filter(m -> m.methodName().equalsString(parts[1]))
            .filter(m -> m.methodType().equalsString(parts[2]))
            .findFirst();
      }
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty(); // it has no name then
    }
    return Optional.empty();
  }

  private static Optional<String> parameter(MethodModel method, int index) {
    boolean isStatic = method.flags().has(AccessFlag.STATIC);
    var types = method.methodTypeSymbol().parameterList();
    int place = isStatic ? index : index - 1;
    if (place < 0 || place >= types.size()) return Optional.empty();
    int slot =
        (isStatic ? 0 : 1)
            + types.subList(0, place).stream().mapToInt(t -> TypeKind.from(t).slotSize()).sum();
    return method.code().stream()
        .flatMap(code -> code.findAttribute(Attributes.localVariableTable()).stream())
        .flatMap(table -> table.localVariables().stream())
        .filter(variable -> variable.startPc() == 0 && variable.slot() == slot)
        .map(variable -> variable.name().stringValue())
        .findFirst();
  }
}
