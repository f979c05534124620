///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A semaphore counts to `Integer.MAX_VALUE`.

void main() {
  var semaphore = new Semaphore(Integer.MAX_VALUE);
  try {
    semaphore.release();
  } catch (Error e) {
    IO.println(e.getMessage());
  }
}

// Reachable:
//   Maximum permit count exceeded
