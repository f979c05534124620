package trace;

/// The layout of the file in which a traced run records its events. It is mapped into memory, so
/// what was recorded outlives the JVM, however that ends.
///
/// Header: magic, number of events recorded so far, id of the main thread, how many letters of
/// names were recorded. Then the events, then the letters (UTF-16).
///
/// An event: time (8 bytes), thread (8), object (8), another thread (8), what recording it took in
/// nanoseconds (4), and its kind (4), written last: 0 where the JVM died on the way. All numbers in
/// the machine's own order.
public final class EventLog {
  public static final long MAGIC = 0x496e7465724c6176L;
  public static final int NEXT = 8, MAIN = 16, NAMES_NEXT = 24;
  public static final int HEADER = 32;
  public static final int THREAD = 8, OBJECT = 16, OTHER = 24, COST = 32, KIND = 36;
  public static final int EVENT = 40;
  /// A picture of more is of no use to anyone.
  public static final int EVENTS_MAX = 1 << 14;
  public static final int LETTERS_MAX = 1 << 17;

  /// Kinds of events. Of `NAME` and `CLASS` the object is where the letters stand (upper half) and
  /// how many (lower half), the other number the thread's traits or the class's number.
  public static final int NAME = 1, CLASS = 2;
  public static final int START = 3, BEGIN = 4, GONE = 5, MOUNT = 6, UNMOUNT = 7, READY = 8;
  public static final int UNPARK = 9, NOTIFY = 10, NOTIFY_ALL = 11, INTERRUPT = 12, HALT = 13;
  public static final int ENTER = 14, ENTERED = 15, EXIT = 16;
  /// Each of these is ended by `END`.
  public static final int PARK = 17, SLEEP = 18, WAIT = 19, IO = 20, JOIN = 21, LOAD = 22;
  public static final int END = 23;

  /// An object is its class's number and, in the lower half, its identity hash; a class itself has
  /// this bit, too.
  public static final long IS_CLASS = 1L << 62;
  public static final int CLASS_SHIFT = 32, CLASSES = 1 << 12;

  /// What follows the file's name in that of the places of objects, as {@link launch.ObjectPlaces}
  /// tells them.
  public static final String PLACES = ".places";

  /// Traits of threads.
  public static final int VIRTUAL = 1, INTERNAL = 2;

  private EventLog() {}

  /// How large its file is.
  public static long bytes() {
    return HEADER + (long) EVENT * EVENTS_MAX + 2L * LETTERS_MAX;
  }
}
