package explore.model;

import explore.schedule.Execution;
import explore.schedule.Fingerprint;
import explore.schedule.Growth;
import explore.schedule.Operation;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Standard output during an execution: each print is one step.
public final class Out extends PrintStream {
  /// More nobody reads, and every state keeps what was printed before it.
  private static final int CHARS_MAX = 10_000;

  public Out() {
    super(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
  }

  private void put(String text) {
    var execution = Execution.current();
    if (execution == null || execution.running() == null) return;
    var location = execution.location("stdout", "", "stdout", "");
    var operation = new Operation("prints", location, execution.running().line()).writes();
    execution.perform(operation);
    operation.tells(" ", text.stripTrailing());
    if (execution.output().length() > CHARS_MAX) refuse(execution);
    var output = execution.output().append(text);
    execution.wrote(location, Fingerprint.of(output.toString()), text.stripTrailing());
  }

  private static void refuse(Execution execution) {
    var growth = Growth.of(execution);
    int line = growth.line() > 0 ? growth.line() : execution.running().line();
    execution.refuse(
        line, "it prints more than %,d characters%s".formatted(CHARS_MAX, growth.words()));
  }

  @Override
  public void print(String text) {
    put(String.valueOf(text));
  }

  @Override
  public void print(Object object) {
    put(String.valueOf(object));
  }

  @Override
  public void print(int value) {
    put(String.valueOf(value));
  }

  @Override
  public void print(long value) {
    put(String.valueOf(value));
  }

  @Override
  public void print(boolean value) {
    put(String.valueOf(value));
  }

  @Override
  public void print(char value) {
    put(String.valueOf(value));
  }

  @Override
  public void print(double value) {
    put(String.valueOf(value));
  }

  @Override
  public void print(float value) {
    put(String.valueOf(value));
  }

  @Override
  public void print(char[] value) {
    put(new String(value));
  }

  @Override
  public void println() {
    put("\n");
  }

  @Override
  public void println(String text) {
    put(text + "\n");
  }

  @Override
  public void println(Object object) {
    put(String.valueOf(object) + "\n");
  }

  @Override
  public void println(int value) {
    put(value + "\n");
  }

  @Override
  public void println(long value) {
    put(value + "\n");
  }

  @Override
  public void println(boolean value) {
    put(value + "\n");
  }

  @Override
  public void println(char value) {
    put(value + "\n");
  }

  @Override
  public void println(double value) {
    put(value + "\n");
  }

  @Override
  public void println(float value) {
    put(value + "\n");
  }

  @Override
  public void println(char[] value) {
    put(new String(value) + "\n");
  }

  @Override
  public PrintStream format(String format, Object... values) {
    put(String.format(format, values));
    return this;
  }

  @Override
  public PrintStream format(Locale locale, String format, Object... values) {
    put(String.format(locale, format, values));
    return this;
  }

  @Override
  public void write(int value) {
    put(String.valueOf((char) value));
  }

  @Override
  public void write(byte[] bytes, int from, int count) {
    put(new String(bytes, from, count, StandardCharsets.UTF_8));
  }

  @Override
  public void flush() {}
}
