package check.compile;

import check.compile.ThreadSites.Site;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import launch.MainMethod;

/// Finds in a class where threads are made, and whether names of threads are told.
final class ThreadScanner extends TreePathScanner<Void, Void> {
  /// A text that is, or begins, a name such as ours or the JDK's.
  private static final Pattern LIKE_A_NAME = Pattern.compile("(?i)\\bthread[ -](\\d|$)");

  private static final Pattern THREADS = Pattern.compile("\\bjava\\.lang\\.Thread\\b(?!\\.)");

  /// Methods that make text of what they are given.
  private static final Set<String> PRINTING =
      Set.of(
          "print",
          "println",
          "printf",
          "format",
          "formatted",
          "valueOf",
          "append",
          "insert",
          "join",
          "toString");

  private final Trees trees;
  private final TypeElement type;
  private final ThreadSites found;
  /// The class whose main is looked through; empty elsewhere.
  private String main = "";
  /// How many parts of code it is in that may be gone through never, or more than once.
  private int uncertain;
  private ExecutableElement method;

  ThreadScanner(Trees trees, TypeElement type, ThreadSites found) {
    this.trees = trees;
    this.type = type;
    this.found = found;
  }

  @Override
  public Void visitMethod(MethodTree tree, Void none) {
    var before = method;
    method = (ExecutableElement) trees.getElement(getCurrentPath());
    if (isMain(method)) visitMain(tree);
    else super.visitMethod(tree, none);
    method = before;
    return null;
  }

  private void visitMain(MethodTree tree) {
    int before = uncertain;
    uncertain = 0;
    main = MainMethod.binaryName(type);
    super.visitMethod(tree, null);
    main = "";
    uncertain = before;
  }

  /// Is it a main method of the class, and the only one?
  private boolean isMain(ExecutableElement method) {
    return method != null
        && method.getSimpleName().contentEquals("main")
        && method.getEnclosingElement().equals(type)
        && ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(other -> other.getSimpleName().contentEquals("main"))
                .count()
            == 1;
  }

  private void site(ExecutableElement made, boolean certain, List<String> texts) {
    var variable = ThreadSites.variable(getCurrentPath());
    found.add(new Site(main, made, variable, certain && uncertain == 0, texts));
  }

  @Override
  public Void visitNewClass(NewClassTree tree, Void none) {
    super.visitNewClass(tree, none);
    if (!(trees.getElement(getCurrentPath()) instanceof ExecutableElement made)) return null;
    if (!ThreadSites.isThread(made.getEnclosingElement().asType())) return null;
    site(made, true, texts(tree.getArguments()));
    return null;
  }

  private static List<String> texts(List<? extends ExpressionTree> arguments) {
    return arguments.stream()
        .map(argument -> argument instanceof LiteralTree literal ? literal.getValue() : null)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .toList();
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree tree, Void none) {
    if (trees.getElement(getCurrentPath()) instanceof ExecutableElement called) {
      if (tree.getMode() != MemberReferenceTree.ReferenceMode.NEW) called(called);
      else if (ThreadSites.isThread(called.getEnclosingElement().asType()))
        site(called, false, List.of());
    }
    return super.visitMemberReference(tree, none);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
    super.visitMethodInvocation(tree, none);
    if (!(trees.getElement(getCurrentPath()) instanceof ExecutableElement called)) return null;
    var name = called.getSimpleName().toString();
    var owner = called.getEnclosingElement().toString();
    boolean first = tree.getMethodSelect() instanceof IdentifierTree;
    if (name.equals("<init>") && first && method != null) found.calls(method, called);
    called(called);
    if (owner.startsWith(ThreadSites.THREAD)) ofThreads(tree, owner, name);
    if (owner.equals("java.util.concurrent.ThreadFactory") && name.equals("newThread"))
      site(null, false, List.of());
    if (PRINTING.contains(name)) tree.getArguments().forEach(this::shown);
    return null;
  }

  /// A method is called, now or later.
  private void called(ExecutableElement called) {
    var name = called.getSimpleName();
    boolean ofThread = called.getEnclosingElement().toString().equals(ThreadSites.THREAD);
    if (ofThread && (name.contentEquals("getName") || name.contentEquals("toString")))
      found.tells();
    if (isMain(called)) found.add(Site.UNKNOWN); // all of it may come again
  }

  private void ofThreads(MethodInvocationTree tree, String owner, String name) {
    if (name.equals("name") || name.equals("setName"))
      texts(tree.getArguments()).forEach(found::named);
    if (!owner.startsWith(ThreadSites.THREAD + ".Builder")) return;
    var builder = ThreadSites.Builder.of(tree);
    if (builder == ThreadSites.Builder.NAMED) return;
    boolean known = builder == ThreadSites.Builder.UNNAMED;
    if (name.equals("start") || name.equals("unstarted")) site(null, known, List.of());
    else if (name.equals("factory")) site(null, false, List.of());
  }

  /// Text is made of this: is it a thread, or made of threads?
  private void shown(Tree tree) {
    var shown = trees.getTypeMirror(new TreePath(getCurrentPath(), tree));
    if (shown != null && (ThreadSites.isThread(shown) || THREADS.matcher(shown.toString()).find()))
      found.tells();
  }

  @Override
  public Void visitLiteral(LiteralTree tree, Void none) {
    if (tree.getValue() instanceof String text && LIKE_A_NAME.matcher(text).find()) found.tells();
    return null;
  }

  @Override
  public Void visitBinary(BinaryTree tree, Void none) {
    if (tree.getKind() == Tree.Kind.PLUS) {
      shown(tree.getLeftOperand());
      shown(tree.getRightOperand());
    }
    scan(tree.getLeftOperand(), none);
    boolean always =
        tree.getKind() != Tree.Kind.CONDITIONAL_AND && tree.getKind() != Tree.Kind.CONDITIONAL_OR;
    return always ? scan(tree.getRightOperand(), none) : maybe(tree.getRightOperand());
  }

  @Override
  public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void none) {
    shown(tree.getExpression());
    return super.visitCompoundAssignment(tree, none);
  }

  /// Goes through what may be gone through never, or more than once.
  private Void maybe(Tree tree) {
    uncertain++;
    scan(tree, null);
    uncertain--;
    return null;
  }

  private Void maybe(Runnable inside) {
    uncertain++;
    inside.run();
    uncertain--;
    return null;
  }

  @Override
  public Void visitIf(IfTree tree, Void none) {
    scan(tree.getCondition(), none);
    maybe(tree.getThenStatement());
    return maybe(tree.getElseStatement());
  }

  /// An exception may leave out some of what is tried: what is made by `catch` or `finally`, or
  /// after a `catch`, has no sure number then.
  @Override
  public Void visitTry(TryTree tree, Void none) {
    int first = found.count();
    scan(tree.getResources(), none);
    scan(tree.getBlock(), none);
    int before = found.skippable(first);
    maybe(() -> scan(tree.getCatches(), none));
    maybe(tree.getFinallyBlock());
    if (tree.getCatches().isEmpty()) found.notSkipped(before);
    return null;
  }

  @Override
  public Void visitClass(ClassTree tree, Void none) {
    return maybe(() -> super.visitClass(tree, none));
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree tree, Void none) {
    return maybe(() -> super.visitLambdaExpression(tree, none));
  }

  @Override
  public Void visitConditionalExpression(ConditionalExpressionTree tree, Void none) {
    return maybe(() -> super.visitConditionalExpression(tree, none));
  }

  @Override
  public Void visitForLoop(ForLoopTree tree, Void none) {
    return maybe(() -> super.visitForLoop(tree, none));
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void none) {
    return maybe(() -> super.visitEnhancedForLoop(tree, none));
  }

  @Override
  public Void visitWhileLoop(WhileLoopTree tree, Void none) {
    return maybe(() -> super.visitWhileLoop(tree, none));
  }

  @Override
  public Void visitDoWhileLoop(DoWhileLoopTree tree, Void none) {
    return maybe(() -> super.visitDoWhileLoop(tree, none));
  }

  @Override
  public Void visitLabeledStatement(LabeledStatementTree tree, Void none) {
    return maybe(() -> super.visitLabeledStatement(tree, none));
  }

  @Override
  public Void visitSwitch(SwitchTree tree, Void none) {
    return maybe(() -> super.visitSwitch(tree, none));
  }

  @Override
  public Void visitSwitchExpression(SwitchExpressionTree tree, Void none) {
    return maybe(() -> super.visitSwitchExpression(tree, none));
  }
}
