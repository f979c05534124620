package check.compile;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/// Where a program makes threads that it names by nothing, as javac sees it. The JDK numbers them
/// in the order in which they are made: so what is made in a main that goes straight on, and
/// nowhere else, is known by its number.
final class ThreadSites {
  static final String THREAD = "java.lang.Thread";

  /// A place where a thread is made.
  ///
  /// @param main     the class whose main makes it; empty elsewhere
  /// @param made     by which constructor; null where the JDK calls it
  /// @param variable into which it is put, or empty
  /// @param certain  is it made once, if what comes later is made at all?
  /// @param texts    what is given to the constructor, maybe a name
  record Site(
      String main, ExecutableElement made, String variable, boolean certain, List<String> texts) {
    /// Where it is uncertain what is made.
    static final Site UNKNOWN = new Site("", null, "", false, List.of());

    private Site uncertain() {
      return new Site(main, made, variable, false, texts);
    }
  }

  private final List<Site> sites = new ArrayList<>();
  /// Which constructor each calls first.
  private final Map<ExecutableElement, ExecutableElement> above = new HashMap<>();
  private final Set<String> names = new HashSet<>(Set.of("main", "unknown"));
  private int skippable = Integer.MAX_VALUE;
  private boolean tells;

  /// Looks through a class, which javac has understood and not yet changed.
  void scan(Trees trees, TypeElement type) {
    var path = type == null ? null : trees.getPath(type);
    if (path == null) return;
    try {
      new ThreadScanner(trees, type, this).scan(path, null);
    } catch (StackOverflowError e) {
      tells(); // too deeply nested to know: the JDK's names are never wrong
    }
  }

  /// A thread may be made here, at last. What may have been left out before has no sure number
  /// then.
  void add(Site site) {
    if (!isNamed(site.made))
      for (int i = skippable; i < sites.size(); i++) sites.set(i, sites.get(i).uncertain());
    sites.add(site);
  }

  /// What was made since then, if anything was, may have been left out where more is made now;
  /// gives what was so before.
  int skippable(int since) {
    int before = skippable;
    if (since < sites.size()) skippable = Math.min(before, since);
    return before;
  }

  /// Takes that back: what was made must have been made where more is.
  void notSkipped(int before) {
    skippable = before;
  }

  int count() {
    return sites.size();
  }

  void calls(ExecutableElement constructor, ExecutableElement other) {
    above.put(constructor, other);
  }

  /// A thread is named so.
  void named(String name) {
    names.add(name);
  }

  /// The program tells names of threads.
  void tells() {
    tells = true;
  }

  /// What its threads are called, where this class is started.
  UnnamedThreads of(String main) {
    if (tells) return UnnamedThreads.KEPT;
    var unnamed = sites.stream().filter(site -> !isNamed(site.made)).toList();
    if (!unnamed.stream().allMatch(site -> site.main.equals(main))) return UnnamedThreads.NUMBERED;
    var taken = new HashSet<>(names);
    for (var site : sites) if (isNamed(site.made)) taken.addAll(site.texts);
    var variables = unnamed.stream().takeWhile(this::isKnown).map(Site::variable).toList();
    return UnnamedThreads.of(variables, taken);
  }

  /// Does this constructor give the thread a name? One that is not known is taken not to.
  private boolean isNamed(ExecutableElement made) {
    var first = first(made);
    return first != null && isThreads(first) && takesText(first);
  }

  private boolean isKnown(Site site) {
    return site.certain && (site.made == null || isThreads(first(site.made)));
  }

  /// That of `Thread` which it comes to, or where that can't be told.
  private ExecutableElement first(ExecutableElement made) {
    var at = made;
    while (at != null && !isThreads(at) && above.containsKey(at)) at = above.get(at);
    return at;
  }

  private static boolean isThreads(ExecutableElement made) {
    return isThreads(made.getEnclosingElement().toString());
  }

  private static boolean isThreads(String type) {
    return type.equals(THREAD);
  }

  private static boolean takesText(ExecutableElement made) {
    return made.getParameters().stream()
        .anyMatch(parameter -> parameter.asType().toString().equals("java.lang.String"));
  }

  /// Is it a thread's class?
  static boolean isThread(TypeMirror type) {
    for (var at = type; at instanceof DeclaredType declared; ) {
      var element = (TypeElement) declared.asElement();
      if (element.getQualifiedName().contentEquals(THREAD)) return true;
      at = element.getSuperclass();
    }
    return false;
  }

  /// The variable, field or element into which the value at a path goes, or empty.
  static String variable(TreePath path) {
    var value = path.getLeaf();
    var parent = path.getParentPath();
    return switch (parent.getLeaf()) {
      case ParenthesizedTree _, TypeCastTree _ -> variable(parent);
      case VariableTree variable when variable.getInitializer() == value ->
          variable.getName().toString();
      case AssignmentTree put when put.getExpression() == value -> place(put.getVariable());
      default -> "";
    };
  }

  private static String place(Tree goal) {
    return switch (goal) {
      case IdentifierTree variable -> variable.getName().toString();
      case MemberSelectTree field -> field.getIdentifier().toString();
      case ArrayAccessTree element when element.getIndex() instanceof LiteralTree index ->
          place(element.getExpression()) + "[" + index.getValue() + "]";
      default -> "";
    };
  }

  /// How a builder's thread is named that this chain of calls makes.
  enum Builder {
    NAMED,
    UNNAMED,
    UNKNOWN;

    static Builder of(MethodInvocationTree call) {
      for (Tree at = call; at instanceof MethodInvocationTree one; ) {
        var select = one.getMethodSelect();
        var name = select instanceof MemberSelectTree s ? s.getIdentifier() : null;
        if (select instanceof IdentifierTree i) name = i.getName();
        if (name == null) return UNKNOWN;
        if (name.contentEquals("name") || name.contentEquals("ofVirtual")) return NAMED;
        if (name.contentEquals("ofPlatform")) return UNNAMED;
        at = select instanceof MemberSelectTree s ? s.getExpression() : null;
      }
      return UNKNOWN;
    }
  }
}
