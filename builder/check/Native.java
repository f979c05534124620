package check;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// The two system calls that Java has no method for: becoming a child subreaper (prctl(2)), and reaping an adopted
/// process (waitpid(2)). Linux only.
final class Native {
  private static final int PR_SET_CHILD_SUBREAPER = 36;
  private static final int WNOHANG = 1;
  private static final Linker LINKER = Linker.nativeLinker();
  private static final MethodHandle PRCTL = find("prctl", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT,
    ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG), Linker.Option.firstVariadicArg(1));
  private static final MethodHandle WAITPID = find("waitpid",
    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));

  private Native() { }

  /// From now on orphans among this process's descendants become its children.
  static boolean becomeSubreaper() {
    return call(PRCTL, PR_SET_CHILD_SUBREAPER, 1L, 0L, 0L, 0L) == 0;
  }

  /// Takes the exit status of an adopted child that has ended.
  static void reap(int pid) {
    call(WAITPID, pid, MemorySegment.NULL, WNOHANG);
  }

  private static int call(MethodHandle function, Object... arguments) {
    try {
      return (int) function.invokeWithArguments(arguments);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private static MethodHandle find(String name, FunctionDescriptor type, Linker.Option... options) {
    return LINKER.downcallHandle(LINKER.defaultLookup().find(name).orElseThrow(), type, options);
  }
}
