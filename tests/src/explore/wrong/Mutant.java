import static java.lang.constant.ConstantDescs.CD_boolean;

import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// An engine in which one thing is wrong: a class of it is changed while it is loaded.
///
/// @param wrong  what is wrong with it
/// @param type   the class
/// @param change of its class file
record Mutant(String wrong, String type, UnaryOperator<byte[]> change) {
  private static final ClassDesc SITE = ClassDesc.of("explore.model.CodeSite");

  /// Nothing is wrong with it: it must pass.
  static final Mutant NONE = new Mutant("nothing", "", bytes -> bytes);

  /// Methods whose name matches do nothing, and give this.
  static Mutant gives(String wrong, String type, String method, int value) {
    return of(
        wrong,
        type,
        method,
        (builder, model) ->
            builder.withMethodBody(
                model.methodName(),
                model.methodType(),
                model.flags().flagsMask(),
                code -> {
                  var kind = TypeKind.from(model.methodTypeSymbol().returnType()).asLoadable();
                  if (kind == TypeKind.INT) code.loadConstant(value);
                  else if (kind == TypeKind.LONG) code.loadConstant((long) value);
                  else if (kind == TypeKind.REFERENCE) code.aconst_null();
                  code.return_(kind);
                }));
  }

  /// Methods of this name have this value in the parameter of this slot, whatever they were given.
  static Mutant becomes(String wrong, String type, String method, int slot, int value) {
    return of(
        wrong,
        type,
        method,
        (builder, model) ->
            builder.transformMethod(model, atStart(code -> code.loadConstant(value).istore(slot))));
  }

  private static MethodTransform atStart(Consumer<CodeBuilder> first) {
    return MethodTransform.transformingCode(
        CodeTransform.ofStateful(
            () ->
                new CodeTransform() {
                  @Override
                  public void atStart(CodeBuilder code) {
                    first.accept(code);
                  }

                  @Override
                  public void accept(CodeBuilder code, CodeElement element) {
                    code.with(element);
                  }
                }));
  }

  /// Methods of this name, with a `CodeSite` in this slot, do nothing where the site is so.
  static Mutant unless(String wrong, String type, String method, int slot, String is, boolean so) {
    return of(
        wrong,
        type,
        method,
        (builder, model) -> {
          boolean fits =
              model.methodTypeSymbol().parameterCount() == slot + 1
                  && model.methodTypeSymbol().parameterType(slot).equals(SITE);
          if (!fits) builder.with(model);
          else
            builder.transformMethod(
                model,
                atStart(
                    code -> {
                      var on = code.newLabel();
                      code.aload(slot).invokevirtual(SITE, is, MethodTypeDesc.of(CD_boolean));
                      if (so) code.ifeq(on);
                      else code.ifne(on);
                      code.return_().labelBinding(on);
                    }));
        });
  }

  /// Calls of this method, which has one parameter and gives what it was called on, are left out.
  static Mutant ignores(String wrong, String type, String callee) {
    return new Mutant(
        wrong,
        type,
        bytes -> {
          int[] found = {0};
          var transform =
              ClassTransform.transformingMethodBodies(
                  (code, element) -> {
                    if (element instanceof InvokeInstruction call
                        && call.name().equalsString(callee)
                        && call.typeSymbol().parameterCount() == 1) {
                      found[0]++;
                      code.pop();
                    } else code.with(element);
                  });
          var made = ClassFile.of().transformClass(ClassFile.of().parse(bytes), transform);
          if (found[0] == 0) throw new IllegalStateException("no call of " + callee);
          return made;
        });
  }

  private interface Change {
    void of(ClassBuilder builder, MethodModel method);
  }

  /// All methods of a class whose name matches are changed.
  private static Mutant of(String wrong, String type, String method, Change change) {
    return new Mutant(wrong, type, bytes -> changed(bytes, change, method));
  }

  private static byte[] changed(byte[] bytes, Change change, String name) {
    var file = ClassFile.of();
    int[] found = {0};
    var made =
        file.transformClass(
            file.parse(bytes),
            (builder, element) -> {
              if (element instanceof MethodModel method
                  && method.methodName().stringValue().matches(name)
                  && method.code().isPresent()) {
                found[0]++;
                change.of(builder, method);
              } else builder.with(element);
            });
    if (found[0] == 0) throw new IllegalStateException("no method " + name + " to make wrong");
    return made;
  }

  Mutant and(Mutant also) {
    return new Mutant(wrong, type, bytes -> also.change.apply(change.apply(bytes)));
  }

  /// Loads everything anew, the wrong class among it, which is made and verified here: what can't
  /// be made is no wrong engine.
  ClassLoader loader() throws IOException, ClassNotFoundException {
    var parent = Mutant.class.getClassLoader();
    var changed = type.isEmpty() ? null : change.apply(bytes(parent, type));
    var loader =
        new ClassLoader(parent) {
          @Override
          protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("java.") || name.startsWith("jdk."))
              return super.loadClass(name, resolve);
            var loaded = findLoadedClass(name);
            if (loaded != null) return loaded;
            try {
              var bytes = name.equals(type) ? changed : bytes(parent, name);
              if (bytes == null) return super.loadClass(name, resolve);
              return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
              throw new ClassNotFoundException(name, e);
            }
          }
        };
    if (changed != null) Class.forName(type, true, loader);
    return loader;
  }

  /// Null if there is no such class.
  private static byte[] bytes(ClassLoader parent, String name) throws IOException {
    try (var file = parent.getResourceAsStream(name.replace('.', '/') + ".class")) {
      return file == null ? null : file.readAllBytes();
    }
  }
}
