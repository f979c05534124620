package trace;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import jdk.internal.misc.CarrierThread;
import jdk.internal.misc.InnocuousThread;
import jdk.internal.misc.Unsafe;
import jdk.internal.vm.annotation.Hidden;
import launch.ObjectPlaces;

/// What woven code calls. Each call writes one event to the mapped {@link EventLog}: no lock,
/// nothing allocated, nothing that could park, since the JDK calls it in the midst of switching
/// threads.
public final class Tracer {
  private static final Unsafe U = Unsafe.getUnsafe();
  private static final long OWNER =
      U.objectFieldOffset(AbstractOwnableSynchronizer.class, "exclusiveOwnerThread");
  private static final int THREADS = 1 << 15;
  private static final int STARTED = 1 << 12;
  private static final int PROBES_MAX = 32;
  private static final int NAME_MAX = 200;

  /// Ids of threads and classes that were recorded; open addressing.
  private static final long[] threads = new long[THREADS];
  private static final Class<?>[] classes = new Class<?>[EventLog.CLASSES];
  /// Threads that were started, for what they were made with.
  private static final Thread[] started = new Thread[STARTED];
  private static String file;
  private static ByteBuffer tape;
  private static long base;
  private static long letters;
  private static volatile boolean on;

  private Tracer() {}

  /// Maps the file. Called in the main thread, before the program.
  static void open(String name) throws IOException {
    file = name;
    try (var raf = new RandomAccessFile(file, "rw")) {
      raf.setLength(EventLog.bytes());
      tape = raf.getChannel().map(FileChannel.MapMode.READ_WRITE, 0, EventLog.bytes());
    }
    tape.order(ByteOrder.nativeOrder());
    tape.putLong(EventLog.MAIN, Thread.currentThread().threadId());
    tape.putLong(0, EventLog.MAGIC);
    base = U.getLong(tape, U.objectFieldOffset(Buffer.class, "address"));
    letters = base + EventLog.HEADER + (long) EventLog.EVENT * EventLog.EVENTS_MAX;
    on = true;
    warmUp(); // what is linked at its first call must not be so in the midst of a switch
    tape.putLong(EventLog.NEXT, 0);
    tape.putLong(EventLog.NAMES_NEXT, 0);
    Arrays.fill(threads, 0);
    Arrays.fill(classes, null);
    Arrays.fill(started, null);
  }

  private static void warmUp() {
    var self = Thread.currentThread();
    var lock = new ReentrantLock();
    begin(self);
    mount(self);
    fate(self, EventLog.UNMOUNT);
    lets(self, EventLog.UNPARK);
    named(self);
    at(lock, EventLog.ENTER);
    park(lock);
    park();
    at(EventLog.SLEEP);
    join(self);
  }

  /// A thread of the JVM's has come to its own code.
  @Hidden
  public static void begin(Object runnable) {
    if (!on) return;
    long now = System.nanoTime();
    var self = Thread.currentThread();
    if (runnable == self && !self.isVirtual()) put(now, EventLog.BEGIN, id(self), 0, 0);
  }

  @Hidden
  public static void named(Thread thread) {
    if (on) tell(System.nanoTime(), thread);
  }

  /// What becomes of a thread, whoever does it.
  @Hidden
  public static void fate(Thread thread, int kind) {
    if (on) put(System.nanoTime(), kind, id(thread), 0, 0);
  }

  @Hidden
  public static void mount(Thread thread) {
    if (on) put(System.nanoTime(), EventLog.MOUNT, id(thread), 0, id(Thread.currentThread()));
  }

  /// This thread lets another go on.
  @Hidden
  public static void lets(Thread thread, int kind) {
    if (!on || thread == null) return;
    if (kind == EventLog.START) started[(int) thread.threadId() & STARTED - 1] = thread;
    put(System.nanoTime(), kind, id(Thread.currentThread()), 0, id(thread));
  }

  /// This thread does something with an object.
  @Hidden
  public static void at(Object object, int kind) {
    by(kind, object, 0);
  }

  @Hidden
  public static void at(int kind) {
    by(kind, null, 0);
  }

  @Hidden
  public static void park(Object blocker) {
    if (!on) return;
    var owner =
        blocker instanceof AbstractOwnableSynchronizer
            ? (Thread) U.getReferenceVolatile(blocker, OWNER)
            : null;
    by(EventLog.PARK, blocker, owner == null ? 0 : id(owner));
  }

  /// The blocker may have been recorded beforehand.
  @Hidden
  public static void park() {
    if (on) park(LockSupport.getBlocker(Thread.currentThread()));
  }

  @Hidden
  public static void join(Thread thread) {
    if (on) by(EventLog.JOIN, thread, id(thread));
  }

  @Hidden
  private static void by(int kind, Object object, long other) {
    if (!on) return;
    long now = System.nanoTime();
    put(now, kind, id(Thread.currentThread()), object == null ? 0 : name(now, object), other);
  }

  @Hidden
  private static void put(long from, int kind, long thread, long object, long other) {
    long i = U.getAndAddLong(null, base + EventLog.NEXT, 1);
    if (i >= EventLog.EVENTS_MAX) return; // but it is counted
    long at = base + EventLog.HEADER + i * EventLog.EVENT;
    U.putLong(at, from);
    U.putLong(at + EventLog.THREAD, thread);
    U.putLong(at + EventLog.OBJECT, object);
    U.putLong(at + EventLog.OTHER, other);
    U.putInt(at + EventLog.COST, (int) Math.min(Integer.MAX_VALUE, System.nanoTime() - from));
    U.putIntRelease(null, at + EventLog.KIND, kind);
  }

  /// A thread's id; its name is recorded when it is first met.
  @Hidden
  private static long id(Thread thread) {
    long id = thread.threadId();
    for (int i = 0; i < PROBES_MAX; i++) {
      long slot = Unsafe.ARRAY_LONG_BASE_OFFSET + 8 * ((id + i) & THREADS - 1);
      long there = U.getLongVolatile(threads, slot);
      if (there == 0) there = U.compareAndExchangeLong(threads, slot, 0, id);
      if (there == 0) tell(System.nanoTime(), thread);
      if (there == 0 || there == id) break;
    }
    return id;
  }

  @Hidden
  private static void tell(long now, Thread thread) {
    int traits = thread.isVirtual() ? EventLog.VIRTUAL : internal(thread) ? EventLog.INTERNAL : 0;
    put(now, EventLog.NAME, thread.threadId(), write(thread.getName()), traits);
  }

  @Hidden
  private static boolean internal(Thread thread) {
    if (thread instanceof CarrierThread || thread instanceof InnocuousThread) return true;
    var group = thread.getThreadGroup();
    return group != null && group.getParent() == null
        || thread.getName().equals("DestroyJavaVM")
        || thread.getClass().getName().equals("java.util.concurrent.DelayScheduler");
  }

  /// Identity of an object: the number of its class, and its identity hash. The class is told when
  /// it is first met.
  @Hidden
  private static long name(long now, Object object) {
    var type = object instanceof Class<?> c ? c : object.getClass();
    int hash = System.identityHashCode(type);
    for (int i = 0; i < PROBES_MAX; i++) {
      int number = hash + i & EventLog.CLASSES - 1;
      long slot = Unsafe.ARRAY_OBJECT_BASE_OFFSET + (long) number * Unsafe.ARRAY_OBJECT_INDEX_SCALE;
      var there = U.getReferenceVolatile(classes, slot);
      if (there == null) {
        there = U.compareAndExchangeReference(classes, slot, null, type);
        if (there == null) {
          put(now, EventLog.CLASS, 0, write(type.getName()), number + 1);
          there = type;
        }
      }
      if (there == type) return identity(object, number);
    }
    return System.identityHashCode(object);
  }

  /// Tells where the recorded objects are, once nothing is recorded any more: the run is over.
  public static void places() {
    if (!on) return;
    on = false;
    var others = new IdentityHashMap<Object, Long>();
    try {
      var lines =
          ObjectPlaces.of(
              Agent.loaded(),
              Arrays.stream(started).filter(Objects::nonNull).toList(),
              object -> {
                long known = known(object);
                return known != 0
                    ? known
                    : others.computeIfAbsent(object, _ -> -1L - others.size());
              });
      Files.write(Path.of(file + EventLog.PLACES), lines);
    } catch (IOException | ReflectiveOperationException | RuntimeException | Error e) {
      return; // then objects have numbers only
    }
  }

  /// The identity of an object as it is recorded, if one of its class was; else 0.
  private static long known(Object object) {
    var type = object instanceof Class<?> c ? c : object.getClass();
    for (int i = 0; i < PROBES_MAX; i++) {
      int number = System.identityHashCode(type) + i & EventLog.CLASSES - 1;
      if (classes[number] == type) return identity(object, number);
      if (classes[number] == null) return 0;
    }
    return 0;
  }

  @Hidden
  private static long identity(Object object, int number) {
    return (object instanceof Class<?> ? EventLog.IS_CLASS : 0)
        | number + 1L << EventLog.CLASS_SHIFT
        | System.identityHashCode(object);
  }

  /// Writes letters; gives where they stand and how many.
  @Hidden
  private static long write(String text) {
    int length = Math.min(text.length(), NAME_MAX);
    long at = U.getAndAddLong(null, base + EventLog.NAMES_NEXT, length);
    if (at + length > EventLog.LETTERS_MAX) return 0;
    for (int i = 0; i < length; i++) U.putChar(letters + 2 * (at + i), text.charAt(i));
    return at << 32 | length;
  }
}
