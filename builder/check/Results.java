package check;

import check.Checked.BreakTried;
import expect.ExpectationBlock.DoesNotCompile;
import expect.Grade;
import expect.Judgement;
import expect.RequiredRow;
import expect.Verdict;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import run.Ending;
import run.Run;
import run.Sample;
import snippet.Directives.Break;
import snippet.Snippet;
import text.Place;
import text.Template;
import text.Zipped;

/// Makes the result of a check out of runs and judgements.
final class Results {
  private static final int SPREAD_MAX = 1_000;
  private static final int EDITED_GRAPH_ZIPPED_BYTES_MAX = 20_000;

  /// What to do where javac's words don't say it, by its first error.
  private static final Map<String, String> REMEDIES =
      Map.of(
          "compiler.err.class.method.or.field.expected",
          "a file without a class takes methods, and fields one by one (`int a; int b;`);"
              + " statements and initialisers go into a method, or write a class around all",
          "compiler.err.implicit.class.should.not.have.package.declaration",
          "leave the package line out, or write a class around all",
          "compiler.err.premature.eof",
          "a brace or bracket that was opened above is not closed",
          "compiler.err.unclosed.comment",
          "end it with `*/`",
          "compiler.err.class.public.should.be.in.file",
          "leave `public` out, or name the class as its file",
          "compiler.err.illegal.char",
          "save the file as UTF-8 without a byte order mark; in code write what a keyboard has",
          "compiler.err.unreported.exception.need.to.catch.or.throw",
          "declare it, `void main() throws Exception`, or catch it",
          "compiler.err.implicit.class.does.not.have.main.method",
          "declare `void main()`; a file without one is for a program that names it by"
              + " `//SOURCES`");

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

  private static Checked unrun(Snippet snippet, Verdict verdict, Run refused) {
    return new Checked(
        snippet.name(),
        verdict,
        snippet.expected().isPresent(),
        Checked.Ran.without(refused),
        Checked.Proof.NONE);
  }

  static Checked judged(Snippet snippet, Tried tried) {
    var runs = tried.runs();
    var judgement = tried.judgement();
    var all = tried.schedules().orElse(null);
    boolean onlyCompiled =
        snippet.kind() == Snippet.Kind.COMPILED_ONLY
            && judgement.verdict() instanceof Verdict.Holds;
    if (runs.isEmpty() || onlyCompiled) return bare(snippet, judgement.verdict()).with(all);
    if (runs.getFirst().ending() instanceof Ending.Refused(var errors)
        && snippet.expected().flatMap(e -> e.block(DoesNotCompile.class)).isEmpty())
      return refused(snippet, errors, runs);
    boolean expects = snippet.expected().isPresent();
    var ran = ran(snippet, tried);
    return new Checked(
        snippet.name(), judgement.verdict(), expects, ran, Checked.Proof.NONE, null, all);
  }

  private static Checked.Ran ran(Snippet snippet, Tried tried) {
    var runs = tried.runs();
    var judgement = tried.judgement();
    boolean ran = !(runs.getFirst().ending() instanceof Ending.Refused);
    return new Checked.Ran(
        ran ? runs.size() : 0,
        tried.rounds(),
        runs.stream().mapToLong(Run::nanos).sum() / 1_000_000,
        judgement.outcomes(),
        values(snippet, judgement),
        sample(judgement, runs),
        spread(snippet, judgement),
        missed(snippet, judgement));
  }

  private static Map<String, Double> missed(Snippet snippet, Judgement judgement) {
    var missed = new LinkedHashMap<String, Double>();
    for (var required : required(snippet, judgement.outcomes()))
      missed.put(required.row().shown(), required.missed());
    return missed;
  }

  private static List<RequiredRow> required(Snippet snippet, List<Judgement.Counted> outcomes) {
    return snippet
        .expected()
        .flatMap(e -> e.table())
        .map(table -> RequiredRow.of(table, outcomes))
        .orElse(List.of());
  }

  /// The check of a snippet that holds; it fails where a required row is clearly too rare.
  static Checked reliable(Snippet snippet, Checked checked) {
    var reasons =
        required(snippet, checked.ran().outcomes()).stream()
            .filter(RequiredRow::clearly)
            .map(
                row ->
                    row.words()
                        + "\n  with 99 % confidence more than 1 of 1,000 checks do; ask for more"
                        + " runs, or rebuild the program so that it shows more often")
            .toList();
    return reasons.isEmpty() ? checked : checked.with(Verdict.of(reasons));
  }

  /// What was seen of a program with a break; rejected by what it did when run, or by what some
  /// schedule does. That it could not be explored rejects nothing.
  static BreakTried brokenResult(Break edit, Tried tried) {
    boolean ran = tried.ran().verdict() instanceof Verdict.Fails;
    boolean explored = tried.explored().filter(e -> e.says().rejects()).isPresent();
    var notAll = tried.explored().flatMap(e -> e.says().notAll());
    return new BreakTried(
        edit.edit(),
        ran || explored,
        ran || explored
            ? tried.judgement().verdict().reason()
            : "the expectation still holds of the edited program, so it does not show what it says"
                + notAll.map(why -> "; and " + why).orElse("")
                + "\n  make the expectation narrower, or choose another edit",
        tried.ran().outcomes(),
        tried.runs().isEmpty() ? null : sample(tried.ran(), tried.runs()),
        (ran ? "running" : "") + (ran && explored ? " and " : "") + (explored ? "exploring" : ""),
        tried.explored().map(e -> e.all().keeping(Results::isSmall)).orElse(null),
        null);
  }

  /// A program may have many edits, and evidence keeps the graph of each.
  private static boolean isSmall(String graph) {
    return Zipped.size(graph) <= EDITED_GRAPH_ZIPPED_BYTES_MAX;
  }

  /// javac's errors, each at its place.
  private static Checked refused(Snippet snippet, List<Ending.Refusal> errors, List<Run> runs) {
    var reasons = errors.stream().map(e -> place(snippet, e) + ": " + said(e)).toList();
    var remedy = Optional.ofNullable(REMEDIES.get(errors.getFirst().key()));
    var all = Stream.concat(reasons.stream(), remedy.stream());
    return unrun(snippet, Verdict.of(all.toList()), runs.getFirst());
  }

  /// What javac says without a place of it is of an option, where it names one.
  private static Place place(Snippet snippet, Ending.Refusal error) {
    var at = snippet.at(error.file(), error.line(), error.column());
    return error.line() == 1 && error.column() == 1
        ? snippet.directives().javacOptions().namedIn(error.message()).orElse(at)
        : at;
  }

  private static String said(Ending.Refusal error) {
    var message = error.message().strip();
    return error.key().isEmpty() ? message : "javac: " + message + " [" + error.key() + "]";
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

  /// What every run gave for each captured number, where there are several.
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
    return Sample.of(shown.orElse(runs.getFirst()));
  }
}
