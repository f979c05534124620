package snippet;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import text.JavaFile;

/// Tells a whole Java program from any other text: javac parses it, and it has a main or a type
/// with members.
public final class JavaProgram {
  /// Where nothing of this is, javac needs not be asked.
  private static final Pattern MAY_BE =
      Pattern.compile("\\b(?:class|record|enum|interface)\\s+\\w|\\bvoid\\s+main\\s*\\(");

  private JavaProgram() {}

  /// Is this text a Java program, for sure?
  public static boolean isOne(String text) {
    return MAY_BE.matcher(text).find() && isParsed(text);
  }

  private static boolean isParsed(String text) {
    var found = new DiagnosticCollector<JavaFileObject>();
    var file = new JavaFile("Text", text);
    var javac = ToolProvider.getSystemJavaCompiler();
    try (var files = javac.getStandardFileManager(found, null, null)) {
      var task =
          (JavacTask)
              javac.getTask(
                  Writer.nullWriter(), files, found, List.of("-proc:none"), null, List.of(file));
      boolean says = false;
      for (var unit : task.parse()) says |= declares(unit, text);
      return says
          && found.getDiagnostics().stream().noneMatch(d -> d.getKind() == Diagnostic.Kind.ERROR);
    } catch (IOException | IllegalStateException e) {
      return false; // javac gives up so what is nested too deep for its stack
    }
  }

  private static boolean declares(CompilationUnitTree unit, String text) {
    return unit.getTypeDecls().stream()
        .anyMatch(type -> type instanceof ClassTree tree && declares(tree, text));
  }

  /// The class around a file of methods is declared nowhere: such a file is a program by its main.
  private static boolean declares(ClassTree type, String text) {
    var declared = Pattern.compile("\\b(?:class|record|enum|interface)\\s+" + type.getSimpleName());
    return type.getMembers().stream().anyMatch(JavaProgram::isMain)
        || !type.getMembers().isEmpty() && declared.matcher(text).find();
  }

  private static boolean isMain(Tree member) {
    return member instanceof MethodTree method && method.getName().contentEquals("main");
  }
}
