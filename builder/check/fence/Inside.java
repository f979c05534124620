package check.fence;

import java.nio.file.Path;

/// The shell's part within a fence.
final class Inside {
  /// The bound of a file, in the shell's unit of 512 bytes: 1 GB.
  private static final String BOUNDED = "ulimit -f 2097152\n";

  /// A shell adds variables to the environment: bash one that can't be unset, to each command.
  private static final String CLEAN =
      """
      [ -z "$BASH_VERSION" ] || set -- env -u _ "$@"
      unset PWD OLDPWD SHLVL
      """;

  /// What runs a command as process 1: the command itself must not be that, as no signal would end
  /// it that it has no handler for. It ends with its command, or when nobody that the command
  /// started holds its output any more. First it passes over some process numbers: a process that
  /// can't become a command has one, and is cheaper than a copy of the shell. Such a copy starts
  /// the command, so that nothing is said on its standard error of how it ended.
  private static final String FIRST =
      """
      exec 3>&2 2>/dev/null
      while [ $skipped -gt 0 ]; do /; skipped=$((skipped-1)); done
      (exec "$@" 2>&3 3>&-)
      code=$?
      held() {
        for f in /proc/[0-9]*/fd/*; do
          case $f in /proc/1/*) continue ;; esac
          [ $f -ef /proc/1/fd/1 ] && return 0
        done
        return 1
      }
      while held; do sleep 0.05 || sleep 1; done
      exit $code
      """;

  private static final String SAME = "exec \"$@\"\n";

  private Inside() {}

  /// The script that runs its arguments.
  ///
  /// @param start where the command starts
  static String script(Enclosure enclosure, int skipped) {
    return BOUNDED
        + "cd "
        + quoted(enclosure.start())
        + " || exit\n"
        + CLEAN
        + "skipped="
        + skipped
        + "\n"
        + (enclosure.has(Opening.PIDS) ? SAME : FIRST);
  }

  static String quoted(Path path) {
    return "'" + path.toString().replace("'", "'\\''") + "'";
  }
}
