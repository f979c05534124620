package text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One expected line: literal text and holes (`{}`, `{name}`, `{name:int}`, `{name:number}`), or
/// `...` for any lines.
///
/// @param shown    as it was written
/// @param pieces   what it is made of, in order
/// @param anyLines stands for any number of lines, whatever they say
public record Template(String shown, List<Piece> pieces, boolean anyLines) {
  /// What a hole accepts.
  public enum Kind {
    TEXT,
    INT,
    NUMBER
  }

  /// A piece of a template.
  public sealed interface Piece {}

  /// Text that must stand there.
  public record Literal(String text) implements Piece {}

  /// Text that may vary; `name` is empty where it is not captured.
  public record Hole(String name, Kind kind) implements Piece {}

  /// The work one match may take, in tried splits; beyond it the match is given up as too
  /// ambiguous.
  static final int STEPS_MAX = 200_000;
  /// Longer ones are no numbers.
  private static final int NUMBER_LENGTH_MAX = 400;

  private static final Pattern INT = Pattern.compile("-?\\d+");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

  public Template {
    pieces = List.copyOf(pieces);
  }

  /// A template that matches just this text.
  public static Template literal(String text) {
    return new Template(text, text.isEmpty() ? List.of() : List.of(new Literal(text)), false);
  }

  /// The names it captures, with their kinds.
  public Map<String, Kind> names() {
    var names = new LinkedHashMap<String, Kind>();
    for (var piece : pieces)
      if (piece instanceof Hole(var name, var kind) && !name.isEmpty()) names.put(name, kind);
    return names;
  }

  /// Does it bind a name?
  public boolean captures() {
    return pieces.stream().anyMatch(piece -> piece instanceof Hole(var name, _) && !name.isEmpty());
  }

  /// Has it no hole?
  public boolean isLiteral() {
    return !anyLines && pieces.stream().allMatch(piece -> piece instanceof Literal);
  }

  /// The text of a literal one.
  public String literalText() {
    var text = new StringBuilder();
    for (var piece : pieces) if (piece instanceof Literal(var part)) text.append(part);
    return text.toString();
  }

  /// Can this line be split so that it fits, whatever names stand for?
  public boolean fits(String line) {
    return anyLines || (isLiteral() ? line.equals(literalText()) : feasible(line) != null);
  }

  /// Does a split exist that agrees with what is bound already and that `accept` takes? It is given
  /// all bindings.
  public boolean match(
      String line,
      Map<String, String> bound,
      Budget budget,
      Predicate<Map<String, String>> accept) {
    if (!captures())
      return fits(line) && accept.test(bound); // however it is split, nothing else is bound
    var feasible = feasible(line);
    return feasible != null
        && new Split(line, feasible, budget, accept).from(0, 0, new HashMap<>(bound));
  }

  /// The places of the line from which each piece and all after it can match; null if the
  /// whole can't.
  private List<BitSet> feasible(String line) {
    if (!ends(line)) return null;
    var from = new ArrayList<BitSet>();
    var after = new BitSet();
    after.set(line.length());
    from.add(after);
    for (int p = pieces.size() - 1; p >= 0; p--) {
      after = before(pieces.get(p), line, after);
      if (after.isEmpty()) return null;
      from.addFirst(after);
    }
    return after.get(0) ? from : null;
  }

  /// Do its first and last pieces fit, if they are literal? Most lines that don't fit are found by
  /// this.
  private boolean ends(String line) {
    return !(pieces.getFirst() instanceof Literal(var first) && !line.startsWith(first))
        && !(pieces.getLast() instanceof Literal(var last) && !line.endsWith(last));
  }

  private static BitSet before(Piece piece, String line, BitSet after) {
    var at = new BitSet();
    switch (piece) {
      case Literal(var text) -> {
        for (int i = line.indexOf(text); i >= 0; i = line.indexOf(text, i + 1))
          if (after.get(i + text.length())) at.set(i);
      }
      case Hole(_, var kind) when kind == Kind.TEXT -> at.set(0, after.length());
      case Hole(_, var kind) -> numbers(kind, line, after, at);
    }
    return at;
  }

  /// Marks where numbers begin that end where they may: from the right, so that the first end is
  /// always at hand.
  private static void numbers(Kind kind, String line, BitSet ends, BitSet starts) {
    var matcher = (kind == Kind.INT ? INT : NUMBER).matcher(line);
    int next = line.length() + NUMBER_LENGTH_MAX + 1;
    for (int start = line.length() - 1; start >= 0; start--) {
      if (ends.get(start + 1)) next = start + 1;
      if (begins(kind, line, start, next, ends, matcher)) starts.set(start);
    }
  }

  /// Does a number begin here? A longer one is tried only where this one might be its beginning.
  private static boolean begins(
      Kind kind, String line, int start, int firstEnd, BitSet ends, Matcher matcher) {
    for (int end = firstEnd;
        end >= 0 && end - start <= NUMBER_LENGTH_MAX;
        end = ends.nextSetBit(end + 1)) {
      if (matcher.region(start, end).matches()) {
        if (isA(kind, line.substring(start, end))) return true;
      } else if (!matcher.hitEnd()) return false;
    }
    return false;
  }

  /// Is this text of the kind: an integer within `long`, or a finite decimal?
  public static boolean isA(Kind kind, String text) {
    return switch (kind) {
      case TEXT -> true;
      case INT ->
          text.length() <= NUMBER_LENGTH_MAX && INT.matcher(text).matches() && fitsLong(text);
      case NUMBER ->
          text.length() <= NUMBER_LENGTH_MAX
              && NUMBER.matcher(text).matches()
              && Double.isFinite(Double.parseDouble(text));
    };
  }

  private static boolean fitsLong(String text) {
    return new BigDecimal(text).toBigInteger().bitLength() < Long.SIZE;
  }

  /// Work that may still be done; one is shared by all lines of a match.
  public static final class Budget {
    private int left = STEPS_MAX;

    /// Takes a step; throws where there is none left.
    public void step() {
      if (--left < 0) throw new TooAmbiguous();
    }
  }

  /// A match that would take too long to find, since holes can be filled in too many ways.
  public static final class TooAmbiguous extends RuntimeException {
    /// Ends one of the searches built on templates.
    public TooAmbiguous() {
      super(
          "the holes can be filled in too many ways: gave up after " + STEPS_MAX + " tries",
          null,
          false,
          false);
    }
  }

  /// The search for a split of one line, shortest texts first.
  private final class Split {
    private final String line;
    private final List<BitSet> feasible;
    private final Budget budget;
    private final Predicate<Map<String, String>> accept;

    Split(
        String line, List<BitSet> feasible, Budget budget, Predicate<Map<String, String>> accept) {
      this.line = line;
      this.feasible = feasible;
      this.budget = budget;
      this.accept = accept;
    }

    boolean from(int p, int at, Map<String, String> bound) {
      budget.step();
      if (p == pieces.size()) return accept.test(bound);
      return switch (pieces.get(p)) {
        case Literal(var text) -> from(p + 1, at + text.length(), bound);
        case Hole(var name, _) when bound.containsKey(name) -> {
          var text = bound.get(name);
          yield line.startsWith(text, at)
              && reaches(p, at, at + text.length())
              && from(p + 1, at + text.length(), bound);
        }
        case Hole(var name, var kind) -> anyEnd(p, at, name, kind, bound);
      };
    }

    private boolean anyEnd(int p, int at, String name, Kind kind, Map<String, String> bound) {
      for (int end = feasible.get(p + 1).nextSetBit(at);
          end >= 0;
          end = feasible.get(p + 1).nextSetBit(end + 1)) {
        budget.step();
        if (kind != Kind.TEXT && end - at > NUMBER_LENGTH_MAX) return false;
        if (!reaches(p, at, end)) continue;
        if (!name.isEmpty()) bound.put(name, line.substring(at, end));
        if (from(p + 1, end, bound)) return true;
        if (!name.isEmpty()) bound.remove(name);
      }
      return false;
    }

    private boolean reaches(int p, int at, int end) {
      var kind = ((Hole) pieces.get(p)).kind();
      return feasible.get(p + 1).get(end)
          && (kind == Kind.TEXT || isA(kind, line.substring(at, end)));
    }
  }
}
