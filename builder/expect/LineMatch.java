package expect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import text.Template;

/// Do lines fit templates, in order or in any order? Any way to split and assign them counts; the
/// work is bounded.
final class LineMatch {
  private LineMatch() {}

  /// Matches in order; `...` stands for any lines. `accept` is given what the names stand for, and
  /// may refuse.
  static boolean ordered(
      List<Template> templates, List<String> lines, Predicate<Map<String, String>> accept) {
    var feasible = feasible(templates, lines);
    if (!feasible.getFirst().get(0)) return false;
    try {
      return new Ordered(templates, lines, feasible, new Template.Budget(), accept)
          .from(0, 0, Map.of());
    } catch (StackOverflowError e) {
      throw new Template.TooAmbiguous();
    }
  }

  /// How many of the first templates can be matched by how many of the first lines: `{templates,
  /// lines}`, for a message.
  static int[] furthest(List<Template> templates, List<String> lines) {
    var reached = new BitSet();
    reached.set(0);
    int t = 0;
    for (; t < templates.size(); t++) {
      var next = new BitSet();
      for (int l = reached.nextSetBit(0); l >= 0; l = reached.nextSetBit(l + 1)) {
        if (templates.get(t).anyLines()) next.set(l, lines.size() + 1);
        else if (l < lines.size() && templates.get(t).fits(lines.get(l))) next.set(l + 1);
      }
      if (next.isEmpty()) break;
      reached = next;
    }
    return new int[] {t, t == templates.size() ? reached.length() - 1 : reached.nextSetBit(0)};
  }

  /// The lines from which each template and all after it can match, whatever names stand
  /// for.
  private static List<BitSet> feasible(List<Template> templates, List<String> lines) {
    var from = new ArrayList<BitSet>();
    var after = new BitSet();
    after.set(lines.size());
    from.add(after);
    for (int t = templates.size() - 1; t >= 0; t--) {
      var at = new BitSet();
      if (templates.get(t).anyLines()) at.set(0, after.length());
      else
        for (int l = after.nextSetBit(1); l > 0; l = after.nextSetBit(l + 1))
          if (templates.get(t).fits(lines.get(l - 1))) at.set(l - 1);
      after = at;
      from.addFirst(after);
    }
    return from;
  }

  private record Ordered(
      List<Template> templates,
      List<String> lines,
      List<BitSet> feasible,
      Template.Budget budget,
      Predicate<Map<String, String>> accept) {
    boolean from(int t, int l, Map<String, String> bound) {
      while (t < templates.size()
          && !templates.get(t).anyLines()
          && !templates.get(t).captures()) { // no choice here, and no need to go deeper
        t++;
        l++;
      }
      if (t == templates.size()) return accept.test(bound);
      var template = templates.get(t);
      int next = t + 1, line = l;
      if (!template.anyLines())
        return template.match(
            lines.get(l),
            bound,
            budget,
            b -> feasible.get(next).get(line + 1) && from(next, line + 1, b));
      for (int to = feasible.get(next).nextSetBit(l);
          to >= 0;
          to = feasible.get(next).nextSetBit(to + 1)) {
        budget.step();
        if (from(next, to, bound)) return true;
      }
      return false;
    }
  }

  /// Matches in any order, each template by a line of its own; where there is a `...`, other lines
  /// may be left.
  static boolean unordered(
      List<Template> templates, List<String> lines, Predicate<Map<String, String>> accept) {
    return Assignment.of(templates, lines).filter(a -> a.search(accept)).isPresent();
  }
}
