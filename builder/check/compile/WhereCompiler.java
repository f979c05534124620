package check.compile;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import expect.Expectation;
import expect.Where;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import text.JavaFile;
import text.Problems;
import text.Template;

/// Reads `where` conditions with javac, each as one expression of captured names, literals,
/// operators, `Math` and `String`'s methods, and compiles them; anything else is malformed.
public final class WhereCompiler {
  private final WhereGrammar grammar;
  private final List<Condition> all = new ArrayList<>();

  WhereCompiler(Problems problems) {
    grammar = new WhereGrammar(problems);
  }

  /// The conditions of these expectations, compiled together; mistakes go to the problems.
  public static Where.Conditions compile(List<Expectation> expected, Problems problems)
      throws IOException {
    var compiler = new WhereCompiler(problems);
    for (var e : expected) {
      var kinds = e.names();
      var together = together(e);
      for (var where : e.wheres()) compiler.all.add(new Condition(where, kinds, together));
    }
    if (compiler.all.isEmpty()) return Where.NONE;
    return compiler.run();
  }

  /// The sets of names that one run can bind.
  private static List<Set<String>> together(Expectation expectation) {
    var table = expectation.table();
    if (table.isEmpty()) return List.of(expectation.names().keySet());
    return table.get().rows().stream()
        .map(
            row -> {
              var names = new LinkedHashSet<String>();
              row.lines().forEach(line -> names.addAll(line.names().keySet()));
              row.ending()
                  .ifPresent(
                      ending -> {
                        if (ending instanceof expect.ExpectationBlock.Throws(_, var message))
                          message.ifPresent(m -> names.addAll(m.names().keySet()));
                      });
              return (Set<String>) names;
            })
        .toList();
  }

  private Where.Conditions run() throws IOException {
    try (var javac = new Javac()) {
      for (int i = 0; i < all.size(); i++) javac.read(i, all.get(i));
      javac.compile();
    }
    var byWhere = new HashMap<Where, Condition>();
    all.forEach(one -> byWhere.put(one.where, one));
    return new Where.Conditions() {
      @Override
      public Set<String> names(Where where) {
        return byWhere.get(where).names;
      }

      @Override
      public boolean test(Where where, Map<String, String> values) {
        return holds(byWhere.get(where), values);
      }
    };
  }

  private static boolean holds(Condition one, Map<String, String> values) {
    var arguments =
        one.kinds.entrySet().stream()
            .map(e -> argument(e.getValue(), values.get(e.getKey())))
            .toList();
    try {
      return (boolean) one.compiled.invoke(null, arguments.toArray());
    } catch (ReflectiveOperationException e) {
      return false; // one that throws is false
    }
  }

  private static Object argument(Template.Kind kind, String text) {
    return switch (kind) {
      case INT -> text == null ? 0L : Long.parseLong(text);
      case NUMBER -> text == null ? 0d : Double.parseDouble(text);
      case TEXT -> text == null ? "" : text;
    };
  }

  /// javac, for the conditions: class `C<i>` with a method that returns the expression.
  private final class Javac implements AutoCloseable {
    private final javax.tools.JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();
    private final JavaFileManager files =
        new ForwardingJavaFileManager<JavaFileManager>(
            compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, null)) {
          @Override
          public JavaFileObject getJavaFileForOutput(
              Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("mem:///" + name + ".class"), kind) {
              @Override
              public OutputStream openOutputStream() {
                var bytes = new ByteArrayOutputStream();
                classes.put(name, bytes);
                return bytes;
              }
            };
          }
        };
    private final Map<Integer, JavaFileObject> sources = new HashMap<>();

    private JavacTask task(List<JavaFileObject> of) {
      return (JavacTask)
          compiler.getTask(null, files, diagnostics, List.of("-proc:none", "-nowarn"), null, of);
    }

    void read(int i, Condition one) throws IOException {
      var source = new JavaFile("C" + i, head(i, one) + one.where.expression() + "\n); } }");
      var task = task(List.of(source));
      var units = task.parse();
      one.unit = units.iterator().next();
      one.positions = Trees.instance(task).getSourcePositions();
      one.prefix = head(i, one).length();
      var error = errorIn(source);
      if (error != null)
        grammar.malformed(
            one,
            "`" + one.where.expression() + "` is no Java expression: " + error,
            WhereGrammar.REMEDY);
      else if (only(one.unit.getTypeDecls()) instanceof ClassTree type
          && only(type.getMembers()) instanceof MethodTree method
          && only(method.getBody().getStatements()) instanceof ReturnTree value
          && value.getExpression() instanceof ParenthesizedTree inner) grammar.inspect(inner, one);
      else
        grammar.malformed(
            one,
            "`" + one.where.expression() + "` is more than one expression",
            WhereGrammar.REMEDY);
      if (one.sound && one.together.stream().noneMatch(names -> names.containsAll(one.names)))
        grammar.malformed(
            one,
            "no run can bind " + String.join(" and ", one.names) + " together",
            "name what one row of the table captures");
      sources.put(i, source);
    }

    private String head(int i, Condition one) {
      return "final class C" + i + " { static boolean test(" + parameters(one) + ") { return (\n";
    }

    private static Tree only(List<? extends Tree> trees) {
      return trees.size() == 1 ? trees.getFirst() : null;
    }

    private String parameters(Condition one) {
      return one.kinds.entrySet().stream()
          .map(
              e ->
                  switch (e.getValue()) {
                        case INT -> "long ";
                        case NUMBER -> "double ";
                        case TEXT -> "String ";
                      }
                      + e.getKey())
          .collect(Collectors.joining(", "));
    }

    private String errorIn(JavaFileObject source) {
      return diagnostics.getDiagnostics().stream()
          .filter(d -> d.getKind() == Diagnostic.Kind.ERROR && d.getSource() == source)
          .map(d -> d.getMessage(Locale.ENGLISH).lines().findFirst().orElse(""))
          .findFirst()
          .orElse(null);
    }

    void compile() throws IOException {
      var sound = new ArrayList<JavaFileObject>();
      for (int i = 0; i < all.size(); i++) if (all.get(i).sound) sound.add(sources.get(i));
      if (sound.isEmpty() || task(sound).call()) {
        define();
        return;
      }
      for (int i = 0; i < all.size(); i++) {
        var error = errorIn(sources.get(i));
        if (error != null)
          grammar.malformed(
              all.get(i),
              "`" + all.get(i).where.expression() + "` is no condition: " + error,
              ofText(all.get(i), error).orElse(WhereGrammar.REMEDY));
      }
    }

    /// What to do where text is taken for a number.
    private static Optional<String> ofText(Condition one, String error) {
      return error.startsWith("bad operand types") || error.startsWith("incomparable types")
          ? one.names.stream()
              .filter(name -> one.kinds.get(name) == Template.Kind.TEXT)
              .map("`%1$s` is text: to be a number it is captured as `{%1$s:int}`"::formatted)
              .findFirst()
          : Optional.empty();
    }

    private void define() {
      var loader =
          new ClassLoader(null) {
            @Override
            protected Class<?> findClass(String name) {
              var bytes = classes.get(name).toByteArray();
              return defineClass(name, bytes, 0, bytes.length);
            }
          };
      try {
        for (int i = 0; i < all.size(); i++) {
          if (!all.get(i).sound) continue;
          var type = loader.loadClass("C" + i);
          all.get(i).compiled =
              Arrays.stream(type.getDeclaredMethods())
                  .filter(m -> m.getName().equals("test"))
                  .findFirst()
                  .orElseThrow();
          all.get(i).compiled.setAccessible(true);
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void close() throws IOException {
      files.close();
    }
  }
}
