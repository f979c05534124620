import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import run.MemoryModel;
import snippet.Directives;
import snippet.Directives.Argument;
import snippet.ExploreDirective;
import snippet.Need;

/// Directives: JBang's as JBang reads them, and ours.
class DirectiveTest {
  private static final int HERE = Runtime.version().feature();

  private static Directives read(String directives) {
    return Given.snippet(directives + "\nvoid main() { }\n").directives();
  }

  private static String told(String directives) {
    return Given.problems(directives + "\nvoid main() { }\n");
  }

  /// How JBang splits what stands after a directive: lists at blanks, commas and semicolons,
  /// options at blanks; quotes keep together, and a comment may follow.
  static Stream<Arguments> lists() {
    return Given.rows(
        """
        //SOURCES A.java B.java            ¦ A.java+B.java
        //SOURCES A.java, B.java;C.java    ¦ A.java+B.java+C.java
        //SOURCES "a b.java" 'c,d.java'    ¦ a b.java+c,d.java
        //SOURCES A.java // and not B.java ¦ A.java
        //SOURCES A.java //B.java          ¦ A.java+//B.java
        //SOURCES\tA.java                  ¦ A.java
        //SOURCES                          ¦ ∅
        //FILES a=b.txt, c                 ¦ a=b.txt+c
        //REPOS central,x=https://a/b      ¦ central+x=https://a/b
        //DEPS a:b:1, c:d:2@pom            ¦ a:b:1+c:d:2@pom
        //DEPS a:b:1:x:jar a:b             ¦ a:b:1:x:jar+a:b
        //JAVAC_OPTIONS -Xlint:cast,try -g ¦ -Xlint:cast,try+-g
        //JAVAC_OPTIONS "-Aa=b c" '-Ad=e f' -g ¦ -Aa=b c+-Ad=e f+-g
        //COMPILE_OPTIONS -parameters      ¦ -parameters
        //JAVAC_OPTIONS -g // why          ¦ -g
        //JAVAC_OPTIONS --release 25 -proc:full -processor a.B ¦ --release+25+-proc:full+-processor+a.B
        //RUNTIME_OPTIONS -Da=1;2 -Xss1m   ¦ -Da=1;2+-Xss1m
        //JAVA_OPTIONS -Da=1               ¦ -Da=1
        """);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("lists")
  void splitsAsJBangDoes(String directive, String words) {
    var d = read(directive);
    var all =
        Stream.of(
                texts(d.sources()),
                texts(d.files()),
                d.repositories(),
                texts(d.dependencies()),
                d.javacOptions().texts(),
                d.runtimeOptions().texts())
            .flatMap(List::stream)
            .collect(Collectors.joining("+"));
    assertEquals(words, all);
  }

  private static List<String> texts(List<Argument> arguments) {
    return arguments.stream().map(Argument::text).toList();
  }

  @Test
  void argumentsHaveTheirPlaces() {
    var d = read("//SOURCES A.java,  \"B.java\" // both\n//MAIN  p.Main");
    assertEquals(
        List.of("1:11", "1:20"),
        d.sources().stream().map(a -> a.place().line() + ":" + a.place().column()).toList());
    assertEquals(9, d.main().orElseThrow().place().column());
  }

  @Test
  void eachListIsItsOwnAndGrowsByTheLine() {
    var d =
        read(
            "//SOURCES A.java\n"
                + "//SOURCES B.java\n"
                + "//FILES f\n"
                + "//REPOS r\n"
                + "//DEPS a:b:1\n"
                + "//JAVAC_OPTIONS -g\n"
                + "//COMPILE_OPTIONS -nowarn\n"
                + "//RUNTIME_OPTIONS -r\n"
                + "//JAVA_OPTIONS -s\n"
                + "//PREVIEW\n"
                + "//MAIN p.Main // it\n"
                + "//MAIN q.Other");
    assertEquals(List.of("A.java", "B.java"), texts(d.sources()));
    assertEquals(List.of("f"), texts(d.files()));
    assertEquals(List.of("r"), d.repositories());
    assertEquals(List.of("a:b:1"), texts(d.dependencies()));
    assertEquals(List.of("-g", "-nowarn"), d.javacOptions().texts());
    assertEquals(List.of("-r", "-s"), d.runtimeOptions().texts());
    assertTrue(d.preview());
    assertEquals(Optional.of("p.Main"), d.main().map(Argument::text));
    var none = read("");
    assertFalse(none.preview() || none.alone() || none.timeline() || none.explore().asked());
    assertEquals(Optional.empty(), none.main());
    assertEquals(Optional.empty(), none.limit());
    assertEquals(Optional.empty(), none.fixes());
  }

  static Stream<Arguments> namedOptions() {
    return Given.rows(
        """
        -Xmx1m -XX:+UseFoo ¦ Unrecognized VM option 'UseFoo'              ¦ 1:26
        -Xmx1m -Da=Foo     ¦ Foo is odd                                   ¦ 1:26
        --release 24       ¦ release version 24 not supported             ¦ 1:19
        24 --release       ¦ release version 24 not supported             ¦ 1:22
        -Xmx1m - -Da=      ¦ no such word                                 ¦ none
        -Xmx1m             ¦ Invalid maximum heap size: -Xmx1m            ¦ 1:19
        """);
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @MethodSource("namedOptions")
  void theOptionThatAMessageNamesIsFound(String options, String message, String place) {
    assertEquals(
        place,
        read("//RUNTIME_OPTIONS " + options)
            .runtimeOptions()
            .namedIn(message)
            .map(found -> found.line() + ":" + found.column())
            .orElse("none"));
  }

  static Stream<Arguments> needs() {
    return Given.rows(
        """
        //NEEDS cores>=2                      ¦ cores>=2
        //NEEDS cores >= 2 , os = linux       ¦ cores>=2+os=linux
        //NEEDS jdk>=25,command=python3.11,arch=amd64 ¦ jdk>=25+command=python3.11+arch=x86_64
        //NEEDS arch=x64, arch=X86_64         ¦ arch=x86_64+arch=x86_64
        //NEEDS arch=arm64, arch=AARCH64      ¦ arch=aarch64+arch=aarch64
        //NEEDS arch=riscv64, os=solaris      ¦ arch=riscv64+os=solaris
        //NEEDS command=g++                   ¦ command=g++
        //NEEDS machine=pids, machine=network ¦ machine=pids+machine=network
        //JAVA 99+                            ¦ jdk>=99
        //JAVA 17+ // and later               ¦ jdk>=17
        //JAVA 99                             ¦ jdk>=99
        """);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("needs")
  void readsNeeds(String directive, String words) {
    assertEquals(
        words, read(directive).needs().stream().map(Need::words).collect(Collectors.joining("+")));
  }

  @Test
  void thisVersionOfJavaIsNeeded() {
    assertEquals(List.of(new Need.Jdk(HERE)), read("//JAVA " + HERE).needs());
    assertEquals(
        "1:8 `//JAVA 17` asks for just that version; this is Java "
            + HERE
            + " | write `//JAVA 17+`",
        told("//JAVA 17"));
  }

  static Stream<Arguments> breaks() {
    return Given.rows(
        """
        //BREAK a => b              ¦ a=>b
        //BREAK a =>                ¦ a=>
        //BREAK a  =>  b            ¦ a=>b
        //BREAK a => b => c         ¦ a=>b => c
        //BREAK x -> 1 => x -> 2    ¦ x -> 1=>x -> 2
        //BREAK a => b // c         ¦ a=>b // c
        //BREAK a => b =>           ¦ a=>b =>
        //BREAK a=>b =>             ¦ a=>b=>
        """);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("breaks")
  void readsBreaks(String directive, String edit) {
    var broken = read(directive).breaks().getFirst();
    assertEquals(edit, broken.old() + "=>" + broken.with());
    assertEquals("1:9", broken.place().line() + ":" + broken.place().column());
  }

  @Test
  void aBreakIsShownAsItIsWritten() {
    assertEquals("a => b", read("//BREAK a  =>  b").breaks().getFirst().edit());
    assertEquals("a =>", read("//BREAK a  =>").breaks().getFirst().edit());
    assertEquals(2, read("//BREAK a => b\n//BREAK c => d").breaks().size());
  }

  @Test
  void readsTheRestOfOurs() {
    var d = read("//ALONE\n//TIMELINE\n//EXPLORE\n//LIMIT 5s\n//FIXES Lost-Update$1.x");
    assertTrue(d.alone() && d.timeline() && d.explore().asked());
    assertEquals(Optional.of(Duration.ofSeconds(5)), d.limit());
    assertEquals("Lost-Update$1.x", d.fixes().orElseThrow().name());
    assertEquals(
        "5:9",
        d.fixes().orElseThrow().place().line() + ":" + d.fixes().orElseThrow().place().column());
    assertTrue(
        read("//ALONE").alone()
            && !read("//ALONE").timeline()
            && !read("//ALONE").explore().asked());
    assertTrue(read("//EXPLORE spurious").explore().spurious());
    assertTrue(!read("//EXPLORE").explore().spurious());
    assertTrue(read("//TIMELINE").timeline() && !read("//TIMELINE").explore().asked());
    assertTrue(read("//EXPLORE").explore().asked() && !read("//EXPLORE").alone());
    assertEquals(Optional.of(Duration.ofMillis(250)), read("//LIMIT 250ms").limit());
    assertEquals(Optional.of(Duration.ofMinutes(2)), read("//LIMIT 2m").limit());
    assertEquals(Optional.of(Duration.ofHours(1)), read("//LIMIT 3600s").limit());
  }

  @Test
  void withoutProofsOnlyBreaksAndTwinAreGone() {
    var whole =
        Given.snippet(
            "//BREAK a => b\n"
                + "//FIXES X\n"
                + "//ALONE\n"
                + "//TIMELINE\n"
                + "//NEEDS cores>=2\n"
                + "//LIMIT 5s\n"
                + "//DEPS a:b:1\n"
                + "//PREVIEW\n"
                + "//SOURCES S\n"
                + "//FILES f\n"
                + "//REPOS r\n"
                + "//JAVAC_OPTIONS -g\n"
                + "//RUNTIME_OPTIONS -r\n"
                + "//MAIN M\n"
                + "//EXPLORE spurious, tso\n"
                + "void main() { }\n");
    var alone = whole.alone();
    var without =
        new Directives(
            whole.directives().needs(),
            Optional.empty(),
            List.of(),
            whole.directives().limit(),
            true,
            true,
            new ExploreDirective(true, true, List.of(MemoryModel.TSO)),
            whole.directives().dependencies(),
            List.of("r"),
            whole.directives().sources(),
            whole.directives().files(),
            true,
            whole.directives().javacOptions(),
            whole.directives().runtimeOptions(),
            whole.directives().main());
    assertEquals(without, alone.directives());
    assertEquals(whole.source(), alone.source());
    assertEquals(whole.name(), alone.name());
  }

  static Stream<Arguments> malformed() {
    var needs =
        "needs are cores>=2, os=linux, jdk>=25, command=python3, arch=aarch64, machine=pids,"
            + " machine=network";
    return Given.rows(
            """
            //NEEDS                 ¦ 1:1 `//NEEDS` without a need | NEEDS
            //NEEDS cores>=2,, os=linux ¦ 1:18 unknown need `` | NEEDS
            //NEEDS cores>=2,  color=3 ¦ 1:20 unknown need `color=3` | NEEDS
            //NEEDS core>=2         ¦ 1:9 unknown need `core>=2` | did you mean `cores`? NEEDS
            //NEEDS machine=pid     ¦ 1:9 unknown need `machine=pid` | did you mean `pids`? NEEDS
            //NEEDS cores=2         ¦ 1:9 unknown need `cores=2` | NEEDS
            //NEEDS cores>=two      ¦ 1:9 unknown need `cores>=two` | NEEDS
            //NEEDS cores>=1234567890 ¦ 1:9 unknown need `cores>=1234567890` | NEEDS
            //NEEDS jdk=25          ¦ 1:9 unknown need `jdk=25` | NEEDS
            //NEEDS jdk>=x          ¦ 1:9 unknown need `jdk>=x` | NEEDS
            //NEEDS os>=linux       ¦ 1:9 unknown need `os>=linux` | NEEDS
            //NEEDS os=linx         ¦ 1:9 unknown need `os=linx` | did you mean `linux`? NEEDS
            //NEEDS os=Linux        ¦ 1:9 unknown need `os=Linux` | did you mean `linux`? NEEDS
            //NEEDS arch=x86-64     ¦ 1:9 unknown need `arch=x86-64` | did you mean `x86_64`? NEEDS
            //NEEDS arch=aarch      ¦ 1:9 unknown need `arch=aarch` | did you mean `aarch64`? NEEDS
            //NEEDS command=a/b     ¦ 1:9 unknown need `command=a/b` | NEEDS
            //NEEDS gpu             ¦ 1:9 unknown need `gpu` | NEEDS
            //NEEDS joking          ¦ 1:9 unknown need `joking` | NEEDS
            //NEED cores>=2         ¦ 1:3 unknown directive `//NEED` | did you mean `NEEDS`? A comment has a \
            blank after `//`
            //WIBBLE                ¦ 1:3 unknown directive `//WIBBLE` | A comment has a blank after `//`
            //TODO: x               ¦ ok
            //A                     ¦ ok
            // NEED x               ¦ ok
            //Need x                ¦ ok
            //FIXES                 ¦ 1:1 `//FIXES` names one snippet | write `//FIXES LostUpdate`
            //FIXES A B             ¦ 1:9 `//FIXES` names one snippet | write `//FIXES LostUpdate`
            //FIXES A⏎//FIXES B     ¦ 2:9 a second `//FIXES` | a twin repairs one snippet
            //BREAK a               ¦ 1:9 a break is an edit | write `//BREAK old => new`, or `//BREAK old =>` to \
            delete
            //BREAK a=>b            ¦ 1:9 a break is an edit | write `//BREAK old => new`, or `//BREAK old =>` to \
            delete
            //BREAK => b            ¦ 1:9 a break is an edit | write `//BREAK old => new`, or `//BREAK old =>` to \
            delete
            //BREAK =>              ¦ 1:9 a break is an edit | write `//BREAK old => new`, or `//BREAK old =>` to \
            delete
            //BREAK                 ¦ 1:1 a break is an edit | write `//BREAK old => new`, or `//BREAK old =>` to \
            delete
            //LIMIT                 ¦ 1:1 `` is no limit | write a number and ms, s or m: `//LIMIT 5s`
            //LIMIT 5               ¦ 1:9 `5` is no limit | write a number and ms, s or m: `//LIMIT 5s`
            //LIMIT 5 s             ¦ 1:9 `5 s` is no limit | write a number and ms, s or m: `//LIMIT 5s`
            //LIMIT 0ms             ¦ 1:9 `0ms` is no limit | write a number and ms, s or m: `//LIMIT 5s`
            //LIMIT 1000000s        ¦ 1:9 `1000000s` is no limit | write a number and ms, s or m: `//LIMIT 5s`
            //LIMIT 3601s           ¦ 1:9 a limit of more than an hour | an hour is the longest: `//LIMIT 60m`
            //LIMIT -1s             ¦ 1:9 `-1s` is no limit | write a number and ms, s or m: `//LIMIT 5s`
            //ALONE yes             ¦ 1:9 `//ALONE` takes nothing | leave the rest of the line out
            //TIMELINE 3            ¦ 1:12 `//TIMELINE` takes nothing | leave the rest of the line out
            //EXPLORE all ¦ 1:11 `//EXPLORE` takes no `all` | Write `//EXPLORE`, or with memory models and `spurious` after it, as in `//EXPLORE sc, tso, pso`
            //EXPLORE sc, tos ¦ 1:11 `//EXPLORE` takes no `tos` | did you mean `tso`? Write `//EXPLORE`, or with memory models and `spurious` after it, as in `//EXPLORE sc, tso, pso`
            //JAVAC_OPTIONS -Xplugin:Evil ¦ 1:17 javac's option `-Xplugin:Evil` isn't supported in a snippet \
            | docs/format.md has those that are: they run no code and name no file
            //JAVAC_OPTIONS -g -processorpath /tmp ¦ 1:20 javac's option `-processorpath` isn't supported in a \
            snippet | docs/format.md has those that are: they run no code and name no file
            //COMPILE_OPTIONS @options ¦ 1:19 javac's option `@options` isn't supported in a snippet \
            | docs/format.md has those that are: they run no code and name no file
            //JAVAC_OPTIONS -d /tmp ¦ 1:17 javac's option `-d` isn't supported in a snippet \
            | docs/format.md has those that are: they run no code and name no file
            //JAVA                  ¦ 1:1 `` is no version of Java | write `//JAVA 25+`
            //JAVA new              ¦ 1:8 `new` is no version of Java | write `//JAVA 25+`
            //JAVA 25++             ¦ 1:8 `25++` is no version of Java | write `//JAVA 25+`
            //DEPS https://a/b.java ¦ 1:8 `https://a/b.java` is no Maven coordinate | write \
            group:artifact:version; other programs are named by `//SOURCES`
            //DEPS a:b:1 c          ¦ 1:14 `c` is no Maven coordinate | write group:artifact:version; other \
            programs are named by `//SOURCES`
            //DEPS a:b:1:2:3:4      ¦ 1:8 `a:b:1:2:3:4` is no Maven coordinate | write group:artifact:version; \
            other programs are named by `//SOURCES`
            """)
        .map(
            row ->
                Arguments.of(
                    row.get()[0],
                    ((String) row.get()[1]).replaceFirst("(\\| |\\? )NEEDS$", "$1" + needs)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("malformed")
  void isToldWithItsPlaceAndRemedy(String directives, String told) {
    assertEquals(told.equals("ok") ? "" : told, told(directives));
  }

  @ParameterizedTest(name = "//{0}")
  @ValueSource(
      strings = {"CDS", "JAVAAGENT", "MANIFEST a=b", "MODULE m", "PROPS x", "GROOVY 4", "KOTLIN 2"})
  void whatTheCheckCouldNotHonourIsRefused(String directive) {
    assertEquals(
        "1:3 `//"
            + directive.split(" ")[0]
            + "` isn't supported in a snippet | jbang honours it, but the check could not; leave it"
            + " out",
        told("//" + directive));
  }

  @ParameterizedTest(name = "//{0}")
  @ValueSource(
      strings = {"DESCRIPTION of it", "GAV a:b:1", "DOCS x", "NATIVE_OPTIONS -x", "NOINTEGRATIONS"})
  void whatChangesNothingIsPassedOver(String directive) {
    assertEquals("", told("//" + directive));
  }

  @Test
  void directivesStandAnywhereBeforeTheExpectation() {
    assertTrue(
        Given.snippet("void main() { }\n//ALONE\n\n// Output:\n//   a\n").directives().alone());
    assertTrue(
        Given.snippet("void main() { }\n//ALONE\n// Output:\n//   a\n").directives().alone());
    assertEquals("", Given.problems("//ALONE  \nvoid main() { }\n"));
    assertEquals(
        "1:5 `//ALONE` looks like a directive, but is none",
        Given.problems("  //ALONE\nvoid main() { }\n").split(" \\|")[0]);
  }

  @Test
  void anUnknownArchStaysAsItIs() {
    assertEquals("riscv64", Need.archName("RISCV64"));
    assertEquals(
        "cores>=1 os=x jdk>=2 command=c arch=a",
        Stream.of(
                new Need.Cores(1),
                new Need.Os("x"),
                new Need.Jdk(2),
                new Need.Command("c"),
                new Need.Arch("a"))
            .map(Need::words)
            .collect(Collectors.joining(" ")));
  }
}
