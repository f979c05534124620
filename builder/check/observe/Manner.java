package check.observe;

import check.compile.Inputs;
import check.compile.SourceProgram;
import java.util.ArrayList;
import java.util.List;
import snippet.Directives.Argument;
import snippet.Snippet;

/// How a snippet is run: all that its runs depend on and that it says itself, apart from its files.
/// Of what it expects there is only what decides how it is run.
public final class Manner {
  private Manner() {}

  /// The manner in texts, for a key.
  public static List<String> of(Snippet snippet) {
    var program = new SourceProgram("key", snippet, snippet.program());
    var job = new Job(snippet, program, Inputs.NONE, List.of(), List.of());
    var directives = snippet.directives();
    var all = new ArrayList<>(List.of(snippet.mainName(), Facts.key(snippet.program())));
    all.add("limit " + job.limit() + " alone " + job.alone() + " cores " + job.cores());
    all.add("run " + job.isRun() + " explored " + job.explored() + " only " + job.onlyExplored());
    var explore = directives.explore();
    all.add("spurious " + explore.spurious() + " weaker " + explore.weaker());
    all.add("deadlock " + job.expected().awaitsDeadlock());
    all.add("at limit " + job.expected().awaitsLimit());
    all.add("javac " + job.javacOptions());
    all.add(
        "java "
            + directives.runtimeOptions().texts()
            + directives.preview()
            + directives.main().map(Argument::text));
    return all;
  }
}
