package snippet;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/// Tells whether two programs differ in the names of variables only, so that both do the same.
///
/// Only what needs no knowledge of types is told: a name that is a variable's wherever it stands,
/// that no literal spells, and that nothing in the program can print.
final class Renaming {
  private static final Pattern NAME = Pattern.compile("[\\p{Ll}_$][\\p{L}\\p{N}_$]*");

  /// Ways by which a program may print the names of its variables.
  private static final Set<String> TELL =
      Set.of("record", "getDeclaredFields", "getFields", "getParameters");

  private final List<String> before;
  private final List<String> after;
  private final Map<String, String> there = new HashMap<>();
  private final Map<String, String> back = new HashMap<>();

  private Renaming(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /// Is one code the other with names of variables changed, each everywhere?
  ///
  /// @param before its tokens; literals begin with a quotation mark
  static boolean only(List<String> before, List<String> after) {
    return before.size() == after.size()
        && Collections.disjoint(before, TELL)
        && new Renaming(before, after).isConsistent();
  }

  private boolean isConsistent() {
    for (int at = 0; at < before.size(); at++) {
      var old = before.get(at);
      var name = after.get(at);
      boolean names = isName(old) && isName(name);
      if (!names && !old.equals(name)) return false;
      if (names && !(name.equals(meant(there, old, name)) && old.equals(meant(back, name, old))))
        return false;
    }
    return there.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(entry.getValue()))
        .allMatch(
            entry -> isVariable(entry.getKey(), before) && isVariable(entry.getValue(), after));
  }

  private static boolean isName(String token) {
    return NAME.matcher(token).matches() && !SourceVersion.isKeyword(token);
  }

  /// What this name stands for, from its first place on.
  private static String meant(Map<String, String> names, String name, String first) {
    return names.computeIfAbsent(name, _ -> first);
  }

  private static boolean isVariable(String name, List<String> code) {
    if (code.contains("\"" + name)) return false;
    for (int at = 0; at < code.size(); at++) {
      if (!code.get(at).equals(name)) continue;
      var next = at + 1 < code.size() ? code.get(at + 1) : "";
      var last = at > 0 ? code.get(at - 1) : "";
      boolean own = last.equals(".") && at > 1 && code.get(at - 2).equals("this");
      if (next.equals("(") || isName(next) || last.equals("::") || last.equals(".") && !own)
        return false;
    }
    return true;
  }
}
