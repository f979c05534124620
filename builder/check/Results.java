package check;

import check.Checked.BreakTried;
import expect.ExpectationBlock.DoesNotCompile;
import expect.Grade;
import expect.Judgement;
import expect.Verdict;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import run.Ending;
import run.OutputLine;
import run.Run;
import snippet.Directives.Break;
import snippet.Snippet;
import text.Template;

/// Makes the result of a check out of runs and judgements.
public final class Results {
  public static final int SAMPLE_LINES_MAX = 200;
  public static final int SAMPLE_LINE_MAX = 2_000;
  private static final int SAMPLE_ERROR_MAX = 8_000;
  private static final int REASON_LINES_MAX = 500;
  private static final int OUTCOMES_MAX = 1_000;
  private static final int SPREAD_MAX = 1_000;

  private Results() {}

  static Checked notApplicable(Snippet snippet, String reason) {
    return bare(snippet, new Verdict.NotApplicable(reason));
  }

  static Checked fails(Snippet snippet, String reason) {
    return bare(snippet, Verdict.fails(reason));
  }

  static Checked bare(Snippet snippet, Verdict verdict) {
    return unrun(snippet, verdict, null);
  }

  private static Checked unrun(Snippet snippet, Verdict verdict, Run sample) {
    return new Checked(
        snippet.name(),
        verdict,
        snippet.expected().isPresent(),
        0,
        0,
        0,
        List.of(),
        Map.of(),
        sample,
        List.of(),
        null);
  }

  static Checked judged(Snippet snippet, Attempt.Tried tried) {
    var runs = tried.runs();
    var judgement = tried.judgement();
    var all = tried.explored().map(Attempt.Schedules::all).orElse(null);
    if (runs.isEmpty()) return bare(snippet, judgement.verdict()).with(all);
    if (runs.getFirst().ending() instanceof Ending.Refused(var errors)
        && snippet.expected().flatMap(e -> e.block(DoesNotCompile.class)).isEmpty())
      return refused(snippet, errors, runs);
    long nanos = runs.stream().mapToLong(Run::nanos).sum();
    boolean ran = !(runs.getFirst().ending() instanceof Ending.Refused);
    return new Checked(
        snippet.name(),
        judgement.verdict(),
        snippet.expected().isPresent(),
        ran ? runs.size() : 0,
        tried.rounds(),
        nanos / 1_000_000,
        judgement.outcomes(),
        values(snippet, judgement),
        sample(judgement, runs),
        List.of(),
        null,
        spread(snippet, judgement),
        null,
        all);
  }

  /// What was seen of a program with a break; rejected by what it did when run, or by what some
  /// schedule does. That it could not be explored rejects nothing.
  static BreakTried brokenResult(Break edit, Attempt.Tried tried) {
    boolean ran = tried.ran().verdict() instanceof Verdict.Fails;
    boolean explored = tried.explored().filter(e -> e.says().rejects()).isPresent();
    var notAll = tried.explored().flatMap(e -> e.says().notAll());
    return new BreakTried(
        edit.edit(),
        ran || explored,
        ran || explored
            ? tried.judgement().verdict().reason()
            : "the expectation still holds of the edited program, so it does not show what it says"
                + notAll.map(why -> "; and " + why).orElse(""),
        tried.ran().outcomes(),
        tried.runs().isEmpty() ? null : sample(tried.ran(), tried.runs()),
        (ran ? "running" : "") + (ran && explored ? " and " : "") + (explored ? "exploring" : ""),
        tried.explored().map(e -> e.all().withoutGraph()).orElse(null));
  }

  /// javac's errors, each at its place.
  private static Checked refused(Snippet snippet, List<Ending.Refusal> errors, List<Run> runs) {
    var reasons =
        errors.stream()
            .map(
                e ->
                    snippet.source().at(e.line(), e.column())
                        + ": javac: "
                        + e.message().strip()
                        + " ["
                        + e.key()
                        + "]")
            .toList();
    return unrun(snippet, Verdict.of(reasons), runs.getFirst());
  }

  /// One run's text; of many runs the median of numbers, the first of texts.
  private static Map<String, String> values(Snippet snippet, Judgement judgement) {
    var kinds = snippet.expected().map(e -> e.names()).orElse(Map.of());
    var values = new LinkedHashMap<String, String>();
    judgement
        .values()
        .forEach(
            (name, all) ->
                values.put(
                    name, kinds.get(name) == Template.Kind.TEXT ? all.getFirst() : median(all)));
    return values;
  }

  /// Of each captured number what every run gave, where there are several.
  private static Map<String, List<String>> spread(Snippet snippet, Judgement judgement) {
    var kinds = snippet.expected().map(e -> e.names()).orElse(Map.of());
    var spread = new LinkedHashMap<String, List<String>>();
    judgement
        .values()
        .forEach(
            (name, all) -> {
              if (all.size() > 1 && kinds.get(name) != Template.Kind.TEXT)
                spread.put(name, all.stream().limit(SPREAD_MAX).toList());
            });
    return spread;
  }

  private static String median(List<String> numbers) {
    return numbers.stream()
        .sorted(Comparator.comparing(java.math.BigDecimal::new))
        .toList()
        .get((numbers.size() - 1) / 2);
  }

  /// The run to show: of a table the first with a required outcome that is not the commonest, else
  /// the first.
  static Run sample(Judgement judgement, List<Run> runs) {
    var rare =
        judgement.outcomes().stream()
            .filter(o -> o.grade() == Grade.REQUIRED && o.count() > 0)
            .min(Comparator.comparingLong(Judgement.Counted::count))
            .map(Judgement.Counted::outcome);
    var shown =
        rare.flatMap(
            outcome ->
                runs.stream()
                    .filter(r -> String.join("\\n", r.lines()).equals(outcome))
                    .findFirst());
    return bounded(shown.orElse(runs.getFirst()));
  }

  private static Run bounded(Run run) {
    var lines =
        run.output().stream()
            .limit(SAMPLE_LINES_MAX)
            .map(
                line ->
                    new OutputLine(clip(line.text(), SAMPLE_LINE_MAX), line.thread(), line.nanos()))
            .toList();
    return new Run(
        lines,
        run.ending(),
        clip(run.error(), SAMPLE_ERROR_MAX),
        run.cut()
            || run.output().size() > SAMPLE_LINES_MAX
            || run.output().stream().anyMatch(line -> line.text().length() > SAMPLE_LINE_MAX),
        run.threads().stream().limit(SAMPLE_LINES_MAX).toList(),
        run.note(),
        run.nanos());
  }

  /// A judgement that can be kept and shown: outputs of many KB stand in its reasons and outcomes
  /// whole.
  static Judgement bounded(Judgement j) {
    var verdict =
        j.verdict() instanceof Verdict.Fails(var reasons, var onlyWhere)
            ? new Verdict.Fails(reasons.stream().map(Results::clipLines).toList(), onlyWhere)
            : j.verdict();
    var outcomes =
        j.outcomes().stream()
            .limit(OUTCOMES_MAX)
            .map(
                o ->
                    new Judgement.Counted(
                        clip(o.outcome(), SAMPLE_LINE_MAX), o.grade(), o.count(), o.why()))
            .toList();
    return new Judgement(verdict, outcomes, j.values());
  }

  private static String clipLines(String text) {
    var lines =
        text.lines().limit(REASON_LINES_MAX + 1L).map(line -> clip(line, SAMPLE_LINE_MAX)).toList();
    return lines.size() <= REASON_LINES_MAX
        ? String.join("\n", lines)
        : String.join("\n", lines.subList(0, REASON_LINES_MAX)) + "\n…";
  }

  public static String clip(String text, int max) {
    return text.length() <= max ? text : text.substring(0, max) + "…";
  }
}
