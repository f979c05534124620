package console.line;

import java.util.List;
import picocli.CommandLine.Option;

/// The options of the commands that run programs.
abstract class RunOptions extends CommonOptions {
  private static final List<String> FENCES =
      List.of("auto", "off", "required", "bubblewrap", "unshare");

  @Option(
      names = "--fence",
      paramLabel = "HOW",
      defaultValue = "${env:INTERLEAVE_FENCE:-auto}",
      description = "auto, off, required, bubblewrap or unshare (default: auto)")
  String fence;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "snippets run side by side (default: one a core)")
  int jobs = Options.Running.DEFAULT.jobs();

  @Override
  Options options(List<String> names) {
    if (jobs < 1) throw wrong("--jobs " + jobs + ": at least 1");
    if (!FENCES.contains(fence))
      throw wrong("--fence " + fence + ": one of " + String.join(", ", FENCES));
    return super.options(names).with(new Options.Running(fence, jobs));
  }
}
