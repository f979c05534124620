package expect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import text.Template;

/// Gives each template a line of its own, in any order.
///
/// Literal templates take lines equal to them first: equal lines are interchangeable. What is left
/// is a bipartite matching (augmenting paths: Kuhn 1955, Berge 1957), and where names must agree, a
/// search that starts from one.
final class Assignment {
  /// How often a template is held against a line before any are assigned; a second's work or two.
  private static final long LOOKS_MAX = 2_000_000;

  private final List<Template> holes; // those with names first
  private final List<String> lines;
  private final int named;
  private final List<BitSet> fits = new ArrayList<>();
  private final Template.Budget budget = new Template.Budget();
  private long looks;

  private Assignment(List<Template> holes, List<String> lines) {
    this.holes = holes;
    this.lines = lines;
    named = (int) holes.stream().filter(Template::captures).count();
    var known = new HashMap<String, BitSet>();
    for (var template : holes)
      fits.add(known.computeIfAbsent(template.shown(), _ -> fitting(template)));
  }

  private BitSet fitting(Template template) {
    looks += lines.size();
    if (looks > LOOKS_MAX) throw new Template.TooAmbiguous();
    var row = new BitSet();
    for (int l = 0; l < lines.size(); l++) if (template.fits(lines.get(l))) row.set(l);
    return row;
  }

  /// What is left to assign once literals have theirs; empty if the numbers can't agree or a
  /// literal finds no line.
  static Optional<Assignment> of(List<Template> templates, List<String> lines) {
    var counts = new HashMap<String, Integer>();
    for (var template : templates)
      if (template.isLiteral()) counts.merge(template.literalText(), 1, Integer::sum);
    var rest = new ArrayList<String>();
    for (var line : lines) {
      if (counts.containsKey(line)) counts.computeIfPresent(line, (_, n) -> n == 1 ? null : n - 1);
      else rest.add(line);
    }
    if (!counts.isEmpty()) return Optional.empty();
    var holes =
        new ArrayList<>(templates.stream().filter(t -> !t.isLiteral() && !t.anyLines()).toList());
    holes.sort((a, b) -> Boolean.compare(b.captures(), a.captures()));
    boolean others = templates.stream().anyMatch(Template::anyLines);
    boolean enough = others ? holes.size() <= rest.size() : holes.size() == rest.size();
    return enough ? Optional.of(new Assignment(holes, rest)) : Optional.empty();
  }

  /// Is there an assignment whose bindings `accept` takes?
  boolean search(Predicate<Map<String, String>> accept) {
    try {
      var first = matching(0, new BitSet());
      return first != null && from(0, new BitSet(), Map.of(), first, accept);
    } catch (StackOverflowError e) {
      throw new Template.TooAmbiguous(); // as many names as that aren't worth a deeper stack
    }
  }

  private boolean from(
      int t,
      BitSet used,
      Map<String, String> bound,
      int[] hint,
      Predicate<Map<String, String>> accept) {
    if (t == named) return matching(t, used) != null && accept.test(bound);
    if (tryLine(t, hint[t], used, bound, hint, accept)) return true;
    for (int l = fits.get(t).nextSetBit(0); l >= 0; l = fits.get(t).nextSetBit(l + 1)) {
      budget.step();
      if (l != hint[t] && tryLine(t, l, used, bound, hint, accept)) return true;
    }
    return false;
  }

  private boolean tryLine(
      int t,
      int l,
      BitSet used,
      Map<String, String> bound,
      int[] hint,
      Predicate<Map<String, String>> accept) {
    if (used.get(l)) return false;
    used.set(l);
    boolean found =
        holes.get(t).match(lines.get(l), bound, budget, b -> from(t + 1, used, b, hint, accept));
    used.clear(l);
    return found;
  }

  /// A line for each template from this one on, none of them used; null if there is no such
  /// matching.
  private int[] matching(int from, BitSet used) {
    var lineOf = new int[holes.size()];
    var templateOf = new int[lines.size()];
    Arrays.fill(templateOf, -1);
    for (int t = from; t < holes.size(); t++)
      if (!augment(t, (BitSet) used.clone(), lineOf, templateOf)) return null;
    return lineOf;
  }

  private boolean augment(int t, BitSet seen, int[] lineOf, int[] templateOf) {
    for (int l = fits.get(t).nextSetBit(0);
        l >= 0;
        l = fits.get(t).nextSetBit(l + 1)) // a free one needs no path
    if (templateOf[l] < 0 && !seen.get(l)) return take(t, l, lineOf, templateOf);
    for (int l = fits.get(t).nextSetBit(0); l >= 0; l = fits.get(t).nextSetBit(l + 1)) {
      if (seen.get(l)) continue;
      seen.set(l);
      if (augment(templateOf[l], seen, lineOf, templateOf)) return take(t, l, lineOf, templateOf);
    }
    return false;
  }

  private static boolean take(int t, int l, int[] lineOf, int[] templateOf) {
    lineOf[t] = l;
    templateOf[l] = t;
    return true;
  }
}
