package check.compile;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import text.Nearest;
import text.Problems;
import text.Template;

/// What a condition may say: one expression of captured names, literals, operators, `Math.*` and
/// `String`'s methods. It says the same of the same values each time.
final class WhereGrammar {
  private static final String RANDOM = "random";
  /// An array or a stream as a text has its identity in it, which is another each time.
  private static final Set<String> STRING_METHODS = stringMethods(WhereGrammar::isValue);
  private static final Set<String> TEXT_METHODS = stringMethods(type -> type == String.class);
  private static final Set<String> MATH =
      Arrays.stream(Math.class.getMethods())
          .filter(m -> Modifier.isStatic(m.getModifiers()))
          .map(Method::getName)
          .filter(name -> !name.equals(RANDOM))
          .collect(Collectors.toSet());
  private static final Set<Tree.Kind> ASSIGNING =
      Set.of(
          Tree.Kind.PREFIX_INCREMENT,
          Tree.Kind.PREFIX_DECREMENT,
          Tree.Kind.POSTFIX_INCREMENT,
          Tree.Kind.POSTFIX_DECREMENT);

  /// The methods of String all of whose kinds give something like this.
  private static Set<String> stringMethods(Predicate<Class<?>> given) {
    return Arrays.stream(String.class.getMethods())
        .filter(m -> m.getDeclaringClass() == String.class)
        .collect(Collectors.groupingBy(Method::getName))
        .entrySet()
        .stream()
        .filter(e -> e.getValue().stream().allMatch(m -> given.test(m.getReturnType())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static boolean isValue(Class<?> type) {
    return type == String.class || type.isPrimitive() && type != void.class;
  }

  private final Problems problems;

  WhereGrammar(Problems problems) {
    this.problems = problems;
  }

  void malformed(Condition one, String wrong, String remedy) {
    malformed(one, null, wrong, remedy);
  }

  /// @param tree what is wrong; null for the whole
  void malformed(Condition one, Tree tree, String wrong, String remedy) {
    var place = one.where.place();
    long offset =
        tree == null || one.unit == null
            ? 0
            : one.positions.getStartPosition(one.unit, tree) - one.prefix;
    if (one.sound)
      problems.error(
          place.source().at(place.line(), place.column() + (int) Math.max(0, offset)),
          wrong,
          remedy);
    one.sound = false;
  }

  static final String REMEDY =
      "a condition is one Java expression of captured names, literals, operators, Math.* and"
          + " those of String's methods that give a text, a number or a truth value";

  /// Collects the names of an expression, and reports what isn't allowed.
  void inspect(Tree tree, Condition one) {
    switch (tree) {
      case LiteralTree _, PrimitiveTypeTree _ -> {}
      case IdentifierTree name -> name(name, one);
      case ParenthesizedTree inner -> inspect(inner.getExpression(), one);
      case UnaryTree unary when !ASSIGNING.contains(unary.getKind()) ->
          inspect(unary.getExpression(), one);
      case BinaryTree binary -> {
        identity(binary, one);
        inspect(binary.getLeftOperand(), one);
        inspect(binary.getRightOperand(), one);
      }
      case ConditionalExpressionTree choice -> {
        inspect(choice.getCondition(), one);
        inspect(choice.getTrueExpression(), one);
        inspect(choice.getFalseExpression(), one);
      }
      case TypeCastTree cast when cast.getType() instanceof PrimitiveTypeTree ->
          inspect(cast.getExpression(), one);
      case MethodInvocationTree call
          when call.getMethodSelect() instanceof MemberSelectTree select
              && call.getTypeArguments().isEmpty() ->
          call(call, select, one);
      case MemberSelectTree select
          when isMath(select.getExpression())
              && Set.of("PI", "E", "TAU").contains(select.getIdentifier().toString()) -> {}
      case AssignmentTree _ ->
          malformed(
              one, tree, "`" + tree + "` assigns, and a condition only asks", "equality is `==`");
      case null, default ->
          malformed(one, tree, "`" + tree + "` is not allowed in a condition", REMEDY);
    }
  }

  /// Two texts of the same characters are two objects here, so `==` would always be false.
  private void identity(BinaryTree binary, Condition one) {
    boolean compares =
        binary.getKind() == Tree.Kind.EQUAL_TO || binary.getKind() == Tree.Kind.NOT_EQUAL_TO;
    var left = binary.getLeftOperand();
    var right = binary.getRightOperand();
    if (!compares || !isText(left, one) || !isText(right, one)) return;
    var equal = left + ".equals(" + right + ")";
    malformed(
        one,
        binary,
        "`" + binary + "` asks whether two texts are one object, not whether they say the same",
        "write `" + (binary.getKind() == Tree.Kind.EQUAL_TO ? equal : "!" + equal) + "`");
  }

  private static boolean isText(Tree tree, Condition one) {
    return switch (tree) {
      case LiteralTree literal ->
          literal.getValue() == null || literal.getValue() instanceof String;
      case IdentifierTree name -> one.kinds.get(name.getName().toString()) == Template.Kind.TEXT;
      case ParenthesizedTree inner -> isText(inner.getExpression(), one);
      case ConditionalExpressionTree choice -> isText(choice.getTrueExpression(), one);
      case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS ->
          isText(sum.getLeftOperand(), one) || isText(sum.getRightOperand(), one);
      case MethodInvocationTree call
          when call.getMethodSelect() instanceof MemberSelectTree select ->
          !isMath(select.getExpression())
              && TEXT_METHODS.contains(select.getIdentifier().toString());
      default -> false;
    };
  }

  private void call(MethodInvocationTree call, MemberSelectTree select, Condition one) {
    var method = select.getIdentifier().toString();
    boolean math = isMath(select.getExpression());
    if (math && method.equals(RANDOM))
      malformed(
          one,
          call,
          "`" + call + "` is another each time, and a condition is of what was seen alone",
          REMEDY);
    else if (!(math ? MATH : STRING_METHODS).contains(method))
      malformed(one, call, "`" + call + "` is not allowed in a condition", REMEDY);
    if (!math) inspect(select.getExpression(), one);
    call.getArguments().forEach(argument -> inspect(argument, one));
  }

  private static boolean isMath(ExpressionTree tree) {
    return tree instanceof IdentifierTree name && name.getName().contentEquals("Math");
  }

  private void name(IdentifierTree tree, Condition one) {
    var name = tree.getName().toString();
    one.names.add(name);
    if (!one.kinds.containsKey(name))
      malformed(
          one,
          tree,
          "`" + name + "` is not captured",
          (Nearest.suggest(name, one.kinds.keySet())
                  + " Capture it in the expected output: {"
                  + name
                  + ":int}")
              .strip());
  }
}
