package check.compile;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.SourcePositions;
import expect.Where;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import text.Template;

/// A condition, the names it may use, and what is found out of it.
final class Condition {
  final Where where;
  final Map<String, Template.Kind> kinds;
  final List<Set<String>> together;
  final Set<String> names = new LinkedHashSet<>();
  boolean sound = true;
  CompilationUnitTree unit;
  SourcePositions positions;
  int prefix;
  Method compiled;

  Condition(Where where, Map<String, Template.Kind> kinds, List<Set<String>> together) {
    this.where = where;
    this.kinds = kinds;
    this.together = together;
  }
}
