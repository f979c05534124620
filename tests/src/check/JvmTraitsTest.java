import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import check.child.JvmTraits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import run.Ending;
import run.Run;

/// Programs that can see what a JVM fixes at its start, and by which call; and some that can't.
class JvmTraitsTest {
  private static final String NOTHING = "";
  private static final String CONTEXT_LOADER = "java/lang/Thread.getContextClassLoader";
  private static final Map<String, String> SEEN = new HashMap<>();
  private static final Map<String, Map<String, byte[]>> PROGRAMS;

  static {
    sees("int n = new Object().hashCode();", "java/lang/Object.hashCode");
    sees("int n = System.identityHashCode(this);", "java/lang/System.identityHashCode");
    sees("int n = Thread.currentThread().hashCode();", "java/lang/Object.hashCode");
    sees("int n = List.of().hashCode();", "java/util/List.hashCode");
    sees("int n = Thread.State.NEW.hashCode();", "java/lang/Thread$State.hashCode");
    sees("int n = \"a\".hashCode() + Integer.valueOf(1).hashCode();", NOTHING);
    sees("record P(int x) {} int n = new P(1).hashCode();", NOTHING);
    sees("record P(Object o) {} int n = new P(this).hashCode();", "PROGRAM$1P.hashCode");
    sees(
        "CharSequence text = \"\" + this; int n = text.length();", "java/lang/CharSequence.length");
    sees("class P {} int n = new P().hashCode();", "java/lang/Object.hashCode");
    sees("class P {} var text = new P().toString();", NOTHING);
    sees("class P {} int n = new P().toString().length();", "java/lang/String.length");
    sees("int n = (\"\" + this).hashCode();", "java/lang/String.hashCode");
    sees("int n = \"%s\".formatted(this).charAt(9);", "java/lang/String.charAt");
    sees("Runnable r = () -> {}; int n = r.hashCode();", "java/lang/Runnable.hashCode");
    sees("ToIntFunction<Object> f = Object::hashCode;", "java/lang/Object.hashCode");
    sees("int n = Objects.hash(this);", "java/util/Objects.hash");
    sees("var text = \"\" + new Object();", NOTHING);
    sees("var text = \"\" + new int[1];", NOTHING);
    sees("var text = \"\" + List.of(1) + 2 + 'c' + Thread.State.NEW + 1.5;", NOTHING);
    sees("enum E { A } var text = \"\" + E.A;", NOTHING);
    sees("IO.println(Set.of(1, 2));", "java/util/Set.of");
    sees("IO.println(Map.of(1, 2, 3, 4));", "java/util/Map.of");
    sees("IO.println(List.of(1, 2));", NOTHING);
    sees(
        "ScheduledFuture<?> f = null; IO.println(f.getDelay(TimeUnit.NANOSECONDS));",
        "java/util/concurrent/ScheduledFuture.getDelay");
    sees(
        "var lock = new ReentrantLock(); IO.println(lock.newCondition().awaitNanos(1));",
        "java/util/concurrent/locks/Condition.awaitNanos");
    sees("var map = new HashMap<Object, Integer>();", "java/util/HashMap.<init>");
    sees(
        "var map = new ConcurrentHashMap<Object, Integer>();",
        "java/util/concurrent/ConcurrentHashMap.<init>");
    sees("var map = new TreeMap<String, Integer>(); map.put(\"a\", 1);", NOTHING);
    sees(
        "var all = Stream.of(1).collect(Collectors.toSet());", "java/util/stream/Collectors.toSet");
    sees("var all = Stream.of(1).map(n -> n + 1).toList();", NOTHING);
    sees("long pid = ProcessHandle.current().pid();", "java/lang/ProcessHandle.current");
    sees("try (var s = new java.net.Socket()) {}", "java/net/Socket.<init>");
    sees(
        "var ch = java.nio.channels.SocketChannel.open();", "java/nio/channels/SocketChannel.open");
    sees(
        "Class.forName(\"java.net.Socket\").getConstructor().newInstance();",
        "java/lang/Class.getConstructor");
    sees("var p = new ProcessBuilder(\"ip\").start();", "java/lang/ProcessBuilder.<init>");
    sees(
        "var bean = java.lang.management.ManagementFactory.getRuntimeMXBean();",
        "java/lang/management/ManagementFactory.getRuntimeMXBean");
    sees("long id = Thread.currentThread().threadId();", "java/lang/Thread.threadId");
    sees("var name = Thread.currentThread().getName();", NOTHING);
    sees("int n = Thread.activeCount();", "java/lang/Thread.activeCount");
    sees("class T extends Thread {} new T().start();", NOTHING);
    sees("class T extends Thread {} long id = new T().threadId();", "java/lang/Thread.threadId");
    sees("class T extends ArrayList<Object> {} int n = new T().size();", NOTHING);
    sees("boolean same = new String(\"a\").intern() == \"a\";", "java/lang/String.intern");
    sees("var text = \"%h\".formatted(this);", "%h");
    sees("var text = \"%-12H|\".formatted(this);", "%-12H");
    sees("var text = \"100% heard\" + \"%s hops\".formatted(1);", NOTHING);
    sees("var loader = getClass().getClassLoader();", "java/lang/Class.getClassLoader");
    sees("var loader = Thread.currentThread().getContextClassLoader();", CONTEXT_LOADER);
    sees("var memory = Runtime.getRuntime().freeMemory();", "java/lang/Runtime.freeMemory");
    sees("int n = Runtime.getRuntime().availableProcessors();", NOTHING);
    sees(
        "var hash = java.lang.invoke.MethodHandles.lookup().unreflect(null);",
        "java/lang/invoke/MethodHandles$Lookup.unreflect");
    sees(
        "var n = java.lang.invoke.MethodHandles.lookup().findVarHandle(int[].class, \"n\","
            + " int.class);",
        NOTHING);
    sees("var name = getClass().getName(); int n = name.length();", "java/lang/String.length");
    sees("var name = getClass().getSimpleName();", NOTHING);
    sees("long n = Long.parseLong(\"\" + this, 16);", "java/lang/Long.parseLong");
    sees("var all = Stream.of(\"\" + this).sorted();", "java/util/stream/Stream.sorted");
    sees("var all = new TreeSet<String>(); all.add(\"\" + this);", "java/util/TreeSet.<init>");
    sees("var all = Stream.of(2, 1).sorted().toList();", NOTHING);
    sees("enum E { A } int n = E.A.toString().length();", NOTHING);
    sees("record P(int x) {} int n = new P(1).toString().length();", NOTHING);
    sees("record P(Object x) {} int n = new P(1).toString().length();", "java/lang/String.length");
    sees("int n = List.of(this).toString().length();", "java/lang/String.length");
    sees("var all = getClass().getDeclaredMethods();", "java/lang/Class.getDeclaredMethods");
    sees("var f = new java.io.File(\"a\");", "java/io/File.<init>");
    sees("int n = ThreadLocalRandom.current().nextInt() + new Random().nextInt();", NOTHING);
    sees(
        "var done = new CountDownLatch(1); new Thread(done::countDown).start(); done.await();",
        NOTHING);
    sees(
        "var n = new AtomicInteger(); synchronized (n) { IO.println(n.incrementAndGet()); }",
        NOTHING);
    sees("class P { public int hashCode() { return 1; } } int n = new P().hashCode();", NOTHING);
    sees(
        "abstract class P { public abstract int hashCode(); } P p = null; int n = p.hashCode();",
        "PROGRAM$1P.hashCode");
    sees("class T extends Thread { int mine; } int n = new T().mine;", NOTHING);
    sees("var e = new IllegalStateException(); var f = new AssertionError();", NOTHING);
    sees("int n = new IllegalStateException().getMessage().length();", "java/lang/String.length");
    sees("boolean b = new Exception(\"a\").getMessage().equals(\"a\");", "java/lang/String.equals");
    sees("var e = new Exception(\"a\"); boolean b = Objects.equals(e + \"\", \"a\");", NOTHING);
    sees("boolean b = (\"\" + this).equals(\"a\");", NOTHING);
    sees("IO.println(new IllegalStateException(\"a\").getMessage());", NOTHING);
    sees(
        "boolean b = new Thread().toString().equals(\"Thread[#\" + 9 + \",A,5,main]\");",
        "Thread[#");
    sees("int n = List.of(\"\" + this).indexOf(\"A@\" + Integer.toHexString(9));", "@");
    sees("var n = Map.entry(\"\" + this, 1).equals(\"A@%x\".formatted(9));", "@");
    sees("boolean b = (\"\" + this).equals(\"P$$Lambda/0x1@9\");", "$$Lambda");
    sees("var text = \"a@b.org\" + this + \"Thread[\";", NOTHING);
    sees("var text = \"Thread[#\" + 1;", NOTHING);
    sees(
        "class E extends Exception {} int n = new E().getMessage().length();",
        "java/lang/String.length");
    sees(
        "var text = new StringBuilder().insert(0, this).reverse();",
        "java/lang/StringBuilder.reverse");
    sees(
        "var text = new StringBuilder().append(\"\" + this, 17, 18);",
        "java/lang/StringBuilder.append");
    sees("System.out.append(\"\" + this, 17, 18);", "java/io/PrintStream.append");
    sees("int n = Character.codePointAt(\"\" + this, 17);", "java/lang/Character.codePointAt");
    sees("Integer n = Integer.valueOf(\"\" + this, 16);", "java/lang/Integer.valueOf");
    sees("boolean b = Boolean.parseBoolean(\"\" + this);", "java/lang/Boolean.parseBoolean");
    sees("var text = String.valueOf(this); Thread.ofPlatform().name(text);", NOTHING);
    sees(
        "int n = Objects.compare(\"\" + this, \"a\", Comparator.naturalOrder());",
        "java/util/Objects.compare");
    sees("new LinkedList<>(List.of(\"\" + this)).sort(null);", "java/util/LinkedList.sort");
    sees("int n = Arrays.compare(new String[] {\"\" + this}, null);", "java/util/Arrays.compare");
    sees("int n = new StringJoiner(\"\" + this).length();", "java/util/StringJoiner.length");
    sees("var text = \"\" + this; Class.forName(System.getProperty(\"a\"));", NOTHING);
    sees("int n = Math.max(1, 2); var text = \"\" + this;", NOTHING);
    sees("var ids = ZoneId.SHORT_IDS.keySet();", "java/time/ZoneId.SHORT_IDS");
    sees(
        "var all = java.time.chrono.Chronology.getAvailableChronologies();",
        "java/time/chrono/Chronology.getAvailableChronologies");
    sees("long t = InstantSource.system().millis();", "java/time/InstantSource.system");
    PROGRAMS = compiled();
  }

  private static void sees(String code, String call) {
    SEEN.put(code, call);
  }

  private static Map<String, Map<String, byte[]>> compiled() {
    var sources = new HashMap<String, String>();
    SEEN.keySet()
        .forEach(
            code -> sources.put(name(code), "void main() throws Exception {\n" + code + "\n}\n"));
    return Batch.compile(sources);
  }

  private static String name(String code) {
    return "P" + Integer.toHexString(code.hashCode());
  }

  static Stream<String> codes() {
    return SEEN.keySet().stream().sorted();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("codes")
  void seesAsMuch(String code) {
    var seen = JvmTraits.seenBy(PROGRAMS.get(name(code)).values()).orElse(NOTHING);
    assertEquals(SEEN.get(code).replace("PROGRAM", name(code)), seen);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "java.lang.Object@1b6d3586, true",
    "[I@4554617c and more, true",
    "A$$Lambda/0x000001, true",
    "'Thread[#30,Thread-0,5,main]', true",
    "somebody@example.org, false",
    "A@123456789, false",
    "'Thread[main]', false",
    "a, false"
  })
  void linesShowIt(String line, boolean shown) {
    assertEquals(shown, JvmTraits.shownBy(List.of(Given.printed("first", line), Given.printed())));
  }

  @Test
  void aMessageShowsIt() {
    var threw = new Ending.Threw("java.lang.Exception", Optional.of("of launch.Fresh @1b6d3586"));
    var run = new Run(List.of(), threw, "", false, List.of(), "", 0);
    assertTrue(JvmTraits.shownBy(List.of(run)));
  }
}
