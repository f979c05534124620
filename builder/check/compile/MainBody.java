package check.compile;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import snippet.Directives.Break;
import text.JavaFile;

/// The code between the braces of the main that is started, as a stretch of its file.
///
/// @param to where the closing brace is
record MainBody(int from, int to) {
  /// Does an edit leave in main what it leaves of main's code?
  ///
  /// @param started the class that is started
  static boolean isKept(SourceProgram source, String started, Break edit, String edited) {
    if (!movesBraces(edit)) return true;
    var text = source.text();
    var before = of(source, started, text);
    if (before.isEmpty()) return true; // of another file, which no edit changes
    int alike = alike(text, edited);
    int alikeAtEnd = alikeAtEnd(text, edited, alike);
    var after = of(source, started, edited);
    int moved = edited.length() - text.length();
    return before.get().first(alike).isIn(after, text, 0)
        && before.get().last(text.length() - alikeAtEnd).isIn(after, text, moved);
  }

  /// Else each brace still closes what it closed, and main is the same method.
  private static boolean movesBraces(Break edit) {
    return !braces(edit.old()).equals(braces(edit.with()))
        || edit.old().contains("main")
        || edit.with().contains("main");
  }

  private static String braces(String code) {
    return code.replaceAll("[^{}]", "");
  }

  private static int alike(String text, String other) {
    int most = Math.min(text.length(), other.length());
    return IntStream.range(0, most)
        .filter(i -> text.charAt(i) != other.charAt(i))
        .findFirst()
        .orElse(most);
  }

  private static int alikeAtEnd(String text, String other, int alike) {
    int most = Math.min(text.length(), other.length()) - alike;
    return IntStream.range(0, most)
        .filter(i -> text.charAt(text.length() - 1 - i) != other.charAt(other.length() - 1 - i))
        .findFirst()
        .orElse(most);
  }

  private MainBody first(int end) {
    return new MainBody(from, Math.min(to, end));
  }

  private MainBody last(int begin) {
    return new MainBody(Math.max(from, begin), to);
  }

  /// Is there no code in it, or is it in the other, so far moved?
  private boolean isIn(Optional<MainBody> other, String text, int moved) {
    if (from >= to || text.substring(from, to).isBlank()) return true;
    return other.filter(o -> o.from <= from + moved && to + moved <= o.to).isPresent();
  }

  /// The main that a class has, or inherits within its file.
  private static Optional<MainBody> of(SourceProgram source, String started, String text) {
    var found = new DiagnosticCollector<JavaFileObject>();
    var file = new JavaFile(source.snippet().mainName(), text);
    var javac = ToolProvider.getSystemJavaCompiler();
    try (var files = javac.getStandardFileManager(found, null, null)) {
      var options = List.of("-proc:none");
      var task =
          (JavacTask)
              javac.getTask(Writer.nullWriter(), files, found, options, null, List.of(file));
      for (var unit : task.parse()) {
        var main = new Classes(unit).main(started);
        if (main.isEmpty()) continue;
        var body = main.get().getBody();
        var places = Trees.instance(task).getSourcePositions();
        return Optional.of(
            new MainBody(
                (int) places.getStartPosition(unit, body) + 1,
                (int) places.getEndPosition(unit, body) - 1));
      }
      return Optional.empty();
    } catch (IOException | IllegalStateException e) {
      return Optional.empty(); // javac says so where it compiles it
    }
  }

  /// The classes of a file, by the names that the JVM knows them by.
  private static final class Classes {
    private final Map<String, ClassTree> all = new HashMap<>();
    private final Set<ClassTree> asked = new HashSet<>();

    Classes(CompilationUnitTree unit) {
      var inPackage = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
      for (var type : unit.getTypeDecls()) if (type instanceof ClassTree tree) add(inPackage, tree);
    }

    private void add(String before, ClassTree type) {
      var name = before + type.getSimpleName();
      all.put(name, type);
      for (var member : type.getMembers())
        if (member instanceof ClassTree tree) add(name + "$", tree);
    }

    /// The main that the launcher takes: with arguments before without, a class before what it
    /// extends.
    Optional<MethodTree> main(String started) {
      var type = Optional.ofNullable(all.get(started));
      for (int parameters = 1; parameters >= 0; parameters--) {
        asked.clear();
        int with = parameters;
        var main = type.flatMap(t -> main(t, with));
        if (main.isPresent()) return main;
      }
      return Optional.empty();
    }

    private Optional<MethodTree> main(ClassTree type, int parameters) {
      return type.getMembers().stream()
          .filter(MethodTree.class::isInstance)
          .map(MethodTree.class::cast)
          .filter(method -> isMain(method, parameters))
          .findFirst()
          .or(() -> above(type).flatMap(t -> main(t, parameters).stream()).findFirst());
    }

    private static boolean isMain(MethodTree method, int parameters) {
      return method.getName().contentEquals("main")
          && method.getParameters().size() == parameters
          && method.getBody() != null
          && !method.getModifiers().getFlags().contains(Modifier.PRIVATE);
    }

    private Stream<ClassTree> above(ClassTree type) {
      var names = Stream.concat(Stream.ofNullable(type.getExtendsClause()), faces(type));
      return names.flatMap(
          name ->
              all.values().stream()
                  .filter(t -> t.getSimpleName().contentEquals(name.toString()))
                  .filter(asked::add));
    }

    private static Stream<? extends Tree> faces(ClassTree type) {
      return type.getImplementsClause().stream();
    }
  }
}
