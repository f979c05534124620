package check;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import expect.Expected;
import expect.Where;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import text.Nearest;
import text.Problems;
import text.Template;

/// Reads `where` conditions with javac, each as one expression of captured names, literals, operators, `Math` and
/// `String`'s methods, and compiles them; anything else is malformed.
final class WhereCompiler {
  private static final Set<String> STRING_METHODS = Arrays.stream(String.class.getMethods())
    .filter(m -> m.getDeclaringClass() == String.class).map(Method::getName).collect(Collectors.toSet());
  private static final Set<String> MATH = Arrays.stream(Math.class.getMethods())
    .filter(m -> Modifier.isStatic(m.getModifiers())).map(Method::getName).collect(Collectors.toSet());
  private static final Set<Tree.Kind> ASSIGNING = Set.of(Tree.Kind.PREFIX_INCREMENT, Tree.Kind.PREFIX_DECREMENT,
    Tree.Kind.POSTFIX_INCREMENT, Tree.Kind.POSTFIX_DECREMENT);

  private final Problems problems;
  private final List<One> all = new ArrayList<>();

  WhereCompiler(Problems problems) {
    this.problems = problems;
  }

  /// A condition, the names it may use, and what is found out of it.
  private static final class One {
    final Where where;
    final Map<String, Template.Kind> kinds;
    final List<Set<String>> together;
    final Set<String> names = new LinkedHashSet<>();
    boolean sound = true;
    CompilationUnitTree unit;
    SourcePositions positions;
    int prefix;
    Method compiled;

    One(Where where, Map<String, Template.Kind> kinds, List<Set<String>> together) {
      this.where = where;
      this.kinds = kinds;
      this.together = together;
    }
  }

  /// The conditions of these expectations, compiled together; mistakes go to the problems.
  static Where.Conditions compile(List<Expected> expected, Problems problems) throws IOException {
    var compiler = new WhereCompiler(problems);
    for (var e : expected) {
      var kinds = e.names();
      var together = together(e);
      for (var where : e.wheres()) compiler.all.add(new One(where, kinds, together));
    }
    if (compiler.all.isEmpty()) return Where.NONE;
    return compiler.run();
  }

  /// The sets of names that one run can bind.
  private static List<Set<String>> together(Expected expected) {
    var table = expected.table();
    if (table.isEmpty()) return List.of(expected.names().keySet());
    return table.get().rows().stream().map(row -> {
      var names = new LinkedHashSet<String>();
      row.lines().forEach(line -> names.addAll(line.names().keySet()));
      row.ending().ifPresent(ending -> {
        if (ending instanceof expect.Expectation.Throws(_, var message)) message.ifPresent(m -> names.addAll(m.names().keySet()));
      });
      return (Set<String>) names;
    }).toList();
  }

  private Where.Conditions run() throws IOException {
    try (var javac = new Javac()) {
      for (int i = 0; i < all.size(); i++) javac.read(i, all.get(i));
      javac.compile();
    }
    var byWhere = new HashMap<Where, One>();
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

  private static boolean holds(One one, Map<String, String> values) {
    var arguments = one.kinds.entrySet().stream().map(e -> argument(e.getValue(), values.get(e.getKey()))).toList();
    try {
      return (boolean) one.compiled.invoke(null, arguments.toArray());
    } catch (ReflectiveOperationException e) {
      return false;   // one that throws is false
    }
  }

  private static Object argument(Template.Kind kind, String text) {
    return switch (kind) {
      case INT -> text == null ? 0L : Long.parseLong(text);
      case NUMBER -> text == null ? 0d : Double.parseDouble(text);
      case TEXT -> text == null ? "" : text;
    };
  }

  private void malformed(One one, String wrong, String remedy) {
    malformed(one, null, wrong, remedy);
  }

  /// @param tree what is wrong; null for the whole
  private void malformed(One one, Tree tree, String wrong, String remedy) {
    var place = one.where.place();
    long offset = tree == null || one.unit == null ? 0 : one.positions.getStartPosition(one.unit, tree) - one.prefix;
    if (one.sound) problems.error(place.source().at(place.line(), place.column() + (int) Math.max(0, offset)), wrong, remedy);
    one.sound = false;
  }

  private static final String REMEDY = "a condition is one Java expression of captured names, literals, operators, Math.* and String's methods";

  /// Collects the names of an expression, and reports what isn't allowed.
  private void inspect(Tree tree, One one) {
    switch (tree) {
      case LiteralTree _, PrimitiveTypeTree _ -> { }
      case IdentifierTree name -> name(name, one);
      case ParenthesizedTree inner -> inspect(inner.getExpression(), one);
      case UnaryTree unary when !ASSIGNING.contains(unary.getKind()) -> inspect(unary.getExpression(), one);
      case BinaryTree binary -> {
        inspect(binary.getLeftOperand(), one);
        inspect(binary.getRightOperand(), one);
      }
      case ConditionalExpressionTree choice -> {
        inspect(choice.getCondition(), one);
        inspect(choice.getTrueExpression(), one);
        inspect(choice.getFalseExpression(), one);
      }
      case TypeCastTree cast when cast.getType() instanceof PrimitiveTypeTree -> inspect(cast.getExpression(), one);
      case MethodInvocationTree call when call.getMethodSelect() instanceof MemberSelectTree select && call.getTypeArguments().isEmpty() -> {
        var method = select.getIdentifier().toString();
        boolean math = isMath(select.getExpression());
        if (!(math ? MATH : STRING_METHODS).contains(method)) malformed(one, tree, "`" + tree + "` is not allowed in a condition", REMEDY);
        if (!math) inspect(select.getExpression(), one);
        call.getArguments().forEach(argument -> inspect(argument, one));
      }
      case MemberSelectTree select when isMath(select.getExpression()) && Set.of("PI", "E", "TAU").contains(select.getIdentifier().toString()) -> { }
      case AssignmentTree _ -> malformed(one, tree, "`" + tree + "` assigns, and a condition only asks", "equality is `==`");
      case null, default -> malformed(one, tree, "`" + tree + "` is not allowed in a condition", REMEDY);
    }
  }

  private static boolean isMath(ExpressionTree tree) {
    return tree instanceof IdentifierTree name && name.getName().contentEquals("Math");
  }

  private void name(IdentifierTree tree, One one) {
    var name = tree.getName().toString();
    one.names.add(name);
    if (!one.kinds.containsKey(name))
      malformed(one, tree, "`" + name + "` is not captured", (Nearest.suggest(name, one.kinds.keySet()) + " Capture it in the expected output: {" + name + ":int}").strip());
  }

  /// javac, for the conditions: class `C<i>` with a method that returns the expression.
  private final class Javac implements AutoCloseable {
    private final javax.tools.JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();
    private final JavaFileManager files = new ForwardingJavaFileManager<JavaFileManager>(compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, null)) {
      @Override
      public JavaFileObject getJavaFileForOutput(Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
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
      return (JavacTask) compiler.getTask(null, files, diagnostics, List.of("-proc:none", "-nowarn"), null, of);
    }

    void read(int i, One one) throws IOException {
      var source = new SimpleJavaFileObject(URI.create("string:///C" + i + ".java"), JavaFileObject.Kind.SOURCE) {
        @Override
        public CharSequence getCharContent(boolean ignore) {
          return head(i, one) + one.where.expression() + "\n); } }";
        }
      };
      var task = task(List.of(source));
      var units = task.parse();
      one.unit = units.iterator().next();
      one.positions = Trees.instance(task).getSourcePositions();
      one.prefix = head(i, one).length();
      var error = errorIn(source);
      if (error != null) malformed(one, "`" + one.where.expression() + "` is no Java expression: " + error, REMEDY);
      else if (only(one.unit.getTypeDecls()) instanceof ClassTree type && only(type.getMembers()) instanceof MethodTree method
        && only(method.getBody().getStatements()) instanceof ReturnTree value && value.getExpression() instanceof ParenthesizedTree inner) inspect(inner, one);
      else malformed(one, "`" + one.where.expression() + "` is more than one expression", REMEDY);
      if (one.sound && one.together.stream().noneMatch(names -> names.containsAll(one.names)))
        malformed(one, "no run can bind " + String.join(" and ", one.names) + " together", "name what one row of the table captures");
      sources.put(i, source);
    }

    private String head(int i, One one) {
      return "final class C" + i + " { static boolean test(" + parameters(one) + ") { return (\n";
    }

    private static Tree only(List<? extends Tree> trees) {
      return trees.size() == 1 ? trees.getFirst() : null;
    }

    private String parameters(One one) {
      return one.kinds.entrySet().stream().map(e -> switch (e.getValue()) {
        case INT -> "long ";
        case NUMBER -> "double ";
        case TEXT -> "String ";
      } + e.getKey()).collect(Collectors.joining(", "));
    }

    private String errorIn(JavaFileObject source) {
      return diagnostics.getDiagnostics().stream().filter(d -> d.getKind() == Diagnostic.Kind.ERROR && d.getSource() == source)
        .map(d -> d.getMessage(Locale.ENGLISH).lines().findFirst().orElse("")).findFirst().orElse(null);
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
        if (error != null) malformed(all.get(i), "`" + all.get(i).where.expression() + "` is no condition: " + error, REMEDY);
      }
    }

    private void define() {
      var loader = new ClassLoader(null) {
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
          all.get(i).compiled = Arrays.stream(type.getDeclaredMethods()).filter(m -> m.getName().equals("test")).findFirst().orElseThrow();
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
