package launch;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.LineNumber;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import launch.ThreadDump.Seen;

/// Tells of threads that wait in the system, which the JVM calls runnable, whether a time ends
/// that: one that they gave. Others are told by {@link SystemTasks} and {@link HttpWaits}.
final class SystemWaits {
  /// Native methods that wait for what a selector or a socket has.
  private static final Set<String> WAITS =
      Set.of("sun.nio.ch.EPoll.wait", "sun.nio.ch.Net.poll", "sun.nio.ch.KQueue.poll");

  /// What waits so for a time, if it waits.
  private static final Set<String> TIMED =
      Set.of(
          "sun.nio.ch.NioSocketImpl.timedRead",
          "sun.nio.ch.NioSocketImpl.timedAccept",
          "sun.nio.ch.NioSocketImpl.timedFinishConnect",
          "sun.nio.ch.SocketChannelImpl.timedRead",
          "sun.nio.ch.SocketChannelImpl.finishTimedConnect",
          "sun.nio.ch.ServerSocketChannelImpl.blockingAccept",
          "sun.nio.ch.DatagramChannelImpl.tryBlockingReceive");

  /// Those that wait without one come by this.
  private static final String UNTIMED = "sun.nio.ch.SelChImpl.park";

  /// What does so where it is given one: which of the methods of its name it is says that.
  private static final String MAYBE_TIMED = "sun.nio.ch.SelectorImpl.select";

  /// Where a thread waits for the end of a child process, or for what it writes.
  private static final List<String> OF_CHILDREN =
      List.of("java.lang.ProcessHandleImpl.waitForProcessExit", "java.io.FileInputStream.read");

  private static final Map<StackTraceElement, Boolean> KNOWN = new ConcurrentHashMap<>();

  private SystemWaits() {}

  /// Does it wait for a time by itself? A thread of the JDK's own comes back to such a wait.
  static boolean isTimed(Seen seen) {
    if (seen.state() != Thread.State.RUNNABLE || seen.thread().isVirtual()) return false;
    var frames = seen.trace();
    return frames.length > 0
        && WAITS.contains(name(frames[0]))
        && !Stream.of(frames).allMatch(frame -> Activity.isOfJdk(frame.getClassName()))
        && Stream.of(frames).map(SystemWaits::name).noneMatch(UNTIMED::equals)
        && Stream.of(frames).anyMatch(SystemWaits::isTimed);
  }

  private static boolean isTimed(StackTraceElement frame) {
    return TIMED.contains(name(frame))
        || MAYBE_TIMED.equals(name(frame)) && KNOWN.computeIfAbsent(frame, SystemWaits::isLong);
  }

  /// Does it run code of the program's, and may so be in native code that this called?
  static boolean isOutside(Seen seen) {
    return seen.state() == Thread.State.RUNNABLE
        && !seen.thread().isVirtual()
        && seen.trace().length > 0
        && !WAITS.contains(name(seen.trace()[0]))
        && !Stream.of(seen.trace()).allMatch(frame -> Activity.isOfJdk(frame.getClassName()));
  }

  /// Does it wait for a child process?
  static boolean isForChild(Seen seen) {
    return seen.state() == Thread.State.RUNNABLE
        && seen.trace().length > 0
        && OF_CHILDREN.stream().anyMatch(name(seen.trace()[0])::startsWith);
  }

  private static String name(StackTraceElement frame) {
    return frame.getClassName() + "." + frame.getMethodName();
  }

  /// Has the method that this line is of a parameter of type long?
  private static boolean isLong(StackTraceElement frame) {
    var file = frame.getClassName().replace('.', '/') + ".class";
    try (var in = ClassLoader.getSystemResourceAsStream(file)) {
      return in != null
          && ClassFile.of().parse(in.readAllBytes()).methods().stream()
              .filter(method -> method.methodName().equalsString(frame.getMethodName()))
              .filter(method -> method.methodType().stringValue().contains("J"))
              .anyMatch(method -> has(method, frame.getLineNumber()));
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean has(MethodModel method, int line) {
    return method.code().stream()
        .flatMap(CodeModel::elementStream)
        .anyMatch(element -> element instanceof LineNumber its && its.line() == line);
  }
}
