///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION What matching takes, by the thread's clock: many lines, and lines that can be split in many ways.
//MAIN Match
//SOURCES ../../build.java

import expect.Where;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import run.Ending;
import run.OutputLine;
import run.Run;
import snippet.SnippetParser;
import text.Problems;
import text.Source;

static final int ROUNDS = 5;

void main() {
  for (int lines : new int[] {250, 500, 1000, 2000}) {
    var texts = IntStream.range(0, lines).mapToObj(i -> "line " + i).toList();
    var backwards = new ArrayList<>(texts);
    Collections.reverse(backwards);
    match(lines + " texts, any order", "Unordered output:", texts, backwards);
    var holes = Collections.nCopies(lines, "line {}");
    match(lines + " holes, any order", "Unordered output:", holes, backwards);
    match(lines + " holes, in order", "Output:", holes, texts);
  }
  for (var unit : List.of("a", "1", "-1")) {
    var line = unit.repeat(50_000 / unit.length()) + "x";
    for (var template : List.of("{a}{a}x", "{n:int}{m:int}x", "{}{x:number}{}"))
      match("50,000 of `" + unit + "`, " + template, "Output:", List.of(template), List.of(line));
  }
}

/// Prints the best of some rounds, and what was found.
void match(String what, String header, List<String> templates, List<String> lines) {
  var text =
      "void main() {}\n\n// " + header + "\n//   " + String.join("\n//   ", templates) + "\n";
  var problems = new Problems();
  var expectation =
      SnippetParser.file(Source.of("Some.java", text), problems).expected().orElseThrow();
  var output = lines.stream().map(line -> new OutputLine(line, "main", -1)).toList();
  var run = new Run(output, new Ending.Completed(), "", false, List.of(), "", 1);
  long best = Long.MAX_VALUE;
  var verdict = "";
  for (int i = 0; i < ROUNDS; i++) {
    long begin = cpu();
    verdict = expectation.judge(List.of(run), Where.NONE).verdict().word();
    best = Math.min(best, cpu() - begin);
  }
  IO.println("%-36s %7.3f s  %s".formatted(what, best / 1e9, verdict));
}

long cpu() {
  return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
}
