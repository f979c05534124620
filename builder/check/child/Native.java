package check.child;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// The system calls that Java has no method for: becoming a child subreaper (prctl(2)), reaping an
/// adopted process (waitpid(2)), bounding what another may do (prlimit(2)), and the size of a page.
/// Linux only; where
/// they can't be had they fail.
final class Native {
  private static final int PR_SET_CHILD_SUBREAPER = 36;
  private static final int WNOHANG = 1;
  private static final int RLIMIT_FSIZE = 1;
  private static final boolean LINUX = System.getProperty("os.name").equals("Linux");
  /// All by one type, pointers and ints in whole registers: to link a second type would take 10 ms.
  private static final FunctionDescriptor TYPE =
      FunctionDescriptor.of(
          ValueLayout.JAVA_INT,
          ValueLayout.JAVA_LONG,
          ValueLayout.JAVA_LONG,
          ValueLayout.JAVA_LONG,
          ValueLayout.JAVA_LONG,
          ValueLayout.JAVA_LONG);
  private static final MethodHandle PRCTL = find("prctl");
  private static final MethodHandle WAITPID = find("waitpid");
  private static final MethodHandle PRLIMIT = find("prlimit");
  private static final MethodHandle PAGE_SIZE = find("getpagesize");

  private Native() {}

  /// Makes orphans among this process's descendants its children, from now on.
  static boolean becomeSubreaper() {
    return call(PRCTL, PR_SET_CHILD_SUBREAPER, 1, 0, 0) == 0;
  }

  /// Takes the exit status of an adopted child that has ended.
  static void reap(int pid) {
    call(WAITPID, pid, 0, WNOHANG, 0);
  }

  /// No file that this process or one it starts writes grows larger: writing on fails.
  static void limitFileSize(long pid, long bytes) {
    if (!LINUX) return;
    try (var arena = Arena.ofConfined()) {
      var softAndHard = arena.allocateFrom(ValueLayout.JAVA_LONG, bytes, bytes);
      call(
          PRLIMIT, pid, RLIMIT_FSIZE, softAndHard.address(), 0); // fails where it has ended already
    }
  }

  /// How many bytes a page of memory has; negative where that isn't known.
  static int pageSize() {
    return call(PAGE_SIZE, 0, 0, 0, 0);
  }

  private static int call(MethodHandle function, long a, long b, long c, long d) {
    try {
      return function == null ? -1 : (int) function.invokeExact(a, b, c, d, 0L);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private static MethodHandle find(String name) {
    if (!LINUX) return null;
    try {
      var linker = Linker.nativeLinker();
      return linker
          .defaultLookup()
          .find(name)
          .map(function -> linker.downcallHandle(function, TYPE))
          .orElse(null);
    } catch (UnsupportedOperationException e) {
      return null; // no linker for this machine
    }
  }
}
