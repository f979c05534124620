///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Times a notebook of many notes that is served while it is being written: see serve.sh.

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;

static final int PARTS = 20;
static final int POLL_MILLIS = 2; // as exact as the milliseconds that are told
// nobody saves faster, and an edit must not be timed while the last is worked at
static final int PAUSE_MILLIS = 400;
static final int LIMIT_SECONDS = 120;
static final int ASKED_MILLIS = 100;
static final int JUDGED_MILLIS = 1500;
static final String[] WORDS =
    ("thread process lock queue carrier scheduler monitor fence cache core signal stack heap frame"
            + " switch runtime loop continuation yield park wake race barrier latch permit owner"
            + " mutex")
        .split(" ");

int port;
int exitCode = 1;

void main(String... words) throws Exception {
  var root = Path.of(words[0]);
  int edits = Integer.parseInt(words[1]);
  int notes = Integer.parseInt(words[2]);
  for (int i = 0; i < notes; i++) write(root.resolve(path(i)), note(i, notes));
  write(root.resolve("site/index.md"), "---\ntitle: Many notes\n---\n\nAll of them.\n");
  try (var free = new ServerSocket(0)) {
    port = free.getLocalPort();
  }
  long begun = System.nanoTime();
  var command = "./jbang build.java serve --port " + port + " --root";
  var server =
      new ProcessBuilder((command + " " + root).split(" "))
          .redirectErrorStream(true)
          .redirectOutput(root.resolve("said").toFile())
          .start();
  try {
    int edited = notes / 2;
    var page = "/" + path(edited).replace("site/", "").replace(".md", ".html");
    IO.println("start to first page %.1f s".formatted(untilShown(page, "<h2", begun) / 1000.0));
    Thread.sleep(5 * PAUSE_MILLIS);
    var millis = new long[edits];
    for (int i = 0; i < edits; i++) {
      var marker = "Marker" + i + "x" + System.nanoTime();
      Files.writeString(root.resolve(path(edited)), note(edited, notes) + "\n" + marker + "\n");
      millis[i] = untilShown(page, marker, System.nanoTime());
      Thread.sleep(PAUSE_MILLIS);
    }
    java.util.Arrays.sort(millis);
    long median = millis[edits / 2];
    IO.println(
        "save to page: min %d, median %d, max %d ms of %d edits in %d notes"
            .formatted(millis[0], median, millis[edits - 1], edits, notes));
    long judged = editExpectation(root, edits);
    exitCode = median <= ASKED_MILLIS && judged <= JUDGED_MILLIS ? 0 : 1;
  } finally {
    server.destroy();
    if (!server.waitFor(10, TimeUnit.SECONDS)) server.destroyForcibly();
  }
  System.exit(exitCode); // not before: it would leave the server behind
}

/// Edits nothing but the expectation of a program, to one that holds and one that fails in turn;
/// the median of the milliseconds until its verdict is on a page.
long editExpectation(Path root, int edits) throws Exception {
  var page = "/part-00/judged.html";
  var text = "---\ntitle: Judged\norder: 9999\n---\n\n[Judged](../../snippets/a/Judged.java)\n";
  write(root.resolve("site/part-00/judged.md"), text);
  var millis = new long[edits];
  for (int i = -1; i < edits; i++) { // the first is run, and nothing kept can answer it
    boolean holds = i % 2 != 0;
    var why = "why" + (i + 1) + "x" + System.nanoTime();
    write(root.resolve("snippets/a/Judged.java"), judged(holds ? "required" : "forbidden", why));
    long since = System.nanoTime();
    long took = untilShown(page, why, since);
    took = untilShown(page, holds ? "✓ holds" : "fails", since);
    if (i >= 0) millis[i] = took;
    else IO.println("a new program to its verdict %d ms".formatted(took));
    Thread.sleep(5 * PAUSE_MILLIS);
  }
  java.util.Arrays.sort(millis);
  IO.println(
      "edited expectation to verdict: min %d, median %d, max %d ms of %d"
          .formatted(millis[0], millis[edits / 2], millis[edits - 1], edits));
  return millis[edits / 2];
}

String judged(String grade, String why) {
  return """
  void main() throws InterruptedException {
      var thread = Thread.ofPlatform().start(() -> IO.println("a"));
      thread.join();
  }

  // Outcomes of 400 runs:
  //   a | %s | %s
  //   b | acceptable | never
  """
      .formatted(grade, why);
}

/// Asks for a page until it has this text; the milliseconds since then.
long untilShown(String page, String text, long since) throws Exception {
  while (!get(page).contains(text)) {
    if (System.nanoTime() - since > TimeUnit.SECONDS.toNanos(LIMIT_SECONDS))
      throw new IllegalStateException("no page in time");
    Thread.sleep(POLL_MILLIS);
  }
  return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
}

String get(String page) {
  try (var socket = new Socket("127.0.0.1", port)) {
    socket.setTcpNoDelay(true);
    var request =
        "GET " + page + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  } catch (IOException e) {
    return ""; // it is not up yet
  }
}

void write(Path file, String text) throws IOException {
  Files.createDirectories(file.getParent());
  Files.writeString(file, text);
}

String path(int note) {
  return "site/part-%02d/note-%05d.md".formatted(note % PARTS, note);
}

String note(int i, int notes) {
  var random = new Random(i);
  var title = "Note " + i + " on the " + word(random);
  var text = new StringBuilder("---\ntitle: " + title + "\norder: " + i + "\n---\n\n");
  for (int section = 0; section < 3; section++) {
    text.append("## ").append(sentence(random)).append("\n\n");
    for (int paragraph = 0; paragraph < 4; paragraph++) {
      for (int s = 0; s < 4; s++) text.append(sentence(random)).append(". ");
      int other = random.nextInt(notes);
      text.append("See [note ").append(other).append("](../");
      text.append(path(other).replace("site/", "")).append(").\n\n");
    }
    for (int item = 0; item < 4; item++) text.append("- ").append(sentence(random)).append(".\n");
    text.append("\n| name | value |\n|---|---|\n");
    for (int row = 0; row < 4; row++)
      text.append("| ")
          .append(word(random))
          .append(" | ")
          .append(random.nextInt(999))
          .append(" |\n");
    text.append("\n```java fragment\n").append(java(random)).append("```\n\n");
  }
  return text.toString();
}

String java(Random random) {
  var lines = new StringBuilder("record Task(String name, int weight) {}\n\nvoid main() {\n");
  for (int i = 0; i < 12; i++)
    lines
        .append("    var ")
        .append(word(random))
        .append(i)
        .append(" = new Task(\"")
        .append(word(random))
        .append("\", ")
        .append(random.nextInt(99))
        .append("); // ")
        .append(word(random))
        .append('\n');
  return lines.append("}\n").toString();
}

String sentence(Random random) {
  var words = new StringBuilder("Some");
  for (int i = random.nextInt(8, 16); i > 0; i--)
    words.append(' ').append(i % 7 == 3 ? "`" + word(random) + "`" : word(random));
  return words.toString();
}

String word(Random random) {
  return WORDS[random.nextInt(WORDS.length)];
}
