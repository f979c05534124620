package expect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import run.Run;
import text.Template;

/// Judges runs of which each must show the same: output, order, ending, conditions.
final class RunJudge {
  private final Expectation expectation;
  private final Where.Conditions conditions;
  private final Set<Where> evaluated = new HashSet<>();
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  RunJudge(Expectation expectation, Where.Conditions conditions) {
    this.expectation = expectation;
    this.conditions = conditions;
  }

  Judgement judge(List<Run> runs) {
    Optional<Misfit> worst = Optional.empty();
    for (int i = 0;
        i < runs.size() && worst.filter(w -> !w.onlyWhere()).isEmpty();
        i++) { // a worse one may come yet
      var which = runs.size() == 1 ? "" : "run " + (i + 1) + " of " + runs.size() + ": ";
      var misfit = misfit(runs.get(i)).map(m -> new Misfit(which + m.reason(), m.onlyWhere()));
      if (worst.isEmpty() || misfit.filter(m -> !m.onlyWhere()).isPresent()) worst = misfit;
    }
    var reasons =
        worst
            .map(w -> List.of(w.reason()))
            .orElseGet(() -> neverBound(expectation.wheres(), evaluated));
    var verdict =
        reasons.isEmpty()
            ? new Verdict.Holds()
            : new Verdict.Fails(reasons, worst.map(Misfit::onlyWhere).orElse(true));
    return new Judgement(verdict, List.of(), values);
  }

  static List<String> neverBound(List<Where> wheres, Set<Where> evaluated) {
    return wheres.stream()
        .filter(where -> !evaluated.contains(where))
        .map(where -> "where " + where.expression() + ": no run gave its names a value")
        .toList();
  }

  /// Why a run doesn't fit.
  record Misfit(String reason, boolean onlyWhere) {}

  Optional<Misfit> misfit(Run run) {
    var ending = expectation.ending();
    if (run.cut() && ending.filter(ExpectationBlock.NeverEnds.class::isInstance).isEmpty())
      return Optional.of(new Misfit(CUT, false));
    var conditionsOf = new Conditions(expectation.wheres(), conditions);
    try {
      var whyNot = new String[1];
      boolean fits =
          lines(
              run,
              Map.of(),
              bound -> {
                var why =
                    Endings.misfit(
                        ending,
                        run,
                        bound,
                        names -> {
                          var all = new HashMap<>(names);
                          var broken = order(run, names, all);
                          return conditionsOf.test(all, broken);
                        });
                if (why.isPresent() && !why.get().isEmpty()) whyNot[0] = why.get();
                return why.isEmpty();
              });
      if (fits) keep(conditionsOf.last(), conditionsOf.evaluated());
      return fits ? Optional.empty() : Optional.of(explain(run, whyNot[0], conditionsOf));
    } catch (Template.TooAmbiguous e) {
      return Optional.of(new Misfit(e.getMessage(), false));
    }
  }

  static final String CUT =
      "it printed more than is kept (16 MB), and what was cut can't be judged";

  private void keep(Map<String, String> bound, Set<Where> seen) {
    bound.forEach((name, text) -> values.computeIfAbsent(name, _ -> new ArrayList<>()).add(text));
    evaluated.addAll(seen);
  }

  /// Do the lines fit, by a way that `accept` takes?
  private boolean lines(Run run, Map<String, String> none, Predicate<Map<String, String>> accept) {
    for (var block : expectation.blocks()) {
      if (block instanceof ExpectationBlock.Output(var lines))
        return LineMatch.ordered(lines, run.lines(), accept);
      if (block instanceof ExpectationBlock.UnorderedOutput(var lines))
        return LineMatch.unordered(lines, run.lines(), accept);
    }
    return accept.test(none);
  }

  /// The first chain that isn't kept, given what names stand for; names new in a chain are bound to
  /// what its first line says.
  private Optional<String> order(Run run, Map<String, String> given, Map<String, String> all) {
    for (var block : expectation.blocks())
      if (block instanceof ExpectationBlock.Order(var chains))
        for (var chain : chains)
          for (int i = 0; i + 1 < chain.size(); i++) {
            var why = OrderMatch.broken(chain.get(i), chain.get(i + 1), run.lines(), given, all);
            if (why.isPresent()) return why;
          }
    return Optional.empty();
  }

  private Misfit explain(Run run, String endingWhy, Conditions tried) {
    var where = tried.firstFalse();
    if (tried.orderWhy() != null && where == null) return new Misfit(tried.orderWhy(), false);
    if (where != null && endingWhy == null) return new Misfit(tried.falseReason(), true);
    var templates =
        expectation.blocks().stream()
            .flatMap(
                b ->
                    switch (b) {
                      case ExpectationBlock.Output(var lines) -> lines.stream();
                      case ExpectationBlock.UnorderedOutput(var lines) -> lines.stream();
                      default -> java.util.stream.Stream.<Template>empty();
                    })
            .toList();
    boolean ordered = expectation.block(ExpectationBlock.Output.class).isPresent();
    boolean lined =
        ordered || expectation.block(ExpectationBlock.UnorderedOutput.class).isPresent();
    boolean linesFit = !lined || lines(run, Map.of(), _ -> true);
    var reasons = new ArrayList<String>();
    if (endingWhy != null) reasons.add(endingWhy); // the cause, mostly, of what is missing
    else Endings.misfit(expectation.ending(), run, Map.of(), _ -> true).ifPresent(reasons::add);
    if (!linesFit)
      reasons.add(
          ordered
              ? Compared.ordered(templates, run.lines())
              : Compared.unordered(templates, run.lines()));
    return new Misfit(String.join("\n", reasons), false);
  }

  /// The conditions of one run, tried on one binding after another.
  static final class Conditions {
    private final List<Where> wheres;
    private final Where.Conditions decide;
    private Map<String, String> last = Map.of();
    private Map<String, String> falseOf = Map.of();
    private Where firstFalse;
    private String orderWhy;

    Conditions(List<Where> wheres, Where.Conditions decide) {
      this.wheres = wheres;
      this.decide = decide;
    }

    boolean test(Map<String, String> bound, Optional<String> orderBroken) {
      last = Map.copyOf(bound);
      if (orderBroken.isPresent()) {
        if (orderWhy == null) orderWhy = orderBroken.get();
        return false;
      }
      for (var where : bindable(bound))
        if (!decide.test(where, bound)) {
          if (firstFalse == null) {
            firstFalse = where;
            falseOf = last;
          }
          return false;
        }
      return true;
    }

    private List<Where> bindable(Map<String, String> bound) {
      return wheres.stream()
          .filter(where -> bound.keySet().containsAll(decide.names(where)))
          .toList();
    }

    Map<String, String> last() {
      return last;
    }

    Set<Where> evaluated() {
      return Set.copyOf(bindable(last));
    }

    Where firstFalse() {
      return firstFalse;
    }

    String orderWhy() {
      return orderWhy;
    }

    String falseReason() {
      var of =
          decide.names(firstFalse).stream()
              .sorted()
              .map(name -> name + " = " + falseOf.get(name))
              .collect(java.util.stream.Collectors.joining(", "));
      return "where " + firstFalse.expression() + " is false of " + of;
    }
  }
}
