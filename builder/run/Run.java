package run;

import java.util.List;

/// One execution of a snippet.
///
/// @param error   what it wrote to standard error
/// @param cut     more output came than is kept (16 MB)
/// @param threads what a look saw at the limit or at a deadlock, else empty
/// @param note    why the run was ended from outside, such as too many descendants, else empty
/// @param nanos   from main's start to the end
public record Run(
    List<OutputLine> output,
    Ending ending,
    String error,
    boolean cut,
    List<ThreadSeen> threads,
    String note,
    long nanos) {
  public Run {
    output = List.copyOf(output);
    threads = List.copyOf(threads);
  }

  /// The texts of its output lines as they are compared: blanks at line ends don't count.
  public List<String> lines() {
    return output.stream().map(line -> withoutBlanksAtEnd(line.text())).toList();
  }

  /// What the threads of a deadlock wait for, in the order of its rings.
  public List<ThreadSeen> deadlocked() {
    if (!(ending instanceof Ending.Deadlocked(var cycles, _, _))) return List.of();
    return cycles.stream()
        .flatMap(List::stream)
        .flatMap(name -> threads.stream().filter(seen -> seen.name().equals(name)).limit(1))
        .toList();
  }

  private static String withoutBlanksAtEnd(String line) {
    int end = line.length();
    while (end > 0 && " \t\r".indexOf(line.charAt(end - 1)) >= 0) end--;
    return line.substring(0, end);
  }
}
