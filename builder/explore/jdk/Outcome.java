package explore.jdk;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/// What a future was completed with: a value or an exception.
record Outcome(Object value, Throwable thrown) {
  /// What completes without a value.
  static final Outcome NOTHING = new Outcome(null, null);

  static Outcome of(Object value) {
    return value == null ? NOTHING : new Outcome(value, null);
  }

  /// What code of the program threw.
  static Outcome failed(Throwable thrown) {
    return new Outcome(null, completion(thrown));
  }

  boolean fails() {
    return thrown != null;
  }

  /// What those that depend on it get.
  Outcome relayed() {
    return fails() && !(thrown instanceof CompletionException) ? failed(thrown) : this;
  }

  static CompletionException completion(Throwable thrown) {
    return thrown instanceof CompletionException already
        ? already
        : new CompletionException(thrown.toString(), thrown);
  }

  static ExecutionException execution(Throwable thrown) {
    var cause = cause(thrown);
    return new ExecutionException(cause.toString(), cause);
  }

  /// What was thrown at first.
  static Throwable cause(Throwable thrown) {
    boolean wraps = thrown instanceof CompletionException && thrown.getCause() != null;
    return wraps ? thrown.getCause() : thrown;
  }
}
